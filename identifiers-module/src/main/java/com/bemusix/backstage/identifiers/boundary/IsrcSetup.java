package com.bemusix.backstage.identifiers.boundary;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.RootStatus;
import com.bemusix.backstage.identifiers.control.Declarations;
import com.bemusix.backstage.identifiers.control.Roots;
import com.bemusix.backstage.identifiers.entity.IsrcDeclaration;
import com.bemusix.backstage.identifiers.entity.Stamp;

/** The declaration of an account how it comes by its ISRCs. It is the gate to creating releases; a change of it touches no code. */
@ApplicationScoped
@Transactional
public class IsrcSetup {

    @Inject
    Declarations declarations;

    @Inject
    Roots roots;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> audit;

    public SetupView of(AccountId account) {
        return view(declarations.of(account));
    }

    /**
     * Declares the mode; declaring the same one again changes nothing.
     *
     * @param expectedVersion the version that the decision is based on, 0 before the first declaration
     * @throws RegistryException of kind STALE, or ISRC_MODE_NOT_ALLOWED for {@link IsrcMode#UNDECLARED} and for a
     *     {@link IsrcMode#MIXED} that staff did not allow
     */
    public SetupView declare(AccountId account, IsrcMode mode, long expectedVersion, Actor actor) {
        IsrcDeclaration declaration = declarations.lock(account);
        if (declaration.version() != expectedVersion) {
            throw new RegistryException(Kind.STALE);
        }
        IsrcMode former = declaration.mode();
        if (former != mode) {
            declaration.declare(mode, Stamp.of(clock, actor));
            declarations.save();
            audit.fire(new Audited(account, actor, "ISRC_MODE_DECLARED", account.toString(), former + " to " + mode));
        }
        return view(declaration);
    }

    /** For staff. Forbidding the mixed mode to an account that uses it puts it into {@link IsrcMode#ROOT}. */
    public SetupView allowMixed(AccountId account, boolean allowed, Actor actor) {
        IsrcDeclaration declaration = declarations.lock(account);
        if (declaration.mixedAllowed() != allowed) {
            if (allowed) {
                declaration.allowMixed();
            } else {
                declaration.forbidMixed(Stamp.of(clock, actor));
            }
            declarations.save();
            audit.fire(new Audited(account, actor, allowed ? "ISRC_MIXED_ALLOWED" : "ISRC_MIXED_FORBIDDEN", account.toString(), null));
        }
        return view(declaration);
    }

    /**
     * Lets Backstage count the numbers of the account's own roots, or not any more. The account itself decides; off by default (S14).
     *
     * @throws RegistryException of kind STALE
     */
    public SetupView numberOwn(AccountId account, boolean on, long expectedVersion, Actor actor) {
        IsrcDeclaration declaration = declarations.lock(account);
        if (declaration.version() != expectedVersion) {
            throw new RegistryException(Kind.STALE);
        }
        if (declaration.ownNumbers() != on) {
            declaration.numberOwn(on);
            declarations.save();
            audit.fire(new Audited(account, actor, on ? "ISRC_OWN_NUMBERS_ON" : "ISRC_OWN_NUMBERS_OFF", account.toString(), null));
        }
        return view(declaration);
    }

    /** @throws RegistryException of kind ROOT_SETUP_REQUIRED while no mode is declared, or {@link IsrcMode#ROOT} without any root */
    public void requireReady(AccountId account) {
        if (!of(account).ready()) {
            throw new RegistryException(Kind.ROOT_SETUP_REQUIRED);
        }
    }

    private SetupView view(IsrcDeclaration declaration) {
        return SetupView.of(declaration, declaration.mode() == IsrcMode.ROOT && roots.of(declaration.account()).stream()
            .allMatch(root -> root.status() == RootStatus.RETIRED));
    }
}
