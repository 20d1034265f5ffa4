package com.bemusix.backstage.plain;

import static com.bemusix.backstage.plain.RealRegistry.SOMEBODY;

import com.bemusix.backstage.identifiers.boundary.ChangeRoot;
import com.bemusix.backstage.identifiers.boundary.DecideRoot;
import com.bemusix.backstage.identifiers.boundary.DeclareRoot;
import com.bemusix.backstage.identifiers.boundary.ImportReport;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.OwnNumbers;
import com.bemusix.backstage.identifiers.boundary.ReservationExpiry;
import com.bemusix.backstage.identifiers.boundary.ReservationView;
import com.bemusix.backstage.identifiers.boundary.ReserveNumbers;
import com.bemusix.backstage.identifiers.boundary.RootDesk;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.identifiers.boundary.UsedCodes;
import com.bemusix.backstage.identifiers.boundary.YearRange;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The steps about roots on the registry itself. */
final class RealRoots implements RootSteps.Actions {

    private static final String REGISTRANT = "Nightjar";

    private final RealRegistry real;

    RealRoots(RealRegistry real) {
        this.real = real;
    }

    @Override
    public List<String> declareRoot(RootSteps.DeclareRoot step) {
        RootView root = real.get(IsrcRoots.class).declare(real.account(step.account()), new DeclareRoot(real.world.ofRoots().display(),
            REGISTRANT, null, step.from(), step.to(), World.ZONE_OF_ROOTS), SOMEBODY);
        List<UUID> declared = real.roots.get(step.account());
        declared.add(root.id());
        real.reservations.put(root.id(), new ArrayList<>());
        return List.of("root " + (World.ACCOUNTS * (declared.size() - 1) + step.account()));
    }

    @Override
    public List<String> change(RootSteps.ChangeRoot step) {
        UUID id = real.root(step.root());
        List<YearRange> years = new ArrayList<>();
        if (step.newYear() != null) {
            years.add(new YearRange(real.world.year(true), step.newYear().from(), step.newYear().to()));
        }
        if (step.oldYear() != null) {
            years.add(new YearRange(real.world.year(false), step.oldYear().from(), step.oldYear().to()));
        }
        ChangeRoot command = new ChangeRoot(REGISTRANT, null, null, null, step.every().from(), step.every().to(), years, step.policy());
        RootDesk desk = real.get(RootDesk.class);
        long version = desk.get(id).version() + (step.stale() ? 1 : 0);
        RootView root = step.account() < 0 ? desk.change(id, command, version, SOMEBODY)
            : real.get(IsrcRoots.class).change(real.account(step.account()), id, command, version, SOMEBODY);
        return List.of("root " + step.root() + " " + root.policy() + " " + in(root, real.world.year(false)) + " "
            + in(root, real.world.year(true)) + " " + root.designationFrom() + "-" + root.designationTo());
    }

    private static String in(RootView root, int year) {
        return root.years().stream().filter(own -> own.year() == year).map(own -> own.designationFrom() + "-" + own.designationTo())
            .findFirst().orElse(root.designationFrom() + "-" + root.designationTo());
    }

    @Override
    public List<String> decide(RootSteps.Decide step) {
        RootDesk desk = real.get(RootDesk.class);
        UUID root = real.root(step.root());
        DecideRoot command = new DecideRoot(step.move(), "Because", null);
        return List.of(desk.decide(root, command, desk.get(root).version(), SOMEBODY).status().name());
    }

    @Override
    public List<String> reserve(RootSteps.Reserve step) {
        ReservationView made = real.get(OwnNumbers.class).reserve(real.account(step.account()), real.root(step.root()),
            new ReserveNumbers(step.from(), step.to(), "CD", "Plant", real.world.lastDay(step.lastDay())), SOMEBODY);
        real.reservations.get(made.rootId()).add(made.id());
        return List.of(made.status().name());
    }

    @Override
    public List<String> end(RootSteps.End step) {
        UUID root = real.root(step.root());
        List<UUID> made = real.reservations.getOrDefault(root, List.of());
        UUID reservation = step.reservation() < made.size() ? made.get(step.reservation()) : UniqueId.next();
        return List.of(real.get(OwnNumbers.class).end(real.account(step.account()), root, reservation, SOMEBODY).status().name());
    }

    @Override
    public List<String> noteOver(RootSteps.NoteOver step) {
        ReservationExpiry expiry = real.get(ReservationExpiry.class);
        boolean more = expiry.noteOne();
        while (more) {
            more = expiry.noteOne();
        }
        return List.of();
    }

    @Override
    public List<String> markUsed(RootSteps.MarkUsed step) {
        String list = step.codes().stream().map(real.world::words).collect(Collectors.joining("\n"));
        ImportReport report = real.get(UsedCodes.class).mark(real.account(step.account()), real.root(step.root()),
            new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), step.goodPart(), SOMEBODY);
        return List.of(report.lines() + " lines, " + report.good() + " good, " + new TreeMap<>(report.findings()));
    }
}
