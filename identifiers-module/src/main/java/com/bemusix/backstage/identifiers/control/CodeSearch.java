package com.bemusix.backstage.identifiers.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.CanonicalUuid;
import com.bemusix.backstage.identifiers.IdentifierException;
import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.PageToken;
import com.bemusix.backstage.identifiers.entity.IsrcAssignment;

/** Finds codes of an account, the newest first. */
@ApplicationScoped
public class CodeSearch {

    private static final int LONGEST_CODE = 14;

    /** What to find; a null filters nothing. */
    public record Wanted(AccountId account, String text, AssignmentStatus status, IsrcOrigin origin) {
    }

    private record Filter(String where, Map<String, Object> values) {

        Query on(Query query) {
            values.forEach(query::setParameter);
            return query;
        }
    }

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    /** @throws InvalidPageTokenException if the token is not one of this search */
    @SuppressWarnings("unchecked")
    public Page<IsrcAssignment> page(Wanted wanted, PageRequest page) {
        Filter filter = filter(wanted);
        String where = page.pageToken() == null ? filter.where() : filter.where() + " and id < :before";
        Query query = filter.on(entities.createNativeQuery(
            "select * from identifiers.isrc_assignment where " + where + " order by id desc", IsrcAssignment.class));
        if (page.pageToken() != null) {
            query.setParameter("before", lastOf(page.pageToken()));
        }
        List<IsrcAssignment> found = query.setMaxResults(page.limit() + 1).getResultList();
        // many pages may be read in one transaction
        found.forEach(entities::detach);
        if (found.size() <= page.limit()) {
            return new Page<>(found, null);
        }
        return new Page<>(found.subList(0, page.limit()), PageToken.of(found.get(page.limit() - 1).id().toString()));
    }

    public long count(Wanted wanted) {
        Filter filter = filter(wanted);
        Query query = entities.createNativeQuery("select count(*) from identifiers.isrc_assignment where " + filter.where(), Long.class);
        return (Long) filter.on(query).getSingleResult();
    }

    /** The last row of the page before. */
    static UUID lastOf(String pageToken) {
        try {
            return CanonicalUuid.parse(PageToken.key(pageToken, 1).get(0));
        } catch (IllegalArgumentException e) {
            throw new InvalidPageTokenException(e);
        }
    }

    private static Filter filter(Wanted wanted) {
        List<String> conditions = new ArrayList<>(List.of("account_id = :account"));
        Map<String, Object> values = new HashMap<>(Map.of("account", wanted.account().value()));
        if (wanted.status() != null) {
            conditions.add("status = :status");
            values.put("status", wanted.status().name());
        }
        if (wanted.origin() != null) {
            conditions.add("origin = :origin");
            values.put("origin", wanted.origin().name());
        }
        if (wanted.text() != null && !wanted.text().isBlank()) {
            conditions.add(matches(wanted.text(), values));
        }
        return new Filter(String.join(" and ", conditions), values);
    }

    /** By code or by words; a text that can be neither finds nothing. */
    private static String matches(String text, Map<String, Object> values) {
        List<String> ways = new ArrayList<>();
        String code = codeIn(text);
        if (!code.isEmpty()) {
            ways.add("isrc like :code");
            values.put("code", code + '%');
        }
        String words = Stream.of(text.split("[^\\p{L}\\p{M}\\p{N}]+")).filter(word -> !word.isEmpty()).map(word -> word + ":*")
            .collect(Collectors.joining(" & "));
        if (!words.isEmpty()) {
            ways.add("words @@ to_tsquery('simple', :words)");
            values.put("words", words);
        }
        return ways.isEmpty() ? "false" : ways.stream().collect(Collectors.joining(" or ", "(", ")"));
    }

    /** The code that the text spells, or the beginning of one; empty if it is neither. */
    static String codeIn(String text) {
        try {
            return Isrc.parse(text).value();
        } catch (IdentifierException notWhole) {
            StringBuilder start = new StringBuilder();
            for (char c : text.toCharArray()) {
                if (c >= 'a' && c <= 'z') {
                    start.append((char) (c - 'a' + 'A'));
                } else if (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
                    start.append(c);
                } else if (c != ' ' && c != '-') {
                    return "";
                }
            }
            return start.length() > LONGEST_CODE ? "" : start.toString();
        }
    }
}
