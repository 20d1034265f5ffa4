package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.InviteColleague;
import com.bemusix.backstage.web.security.InvitedPerson;
import com.bemusix.backstage.web.security.LabelTeam;
import com.bemusix.backstage.web.security.PersonView;
import com.bemusix.backstage.web.security.Role;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/**
 * The page <code>/label/team</code>: the people of the label, and one of them by <code>?person=</code>. The secret of an invitation is in
 * the one answer that made it, and nowhere after.
 */
@Named("labelTeam")
@ViewScoped
public class TeamView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ISSUED = "issuedInvitation";
    private static final String PAGE = "/label/team?faces-redirect=true";

    @Inject
    LabelTeam team;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private String person;
    private int version;
    private Role changed;
    private String name;
    private String email;
    private Role role = Role.VIEWER;
    private transient PersonView chosen;
    private transient List<PersonView> all;

    /** Reads the person of the address, if there is one. */
    public void load() {
        if (person != null) {
            problems.find(() -> team.get(caller.account(), UUID.fromString(person))).ifPresent(this::show);
        }
    }

    private void show(PersonView read) {
        chosen = read;
        version = read.version();
        changed = read.labelRole();
    }

    public void invite() {
        if (problems.tell("invite:", () -> issue(team.invite(caller.account(), new InviteColleague(name, email, role), caller.actor())))) {
            name = null;
            email = null;
        }
    }

    public void inviteAgain() {
        problems.tell(null, () -> issue(team.inviteAgain(caller.account(), chosenId(), caller.actor())));
        load();
    }

    private void issue(InvitedPerson invited) {
        Faces.setRequestAttribute(ISSUED, invited);
        all = null;
    }

    public String changeRole() {
        return done("team.changed", () -> team.changeRole(caller.account(), chosenId(), version, changed, caller.actor()));
    }

    public String disable() {
        return done("team.disabled", () -> team.disable(caller.account(), chosenId(), version, caller.actor()));
    }

    private String done(String confirmation, Problems.Step step) {
        if (!problems.tell(null, step)) {
            load();
            return null;
        }
        problems.confirm(words.of(confirmation, getChosen().name()));
        return PAGE;
    }

    private UUID chosenId() {
        return getChosen().id();
    }

    /** The person of the address, or null. */
    public PersonView getChosen() {
        if (chosen == null && person != null) {
            chosen = problems.find(() -> team.get(caller.account(), UUID.fromString(person))).orElse(null);
        }
        return chosen;
    }

    public List<PersonView> getAll() {
        if (all == null) {
            all = team.all(caller.account());
        }
        return all;
    }

    /** The invitation that was made in this request, or null. */
    public InvitedPerson getIssued() {
        return Faces.getRequestAttribute(ISSUED);
    }

    public List<Role> getRoles() {
        return Stream.of(Role.values()).filter(Role::ofLabel).toList();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public Role getChanged() {
        return changed;
    }

    public void setChanged(Role changed) {
        this.changed = changed;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
