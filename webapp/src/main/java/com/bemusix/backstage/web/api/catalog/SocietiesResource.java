package com.bemusix.backstage.web.api.catalog;

import com.bemusix.backstage.catalog.NamedSociety;
import com.bemusix.backstage.catalog.Society;
import com.bemusix.backstage.catalog.boundary.LeaveSociety;
import com.bemusix.backstage.catalog.boundary.RegisterAllWithSociety;
import com.bemusix.backstage.catalog.boundary.RegisterWithSociety;
import com.bemusix.backstage.catalog.boundary.SocietyDesk;
import com.bemusix.backstage.catalog.boundary.SocietyList;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.web.api.problem.RefusedRequest;
import com.bemusix.backstage.web.api.support.Downloads;
import com.bemusix.backstage.web.api.support.Idempotent;
import com.bemusix.backstage.web.api.support.Input;
import com.bemusix.backstage.web.api.support.Pages;
import com.bemusix.backstage.web.api.support.Parameters;
import com.bemusix.backstage.web.export.FileForm;
import com.bemusix.backstage.web.export.SocietyTable;
import com.bemusix.backstage.web.export.Table;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The caller's recordings for societies of neighbouring rights, and with which of them they are registered. */
@Path("v1/society-registrations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class SocietiesResource {

    @Inject
    SocietyList societies;

    @Inject
    SocietyDesk desk;

    @Inject
    SocietyTable tables;

    @Inject
    Caller caller;

    @Inject
    Validator validator;

    @QueryParam("notWith")
    String notWith;

    @QueryParam("name")
    String name;

    @QueryParam("format")
    String format;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.VIEWER)
    public Response list(@BeanParam Pages pages) {
        FileForm form = Downloads.broadForm(format);
        return form == null
            ? Response.ok(societies.page(caller.account(), society(), pages.request()).map(SocietyRowAnswer::of)).build()
            : Downloads.file(table(), form);
    }

    @GET
    @Produces({Downloads.CSV, Downloads.XLSX})
    @RolesAllowed(Roles.VIEWER)
    public Response export(@Context Request request) {
        return Downloads.broadFile(table(), request);
    }

    @GET
    @Path("{recordingId}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.VIEWER)
    public SocietyRowAnswer.History read(@PathParam("recordingId") UUID recordingId) {
        return SocietyRowAnswer.History.of(societies.history(caller.account(), new RecordingId(recordingId)));
    }

    @POST
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    public Response register(RegisterWithSociety body) {
        return noted(desk.register(caller.account(), Input.valid(body, validator), caller.actor()));
    }

    @POST
    @Path("all")
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    public Response registerAll(RegisterAllWithSociety body) {
        return noted(desk.registerAll(caller.account(), Input.valid(body, validator), caller.actor()));
    }

    @POST
    @Path("taken-back")
    @Idempotent
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    public Response takeBack(LeaveSociety body) {
        return noted(desk.takeBack(caller.account(), Input.valid(body, validator), caller.actor()));
    }

    private static Response noted(int count) {
        return Response.ok(new Noted(count)).build();
    }

    private Table table() {
        return tables.of(caller.account(), caller.accountName(), society());
    }

    /** Null for none: a name alone is none. */
    private NamedSociety society() {
        Society code = Parameters.word("notWith", notWith, Society.class);
        NamedSociety society = new NamedSociety(code, Parameters.text("name", name));
        if (!validator.validate(society).isEmpty() && (code != null || society.name() != null)) {
            throw RefusedRequest.parameter("name");
        }
        return code == null ? null : society;
    }

    /** Of how many recordings something new was said. */
    record Noted(int noted) {
    }
}
