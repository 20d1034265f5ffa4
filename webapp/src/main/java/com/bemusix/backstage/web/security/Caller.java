package com.bemusix.backstage.web.security;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.boundary.Officer;
import com.bemusix.backstage.submission.boundary.Reviewer;
import com.bemusix.backstage.web.security.http.ClientAddress;
import com.bemusix.backstage.web.security.http.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * Who makes this request. For pages as {@code #{caller}}.
 *
 * <p>Everything but {@link #signedIn()} and the questions about roles is for signed-in people only and fails with an
 * {@link IllegalStateException} otherwise: the gate lets nobody else come that far.
 */
@Named
@RequestScoped
public class Caller {

    private static final int USER_AGENT_LENGTH = 300;

    private HttpServletRequest request;
    private ClientAddress addresses;

    protected Caller() {
        // for the container's proxy
    }

    @Inject
    public Caller(HttpServletRequest request, ClientAddress addresses) {
        this.request = request;
        this.addresses = addresses;
    }

    public boolean signedIn() {
        return Visit.of(request).isPresent();
    }

    /** Whether the caller is in that group of {@link Roles}. */
    public boolean is(String role) {
        return Visit.of(request).filter(visitor -> visitor.groups().contains(role)).isPresent();
    }

    /** Whether the means of sign-in allows it; a session allows everything. */
    public boolean may(Scope scope) {
        return Visit.of(request).filter(visitor -> visitor.scopes().contains(scope)).isPresent();
    }

    public UUID person() {
        return visitor().person();
    }

    public String name() {
        return visitor().name();
    }

    public String email() {
        return visitor().email();
    }

    /** The caller's label. @throws AccessException NOT_FOUND if they belong to none */
    public AccountId account() {
        return ownAccount().orElseThrow(() -> new AccessException(AccessException.Kind.NOT_FOUND));
    }

    public Optional<AccountId> ownAccount() {
        return Optional.ofNullable(visitor().account());
    }

    /** The name of the caller's label, or null. */
    public String accountName() {
        return visitor().accountName();
    }

    /** The time zone of the caller's label; UTC for staff and for visitors. */
    public ZoneId zone() {
        return Visit.of(request).map(SignedIn::zone).orElse(ZoneOffset.UTC);
    }

    /** The caller as ledger and audit trail keep them. */
    public Actor actor() {
        String agent = request.getHeader("User-Agent");
        String shortened = agent == null || agent.length() <= USER_AGENT_LENGTH ? agent : agent.substring(0, USER_AGENT_LENGTH);
        return new Actor(person(), name(), addresses.of(request), shortened);
    }

    /** The caller as the review desk knows them. */
    public Reviewer reviewer() {
        return new Reviewer(actor(), ownAccount().orElse(null));
    }

    /** The caller as those know them who decide about codes. */
    public Officer officer() {
        return new Officer(actor(), ownAccount().orElse(null));
    }

    /** The caller with everything that is known about them. */
    public SignedIn visitor() {
        return Visit.of(request).orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** Whether the caller's label is closed, so that nobody of it may change anything. */
    public boolean accountClosed() {
        return Visit.of(request).filter(SignedIn::accountClosed).isPresent();
    }

    public boolean canEdit() {
        return is(Roles.EDITOR);
    }

    public boolean canManage() {
        return is(Roles.MANAGER);
    }

    public boolean canOwn() {
        return is(Roles.OWNER);
    }

    public boolean staff() {
        return is(Roles.STAFF);
    }

    public boolean canReview() {
        return is(Roles.REVIEWER);
    }

    public boolean canIdentify() {
        return is(Roles.IDENTIFIER_OFFICER);
    }

    public boolean canAdmin() {
        return is(Roles.ADMIN);
    }

    // what follows says the same in the form that expressions of pages read as properties

    public boolean isSignedIn() {
        return signedIn();
    }

    public String getName() {
        return name();
    }

    public String getEmail() {
        return email();
    }

    public String getAccountName() {
        return accountName();
    }

    public boolean isAccountClosed() {
        return accountClosed();
    }

    public boolean isCanEdit() {
        return canEdit();
    }

    public boolean isCanManage() {
        return canManage();
    }

    public boolean isCanOwn() {
        return canOwn();
    }

    public boolean isStaff() {
        return staff();
    }

    public boolean isCanReview() {
        return canReview();
    }

    public boolean isCanIdentify() {
        return canIdentify();
    }

    public boolean isCanAdmin() {
        return canAdmin();
    }
}
