package com.bemusix.backstage.web.security.control;

import com.bemusix.backstage.web.security.entity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** People, found with their label and their roles in one query each. */
@ApplicationScoped
@Transactional
public class PersonRepository {

    private static final String WITH_ALL = "select p from Person p left join fetch p.account left join fetch p.staffRoles where ";

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

    public boolean isEmpty() {
        return entities.createQuery("select p.id from Person p", UUID.class).setMaxResults(1).getResultList().isEmpty();
    }

    /** Lets nobody else add people until the end of the transaction. */
    public void lock() {
        entities.createNativeQuery("lock table access.person in share row exclusive mode").executeUpdate();
    }
}
