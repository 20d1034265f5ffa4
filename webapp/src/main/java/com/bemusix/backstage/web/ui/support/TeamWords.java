package com.bemusix.backstage.web.ui.support;

import com.bemusix.backstage.web.security.IssuedInvitation;
import com.bemusix.backstage.web.security.PersonState;
import com.bemusix.backstage.web.security.PersonView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** How people, their roles and their invitations look on the pages of a team. */
@Named("teamWords")
@RequestScoped
public class TeamWords {

    @Inject
    Words words;

    @Inject
    Clock clock;

    /** The roles in the staff. */
    public String staffRoles(PersonView person) {
        return person.staffRoles().stream().sorted().map(words::name).collect(Collectors.joining(", "));
    }

    /** Whether somebody is in, and until when they may come. */
    public String state(PersonView person) {
        if (person.state() != PersonState.INVITED || person.invitedUntil() == null) {
            return words.name(person.state());
        }
        boolean open = clock.instant().isBefore(person.invitedUntil());
        return words.of(open ? "team.invitedUntil" : "team.invitationEnded", words.dayAndTime(person.invitedUntil()));
    }

    public String tone(PersonState state) {
        return switch (state) {
            case INVITED -> "amber";
            case ACTIVE -> "green";
            case DISABLED -> "dashed";
        };
    }

    public String icon(PersonState state) {
        return switch (state) {
            case INVITED -> "pi-envelope";
            case ACTIVE -> "pi-check-circle";
            case DISABLED -> "pi-ban";
        };
    }

    /** The whole address to hand to the invited person, with the secret in it. */
    public String link(IssuedInvitation invitation) {
        return Faces.getRequestDomainURL() + Faces.getRequestContextPath() + invitation.path();
    }
}
