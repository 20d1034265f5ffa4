package com.bemusix.backstage.web.security.start;

import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.PoolOwnership;
import com.bemusix.backstage.identifiers.PrefixPurpose;
import com.bemusix.backstage.identifiers.boundary.AddPool;
import com.bemusix.backstage.identifiers.boundary.AddPrefix;
import com.bemusix.backstage.identifiers.boundary.ManagerPrefixes;
import com.bemusix.backstage.identifiers.boundary.UpcPools;
import com.bemusix.backstage.submission.TermsTemplate;
import com.bemusix.backstage.submission.boundary.PublishTerms;
import com.bemusix.backstage.submission.boundary.TermsDesk;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.CreateAccount;
import com.bemusix.backstage.web.security.InvitePerson;
import com.bemusix.backstage.web.security.People;
import com.bemusix.backstage.web.security.PersonView;
import com.bemusix.backstage.web.security.Role;
import com.bemusix.backstage.web.security.control.PersonRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Set;

/**
 * Accounts, stock and terms to play with, in demo mode only. What is there already stays as it is, so that a second start changes nothing;
 * of several nodes that start at once one makes it.
 *
 * <p>The prefix code is invented: the letters CS are no longer given to anybody (Serbia and Montenegro, until 2006). The company prefix is
 * invented too; both are marked as examples.
 */
@ApplicationScoped
public class DemoData {

    static final String PASSWORD = "backstage-demo";
    private static final String DISTRIBUTOR = "Be Musix (example)";
    private static final Actor SYSTEM = Actor.system("demo");
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Inject
    DemoMode demo;

    @Inject
    Accounts accounts;

    @Inject
    People people;

    @Inject
    PersonRepository repository;

    @Inject
    ManagerPrefixes prefixes;

    @Inject
    UpcPools pools;

    @Inject
    TermsDesk terms;

    @Transactional
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        if (demo.on()) {
            repository.lock();
            label();
            staff("Rosa Lindqvist", "reviewer@demo.test", Set.of(Role.REVIEWER));
            staff("Adam Okafor", "admin@demo.test", Set.of(Role.ADMIN, Role.REVIEWER, Role.IDENTIFIER_OFFICER));
            stock();
            terms();
        }
    }

    private void label() {
        String email = "label@demo.test";
        if (people.find(email).isEmpty()) {
            accounts.create(new CreateAccount("Nightjar Records", "FR", ZONE.getId(), "Camille Moreau", email, PASSWORD), SYSTEM);
        }
    }

    private void staff(String name, String email, Set<Role> roles) {
        if (people.find(email).isEmpty()) {
            PersonView person = people.invite(new InvitePerson(name, email, null, null, roles), SYSTEM);
            people.setPassword(person.id(), PASSWORD, SYSTEM);
        }
    }

    private void stock() {
        if (prefixes.all().isEmpty()) {
            prefixes.add(new AddPrefix("CS-BSX", PrefixPurpose.MANAGER, DISTRIBUTOR, null, null, 1, null, null, null, null, ZONE, null,
                false, true), SYSTEM);
        }
        if (pools.all().isEmpty()) {
            pools.add(new AddPool("199999", null, null, DISTRIBUTOR, PoolOwnership.OWN_GS1, null, "Invented", true), SYSTEM);
        }
    }

    private void terms() {
        if (terms.all().isEmpty()) {
            terms.publish(new PublishTerms(TermsTemplate.text(), null), SYSTEM);
        }
    }
}
