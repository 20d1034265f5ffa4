package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.ReleaseTab;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseQuery;
import com.bemusix.backstage.catalog.boundary.ReleaseSummary;
import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.boundary.CapacityView;
import com.bemusix.backstage.identifiers.boundary.ClaimView;
import com.bemusix.backstage.identifiers.boundary.CodeClaims;
import com.bemusix.backstage.identifiers.boundary.IsrcLedger;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.identifiers.boundary.LedgerQuery;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.identifiers.boundary.SetupView;
import com.bemusix.backstage.submission.boundary.CorrectionView;
import com.bemusix.backstage.submission.boundary.SubmissionDesk;
import com.bemusix.backstage.submission.boundary.TermsDesk;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The parts "Needs you" and "Codes" of the dashboard. */
@Named("labelNeeds")
@RequestScoped
public class NeedsView {

    private static final int SHOWN = 10;

    @Inject
    ReleaseCatalog catalog;

    @Inject
    SubmissionDesk desk;

    @Inject
    TermsDesk terms;

    @Inject
    IsrcSetup setup;

    @Inject
    IsrcRoots roots;

    @Inject
    CapacityWords capacity;

    @Inject
    IsrcLedger codes;

    @Inject
    CodeClaims claims;

    @Inject
    Caller caller;

    @Inject
    Words words;

    @Inject
    Clock clock;

    private SetupView declared;
    private List<Need> needs;
    private List<Gauge> gauges;

    /** Something that waits for the label; verb is null when the caller may not act on it. */
    public record Need(String icon, String tone, String cover, String title, String text, String due, String page, String id, String verb) {
    }

    /** A root and the numbers of this year. */
    public record Gauge(RootView root, CapacityView capacity) {

        /** How many numbers are neither free nor promised. */
        public long used() {
            return capacity.used() - capacity.reserved();
        }
    }

    @PostConstruct
    void load() {
        declared = setup.of(caller.account());
        gauges = roots.of(caller.account()).stream().filter(root -> root.status().usable()).map(this::gauge).toList();
        needs = new ArrayList<>();
        catalog.rows(caller.account(), new ReleaseQuery(null, ReleaseTab.CORRECT, null, "releaseDate"), 0, SHOWN)
                .forEach(release -> needs.add(correction(release)));
        claims.of(caller.account()).stream().filter(ClaimView::asked).forEach(claim -> needs.add(claimed(claim)));
        gauges.stream().filter(gauge -> gauge.capacity().pressing() || gauge.capacity().level() > 0)
            .forEach(gauge -> needs.add(runningOut(gauge)));
        if (termsOpen()) {
            needs.add(new Need("pi-file-check", "petrol", null, words.of("needs.terms"), words.of("needs.terms.text"), "", "/label/terms",
                    null, caller.canManage() ? words.of("needs.terms.verb") : null));
        }
    }

    private Need correction(ReleaseSummary release) {
        List<CorrectionView> corrections = desk.corrections(caller.account(), release.id());
        long open = corrections.stream().filter(CorrectionView::open).count();
        String text = corrections.stream().map(CorrectionView::remark).filter(remark -> remark != null).findFirst().orElse("");
        String due = release.releaseDate() == null ? "" : words.of("needs.release", words.day(release.releaseDate()));
        return new Need(null, null, release.title(), words.of("needs.correction", release.title(), open), text, due, "/label/correction",
                release.id().toString(), words.of(caller.canEdit() ? "needs.correction.verb" : "needs.correction.read"));
    }

    private Need claimed(ClaimView claim) {
        return new Need("pi-exclamation-triangle", "red", null, words.of("needs.claim", claim.isrc().display()),
                words.of("needs.claim.text"), "", "/label/code-claims", claim.id().toString(),
                caller.canManage() ? words.of("needs.claim.verb") : null);
    }

    private Need runningOut(Gauge gauge) {
        RootView root = gauge.root();
        return new Need("pi-sitemap", "amber", null, runsOut(root.prefix().display(), gauge.capacity()), capacity.advice(root.id()), "",
                "/label/roots?root=" + root.id(), null, words.of("needs.root.verb"));
    }

    private String runsOut(String name, CapacityView numbers) {
        if (numbers.free() == 0) {
            return words.of("needs.rootFull", name);
        }
        LocalDate full = numbers.forecast().runsOut();
        return full == null ? words.of("needs.rootUsed", name, numbers.level()) : words.of("needs.root", name, words.day(full));
    }

    private boolean termsOpen() {
        IsrcMode mode = declared.mode();
        return (mode == IsrcMode.NO_ROOT || mode == IsrcMode.MIXED) && terms.acceptance(caller.account()).isEmpty();
    }

    private Gauge gauge(RootView root) {
        return new Gauge(root, capacity.of(root.id()));
    }

    /** The year of a code that is assigned now. */
    public int getYear() {
        return LocalDate.now(clock.withZone(caller.zone())).getYear();
    }

    public long getFromBeMusix() {
        return codes.count(caller.account(), new LedgerQuery(null, null, IsrcOrigin.GENERATED_MANAGER, null, null));
    }

    public long getLicensedIn() {
        return codes.count(caller.account(), new LedgerQuery(null, null, IsrcOrigin.LICENSED_IN, null, null));
    }

    public long getAllCodes() {
        return codes.count(caller.account(), LedgerQuery.EVERYTHING);
    }

    /** Whether the label lets Backstage count, so that there is a next number. */
    public boolean isCounting() {
        return declared.ownNumbers();
    }

    public List<Need> getNeeds() {
        return needs;
    }

    public List<Gauge> getGauges() {
        return gauges;
    }
}
