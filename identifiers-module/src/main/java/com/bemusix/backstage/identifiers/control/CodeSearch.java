package com.bemusix.backstage.identifiers.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.entity.IsrcAssignment;

/** Finds codes of an account, the newest first. */
@ApplicationScoped
public class CodeSearch {

    private static final int LONGEST_CODE = 14;
    private static final int FEW = 2_000;

    /** A root that has left its numbers to somebody else keeps the codes that were made of them. */
    private static final String OF_ROOT = """
        exists (select from identifiers.isrc_root r left join identifiers.isrc_root_span s on s.root_id = r.id
            where r.id = :root and r.account_id = :account and (isrc_assignment.root_id = r.id
                or s.prefix = left(isrc, 5) and identifiers.year_of(isrc) between s.first_year and s.last_year
                    and cast(substr(isrc, 8) as integer) between s.designation_from and s.designation_to))""";

    /**
     * What to find; a null filters nothing.
     *
     * @param year       of reference, in four digits
     * @param root       of whose numbers the codes are, now or when they were given
     * @param recordings found beside those that the text finds
     */
    public record Wanted(AccountId account, String text, AssignmentStatus status, IsrcOrigin origin, Integer year, UUID root,
            Set<RecordingId> recordings) {

        public static Wanted everything(AccountId account) {
            return new Wanted(account, null, null, null, null, null, Set.of());
        }

        private boolean hasText() {
            return text != null && !text.isBlank();
        }
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
        Filter filter = filter(wanted, few(wanted));
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
        Filter filter = filter(wanted, Optional.empty());
        Query query = entities.createNativeQuery("select count(*) from identifiers.isrc_assignment where " + filter.where(), Long.class);
        return (Long) filter.on(query).getSingleResult();
    }

    /**
     * What the text finds, if it is not much. PostgreSQL takes every beginning of a word for a frequent one, and reads the codes of an
     * account from the newest on until it has a page of them; of a word that few have it would read all.
     */
    private Optional<List<UUID>> few(Wanted wanted) {
        if (!wanted.hasText()) {
            return Optional.empty();
        }
        Map<String, Object> values = new HashMap<>(Map.of("account", wanted.account().value()));
        Filter filter = new Filter("account_id = :account and " + matches(wanted, values), values);
        Query query = entities.createNativeQuery("select id from identifiers.isrc_assignment where " + filter.where(), UUID.class);
        List<?> found = filter.on(query).setMaxResults(FEW + 1).getResultList();
        return found.size() > FEW ? Optional.empty() : Optional.of(found.stream().map(UUID.class::cast).toList());
    }

    /** The years of reference of the account's codes, the latest first. */
    public List<Integer> years(AccountId account) {
        return entities.createNativeQuery("""
                select distinct identifiers.year_of(isrc) as year from identifiers.isrc_assignment where account_id = :account
                order by year desc""", Integer.class)
            .setParameter("account", account.value()).getResultStream().map(Integer.class::cast).toList();
    }

    /** The last row of the page before. */
    static UUID lastOf(String pageToken) {
        try {
            return CanonicalUuid.parse(PageToken.key(pageToken, 1).get(0));
        } catch (IllegalArgumentException e) {
            throw new InvalidPageTokenException(e);
        }
    }

    /** @param few what the text finds, where that is known */
    private static Filter filter(Wanted wanted, Optional<List<UUID>> few) {
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
        if (wanted.year() != null) {
            conditions.add("identifiers.year_of(isrc) = :year");
            values.put("year", wanted.year());
        }
        if (wanted.root() != null) {
            conditions.add(OF_ROOT);
            values.put("root", wanted.root());
        }
        if (few.isPresent()) {
            conditions.add("id = any(cast(:found as uuid[]))");
            values.put("found", few.get().toArray(UUID[]::new));
        } else if (wanted.hasText()) {
            conditions.add(matches(wanted, values));
        }
        return new Filter(String.join(" and ", conditions), values);
    }

    /** By code, by words or by being one of the recordings; a text that can be none of it finds nothing. */
    private static String matches(Wanted wanted, Map<String, Object> values) {
        List<String> ways = new ArrayList<>();
        String text = wanted.text();
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
        if (!wanted.recordings().isEmpty()) {
            ways.add("recording_id = any (cast(:recordings as uuid[]))");
            values.put("recordings", wanted.recordings().stream().map(RecordingId::value).toArray(UUID[]::new));
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
