package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.identifiers.CanonicalUuid;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.identifiers.boundary.OwnNumbers;
import com.bemusix.backstage.identifiers.boundary.ReservationView;
import com.bemusix.backstage.identifiers.boundary.ReserveNumbers;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.identifiers.boundary.SetupView;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** On the page of the roots: whether Backstage counts, the next number, and numbers that are reserved for use outside. */
@Named("labelRootNumbers")
@RequestScoped
public class RootNumbersView {

    @Inject
    OwnNumbers numbers;

    @Inject
    IsrcSetup setup;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private Integer from;
    private Integer to;
    private String holder;
    private String reason;
    private LocalDate expiresOn;

    /** Lets Backstage count, or not any more, as the pressed button said. */
    public String toggle() {
        boolean on = Boolean.parseBoolean(Faces.getRequestParameter("on"));
        SetupView now = setup.of(caller.account());
        if (!problems.tell(null, () -> setup.numberOwn(caller.account(), on, now.version(), caller.actor()))) {
            return null;
        }
        problems.confirm(words.of(on ? "own.switched.on" : "own.switched.off"));
        return problems.pressedRow().map(RootNumbersView::page).orElse(null);
    }

    /** Reserves the numbers in the form. */
    public String reserve() {
        if (from == null || to == null || holder == null || reason == null || expiresOn == null) {
            problems.say("reserve:first", words.of("reserved.needed"));
            return null;
        }
        ReserveNumbers command = new ReserveNumbers(from, to, reason, holder, expiresOn);
        return problems.pressedRow()
            .filter(root -> problems.tell("reserve:first", () -> numbers.reserve(caller.account(), root, command, caller.actor())))
            .map(root -> confirmed(root, "reserved.done")).orElse(null);
    }

    /** Ends the reservation of the pressed row. */
    public String end() {
        return problems.find(() -> CanonicalUuid.parse(Faces.getRequestParameter("of"))).flatMap(root -> problems.pressedRow()
            .filter(reservation -> problems.tell(null, () -> numbers.end(caller.account(), root, reservation, caller.actor())))
            .map(reservation -> confirmed(root, "reserved.ended"))).orElse(null);
    }

    private String confirmed(UUID root, String key) {
        problems.confirm(words.of(key));
        return page(root);
    }

    private static String page(UUID root) {
        return "/label/roots?faces-redirect=true&root=" + root;
    }

    public boolean isCounting() {
        return setup.of(caller.account()).ownNumbers();
    }

    /** The code that would be next; null if there is none. */
    public Isrc next(RootView root) {
        return numbers.next(caller.account(), root.id()).orElse(null);
    }

    public List<ReservationView> reservations(RootView root) {
        return numbers.reservations(caller.account(), root.id());
    }

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    public Integer getTo() {
        return to;
    }

    public void setTo(Integer to) {
        this.to = to;
    }

    public String getHolder() {
        return holder;
    }

    public void setHolder(String holder) {
        this.holder = holder;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }
}
