package com.bemusix.backstage.identifiers.control;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.LabelName;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.LabelRoot;

/**
 * Which root is meant where none is named: the one of the label, or else the account's. A label's root that cannot be used any more stays
 * its root, so that nothing is numbered from another one before somebody has said from which.
 */
@ApplicationScoped
public class DefaultRoots {

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    @Inject
    Roots roots;

    /** @param label as a release names it, or null */
    public Optional<IsrcRoot> of(AccountId account, String label) {
        return LabelName.read(label).flatMap(name -> find(account, name)).map(LabelRoot::root)
            .or(() -> roots.of(account).stream().filter(IsrcRoot::isDefault).findFirst());
    }

    /** By the name of the label. */
    public List<LabelRoot> of(AccountId account) {
        return entities.createQuery("""
                select l from LabelRoot l join fetch l.root left join fetch l.others
                where l.accountId = :account order by l.labelKey""", LabelRoot.class)
            .setParameter("account", account.value())
            .getResultList();
    }

    public Optional<LabelRoot> find(AccountId account, LabelName label) {
        return entities.createQuery("""
                select l from LabelRoot l join fetch l.root where l.accountId = :account and l.labelKey = :key""", LabelRoot.class)
            .setParameter("account", account.value())
            .setParameter("key", label.key())
            .getResultStream()
            .findFirst();
    }

    public Optional<LabelRoot> find(AccountId account, UUID id) {
        return Optional.ofNullable(entities.find(LabelRoot.class, id)).filter(each -> each.isOf(account));
    }

    public void add(LabelRoot labelRoot) {
        entities.persist(labelRoot);
        entities.flush();
    }

    public void remove(LabelRoot labelRoot) {
        entities.remove(labelRoot);
        entities.flush();
    }
}
