package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.ReleaseTab;
import com.bemusix.backstage.catalog.boundary.ReleaseCatalog;
import com.bemusix.backstage.catalog.boundary.ReleaseQuery;
import com.bemusix.backstage.catalog.boundary.ReleaseSummary;
import com.bemusix.backstage.submission.boundary.SubmissionDesk;
import com.bemusix.backstage.submission.boundary.SubmissionView;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The page <code>/label/dashboard</code>: where the releases stand and what comes out. What needs the label is in {@link NeedsView}. */
@Named("labelDashboard")
@RequestScoped
public class DashboardView {

    private static final int SHOWN = 5;
    private static final int LOOKED_AT = 100;
    private static final int NOON = 12;
    private static final int EVENING = 18;

    @Inject
    ReleaseCatalog catalog;

    @Inject
    SubmissionDesk desk;

    @Inject
    Caller caller;

    @Inject
    Words words;

    @Inject
    Clock clock;

    private Map<ReleaseTab, Long> counts;
    private List<Checked> checking;
    private List<ReleaseSummary> comingOut;

    /** One of the five states on top. */
    public record Figure(String tab, String text, long count, String icon, String tone) {
    }

    /** A release that is being checked. */
    public record Checked(ReleaseSummary release, String step, String since, boolean claimed) {
    }

    @PostConstruct
    void load() {
        counts = catalog.tabs(caller.account());
        checking = catalog.rows(caller.account(), new ReleaseQuery(null, ReleaseTab.CHECKING, null, "changed"), 0, SHOWN).stream()
                .map(this::checked).toList();
        LocalDate today = LocalDate.now(clock.withZone(caller.zone()));
        comingOut = catalog.rows(caller.account(), new ReleaseQuery(null, ReleaseTab.ALL, null, "-releaseDate"), 0, LOOKED_AT).stream()
                .filter(release -> release.releaseDate() != null && !release.releaseDate().isBefore(today))
                .sorted(Comparator.comparing(ReleaseSummary::releaseDate)).limit(SHOWN).toList();
    }

    private Checked checked(ReleaseSummary release) {
        SubmissionView submission = desk.of(caller.account(), release.id()).orElseThrow();
        boolean claimed = submission.claimedBy() != null;
        return new Checked(release, words.of(claimed ? "dashboard.claimed" : "dashboard.waiting"),
                words.of("dashboard.submitted", words.dayAndTime(submission.submittedAt())), claimed);
    }

    /** A greeting by the time of the label's day. */
    public String getGreeting() {
        int hour = LocalTime.now(clock.withZone(caller.zone())).getHour();
        String part = hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening";
        return words.of("dashboard." + part, caller.name().split(" ", 2)[0]);
    }

    public List<Figure> getFigures() {
        return Stream.of(ReleaseTab.values()).filter(tab -> tab != ReleaseTab.ALL).map(this::figure).toList();
    }

    private Figure figure(ReleaseTab tab) {
        String icon = switch (tab) {
            case CHECKING -> "pi-clock is-amber";
            case CORRECT -> "pi-exclamation-triangle is-red";
            case DELIVERED -> "pi-check-circle is-green";
            case REMOVED -> "pi-ban";
            default -> "pi-pencil";
        };
        return new Figure(tab.name(), words.name(tab), counts.getOrDefault(tab, 0L), icon, words.of("dashboard.short." + tab));
    }

    /** Whether the label has no release at all yet. */
    public boolean isFirstDay() {
        return counts.getOrDefault(ReleaseTab.ALL, 0L) == 0;
    }

    public long getCheckingCount() {
        return counts.getOrDefault(ReleaseTab.CHECKING, 0L);
    }

    public List<Checked> getChecking() {
        return checking;
    }

    public List<ReleaseSummary> getComingOut() {
        return comingOut;
    }
}
