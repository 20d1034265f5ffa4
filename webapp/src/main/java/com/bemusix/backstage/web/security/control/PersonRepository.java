package com.bemusix.backstage.web.security.control;

import com.bemusix.backstage.web.security.Role;
import com.bemusix.backstage.web.security.entity.Invitation;
import com.bemusix.backstage.web.security.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** People, found with their label and their roles in one query each. */
@ApplicationScoped
@Transactional
public class PersonRepository {

    private static final String WITH_ALL = "select p from Person p left join fetch p.account left join fetch p.staffRoles where ";
    private static final String IN_ORDER = " order by p.disabled, p.name, p.id";

    @PersistenceContext(unitName = "backstage")
    EntityManager entities;

    public void add(Person person) {
        entities.persist(person);
    }

    public Optional<Person> find(UUID id) {
        return entities.createQuery(WITH_ALL + "p.id = :id", Person.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** @param email in the form in which addresses are stored */
    public Optional<Person> withEmail(String email) {
        return entities.createQuery(WITH_ALL + "p.email = :email", Person.class).setParameter("email", email).getResultStream().findFirst();
    }

    /** Everybody of the label, by name; those who were disabled at the end. */
    public List<Person> ofAccount(UUID account) {
        return entities.createQuery(WITH_ALL + "p.account.id = :account" + IN_ORDER, Person.class)
            .setParameter("account", account)
            .getResultList();
    }

    /** Everybody with a role in the staff or without a label, by name; those who were disabled at the end. */
    public List<Person> ofStaff() {
        return entities.createQuery(WITH_ALL + "(p.account is null or p.staffRoles is not empty)" + IN_ORDER, Person.class).getResultList();
    }

    /** The ends of the invitations that were not used yet, by the id of the person. */
    public Map<UUID, Instant> invitedUntil(List<Person> invited) {
        return entities.createQuery("""
                select i from Invitation i where i.person in :people and i.usedAt is null and i.replacedAt is null""", Invitation.class)
            .setParameter("people", invited)
            .getResultStream()
            .collect(Collectors.toMap(invitation -> invitation.person().id(), Invitation::expiresAt));
    }

    /** Whether somebody else can sign in as an owner of that label. */
    public boolean hasOtherOwner(UUID account, UUID person) {
        return exists("p.account.id = :account and p.labelRole = :role",
            Map.of("account", account, "role", Role.OWNER, "person", person));
    }

    /** Whether somebody else can sign in with that role in the staff. */
    public boolean hasOther(Role ofStaff, UUID person) {
        return exists(":role member of p.staffRoles", Map.of("role", ofStaff, "person", person));
    }

    private boolean exists(String condition, Map<String, Object> parameters) {
        TypedQuery<UUID> query = entities.createQuery(
            "select p.id from Person p where p.id <> :person and not p.disabled and p.passwordHash is not null and " + condition,
            UUID.class);
        parameters.forEach(query::setParameter);
        return !query.setMaxResults(1).getResultList().isEmpty();
    }

    /** Remembers when the person gave their password; the version stays. */
    public void signedIn(UUID person, Instant at) {
        entities.createNativeQuery("update access.person set last_sign_in_at = :at where id = :person")
            .setParameter("at", at)
            .setParameter("person", person)
            .executeUpdate();
    }

    public boolean isEmpty() {
        return entities.createQuery("select p.id from Person p", UUID.class).setMaxResults(1).getResultList().isEmpty();
    }

    /** Lets nobody else add or change people until the end of the transaction. To be called before anybody is read. */
    public void lock() {
        entities.createNativeQuery("lock table access.person in share row exclusive mode").executeUpdate();
    }
}
