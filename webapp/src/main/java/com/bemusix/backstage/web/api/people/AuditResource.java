package com.bemusix.backstage.web.api.people;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.web.api.support.Pages;
import com.bemusix.backstage.web.api.support.Parameters;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.AuditEntry;
import com.bemusix.backstage.web.security.AuditLog;
import com.bemusix.backstage.web.security.AuditQuery;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** The audit trail; for staff. */
@Path("v1/staff/audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    AuditLog log;

    @Inject
    Accounts accounts;

    @QueryParam("account")
    String account;

    @QueryParam("person")
    String person;

    @QueryParam("action")
    String action;

    @QueryParam("target")
    String target;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @GET
    @RolesAllowed(Roles.ADMIN)
    public Page<AuditAnswer> list(@BeanParam Pages pages) {
        Page<AuditEntry> page = log.search(query(), pages.request());
        Map<AccountId, String> names = accounts.names(
            page.items().stream().map(AuditEntry::account).filter(Objects::nonNull).collect(Collectors.toSet()));
        return page.map(entry -> AuditAnswer.of(entry, names));
    }

    private AuditQuery query() {
        return new AuditQuery(Parameters.read("account", account, AccountId::parse), Parameters.read("person", person, UUID::fromString),
            Parameters.text("action", action), Parameters.text("target", target), Parameters.time("from", from), Parameters.time("to", to));
    }
}
