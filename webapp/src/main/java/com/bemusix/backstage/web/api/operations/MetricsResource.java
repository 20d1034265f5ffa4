package com.bemusix.backstage.web.api.operations;

import com.bemusix.backstage.identifiers.boundary.DuplicateCases;
import com.bemusix.backstage.identifiers.boundary.ManagerPrefixes;
import com.bemusix.backstage.identifiers.boundary.PoolView;
import com.bemusix.backstage.identifiers.boundary.UpcPools;
import com.bemusix.backstage.submission.NoticeState;
import com.bemusix.backstage.submission.boundary.NoticeDesk;
import com.bemusix.backstage.web.runtime.Metrics;
import com.bemusix.backstage.web.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;

/** Figures for a monitoring system, which comes with a token of an administrator that may read. */
@Path("v1/staff/metrics")
@RequestScoped
public class MetricsResource {

    @Inject
    Metrics metrics;

    @Inject
    NoticeDesk notices;

    @Inject
    DuplicateCases cases;

    @Inject
    ManagerPrefixes prefixes;

    @Inject
    UpcPools pools;

    @GET
    @Produces(Metrics.MEDIA_TYPE)
    @RolesAllowed(Roles.ADMIN)
    public StreamingOutput read() {
        metrics.waits("notices", notices.count(NoticeState.WAITING));
        metrics.waits("notices_failing", notices.count(NoticeState.FAILING));
        metrics.waits("duplicate_cases", cases.open());
        metrics.waits("prefixes_with_alert", prefixes.all().stream().filter(prefix -> !prefix.alerts().isEmpty()).count());
        metrics.waits("upc_pools_with_alert", pools.all().stream().mapToInt(PoolView::alert).filter(alert -> alert > 0).count());
        return metrics::write;
    }
}
