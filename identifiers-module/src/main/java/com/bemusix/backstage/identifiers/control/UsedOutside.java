package com.bemusix.backstage.identifiers.control;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.PageToken;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.LedgerEntry;
import com.bemusix.backstage.identifiers.entity.Stamp;
import com.bemusix.backstage.identifiers.entity.UsedIsrc;

/** Codes that were used outside of this registry. */
@ApplicationScoped
public class UsedOutside {

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    /** Which of the codes the account of the root has in its ledger, for more than being reserved, or has marked before. */
    public Set<String> known(IsrcRoot root, Collection<String> codes) {
        List<?> found = entities.createNativeQuery("""
                select l.code from identifiers.ledger l
                where l.scheme = 'ISRC' and l.account_id = :account and l.code = any (string_to_array(:codes, ','))
                    and not exists (select from identifiers.isrc_reservation v where v.id = l.subject_id)
                union select u.isrc from identifiers.isrc_used_outside u where u.isrc = any (string_to_array(:codes, ','))""", String.class)
            .setParameter("account", root.account().value())
            .setParameter("codes", String.join(",", codes))
            .getResultList();
        return new HashSet<>(found.stream().map(String.class::cast).toList());
    }

    /** Whether the code is marked. */
    public boolean has(Isrc isrc) {
        return !entities.createNativeQuery("select u.isrc from identifiers.isrc_used_outside u where u.isrc = :isrc", String.class)
            .setParameter("isrc", isrc.value()).getResultList().isEmpty();
    }

    /** Those of the codes that the account has marked. */
    public List<UsedIsrc> among(AccountId account, Collection<Isrc> codes) {
        List<?> found = entities.createNativeQuery("""
                select u.* from identifiers.isrc_used_outside u
                where u.account_id = :account and u.isrc = any (string_to_array(:codes, ','))""", UsedIsrc.class)
            .setParameter("account", account.value())
            .setParameter("codes", codes.stream().map(Isrc::value).collect(Collectors.joining(",")))
            .getResultList();
        return found.stream().map(UsedIsrc.class::cast).toList();
    }

    /** The entry of the ledger that tells of the code, in whosever ledger: it stands for all codes of a stretch in a list. */
    public Optional<LedgerEntry> entryOf(Isrc isrc) {
        return entities.createNativeQuery("""
                select l.* from identifiers.isrc_used_outside u join identifiers.ledger l on l.subject_id = u.import_id
                where u.isrc = :isrc and l.event = 'USED_OUTSIDE' and l.code <= u.isrc order by l.code desc limit 1""", LedgerEntry.class)
            .setParameter("isrc", isrc.value())
            .getResultStream()
            .map(LedgerEntry.class::cast)
            .findFirst();
    }

    /**
     * Those of the root, in their order.
     *
     * @throws InvalidPageTokenException if the token is not one of this list
     */
    public Page<UsedIsrc> page(IsrcRoot root, PageRequest page) {
        List<UsedIsrc> found = entities.createQuery(
                "select u from UsedIsrc u where u.rootId = :root and u.isrc > :last order by u.isrc", UsedIsrc.class)
            .setParameter("root", root.id())
            .setParameter("last", page.pageToken() == null ? "" : lastOf(page.pageToken()))
            .setMaxResults(page.limit() + 1)
            .getResultList();
        // many pages may be read in one transaction
        found.forEach(entities::detach);
        return found.size() <= page.limit() ? new Page<>(found, null)
            : new Page<>(found.subList(0, page.limit()), PageToken.of(found.get(page.limit() - 1).isrc().value()));
    }

    private static String lastOf(String pageToken) {
        String code = PageToken.key(pageToken, 1).get(0);
        if (!Isrc.isValid(code)) {
            throw new InvalidPageTokenException(null);
        }
        return code;
    }

    /** Marks the codes for good; those that are marked stay as they are. The database tells the ledger. */
    public void mark(IsrcRoot root, Collection<String> codes, UUID importId, Stamp stamp) {
        entities.createNativeQuery("""
                insert into identifiers.isrc_used_outside (isrc, root_id, account_id, import_id, at, by_id, by_name)
                select code, :root, :account, :import, :at, :person, :name from unnest(string_to_array(:codes, ',')) code
                on conflict do nothing""")
            .setParameter("root", root.id())
            .setParameter("account", root.account().value())
            .setParameter("import", importId)
            .setParameter("at", stamp.at())
            .setParameter("person", stamp.actor().person())
            .setParameter("name", stamp.actor().name())
            .setParameter("codes", String.join(",", codes))
            .executeUpdate();
    }
}
