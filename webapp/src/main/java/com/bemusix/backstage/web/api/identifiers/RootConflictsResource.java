package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.RootConflictView;
import com.bemusix.backstage.web.api.people.AccountRef;
import com.bemusix.backstage.web.api.support.Pages;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Roots that a second account tried to declare; for staff. */
@Path("v1/staff/isrc-root-conflicts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RootConflictsResource {

    @Inject
    IsrcRoots roots;

    @Inject
    Accounts accounts;

    @GET
    @RolesAllowed(Roles.IDENTIFIER_OFFICER)
    public Page<RootConflict> list(@BeanParam Pages pages) {
        Page<RootConflictView> page = pages.of(roots.conflicts());
        Set<AccountId> mentioned = page.items().stream().flatMap(item -> Stream.of(item.holder(), item.claimant()))
            .collect(Collectors.toSet());
        Map<AccountId, String> names = accounts.names(mentioned);
        return page.map(item -> new RootConflict(item.id(), item.prefix().value(), AccountRef.of(item.holder(), names),
            AccountRef.of(item.claimant(), names), item.at()));
    }

    /** Two accounts name one root. */
    record RootConflict(UUID id, String prefix, AccountRef holder, AccountRef claimant, Instant at) {
    }
}
