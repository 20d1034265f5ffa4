package com.bemusix.backstage.web.ui.staff;

import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.InviteStaff;
import com.bemusix.backstage.web.security.InvitedPerson;
import com.bemusix.backstage.web.security.StaffTeam;
import com.bemusix.backstage.web.security.PersonView;
import com.bemusix.backstage.web.security.Role;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/**
 * The page <code>/staff/team</code>: the people of the staff, and one of them by <code>?person=</code>. The secret of an invitation is in
 * the one answer that made it, and nowhere after.
 */
@Named("staffTeam")
@ViewScoped
public class TeamView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ISSUED = "issuedInvitation";
    private static final String PAGE = "/staff/team?faces-redirect=true";

    @Inject
    StaffTeam team;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private String person;
    private int version;
    private List<Role> changed = new ArrayList<>();
    private String name;
    private String email;
    private List<Role> roles = new ArrayList<>();
    private transient PersonView chosen;
    private transient List<PersonView> all;

    /** Reads the person of the address, if there is one. */
    public void load() {
        if (person != null) {
            problems.find(() -> team.get(UUID.fromString(person))).ifPresent(this::show);
        }
    }

    private void show(PersonView read) {
        chosen = read;
        version = read.version();
        changed = new ArrayList<>(read.staffRoles());
    }

    public void invite() {
        if (problems.tell("invite:", () -> issue(team.invite(new InviteStaff(name, email, roles), caller.actor())))) {
            name = null;
            email = null;
            roles = new ArrayList<>();
        }
    }

    public void inviteAgain() {
        problems.tell(null, () -> issue(team.inviteAgain(chosenId(), caller.actor())));
        load();
    }

    private void issue(InvitedPerson invited) {
        Faces.setRequestAttribute(ISSUED, invited);
        all = null;
    }

    public String changeRoles() {
        return done("team.changed", () -> team.changeRoles(chosenId(), version, Set.copyOf(changed), caller.actor()));
    }

    public String disable() {
        return done("team.disabled", () -> team.disable(chosenId(), version, caller.actor()));
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
            chosen = problems.find(() -> team.get(UUID.fromString(person))).orElse(null);
        }
        return chosen;
    }

    public List<PersonView> getAll() {
        if (all == null) {
            all = team.all();
        }
        return all;
    }

    /** The invitation that was made in this request, or null. */
    public InvitedPerson getIssued() {
        return Faces.getRequestAttribute(ISSUED);
    }

    public List<Role> getChoice() {
        return Stream.of(Role.values()).filter(role -> !role.ofLabel()).toList();
    }

    /** Whether the person of the address is the caller, who changes nothing of their own. */
    public boolean isOwn() {
        return getChosen().id().equals(caller.person());
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public List<Role> getChanged() {
        return changed;
    }

    public void setChanged(List<Role> changed) {
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

    public List<Role> getRoles() {
        return roles;
    }

    public void setRoles(List<Role> roles) {
        this.roles = roles;
    }
}
