package com.bemusix.backstage.plain;

import com.bemusix.backstage.container.TestClock;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.boundary.ChangePrefix;
import com.bemusix.backstage.identifiers.boundary.CodeView;
import com.bemusix.backstage.identifiers.boundary.DecideRoot;
import com.bemusix.backstage.identifiers.boundary.DeclareRoot;
import com.bemusix.backstage.identifiers.boundary.DrawIsrcs;
import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.GenerationPermits;
import com.bemusix.backstage.identifiers.boundary.ImportReport;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.identifiers.boundary.ManagerPrefixes;
import com.bemusix.backstage.identifiers.boundary.NumberRecordings;
import com.bemusix.backstage.identifiers.boundary.OwnNumbers;
import com.bemusix.backstage.identifiers.boundary.RecordingToCode;
import com.bemusix.backstage.identifiers.boundary.ReservationExpiry;
import com.bemusix.backstage.identifiers.boundary.ReservationView;
import com.bemusix.backstage.identifiers.boundary.ReserveNumbers;
import com.bemusix.backstage.identifiers.boundary.RootDesk;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.identifiers.boundary.UsedCodes;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The registry itself, every step through its boundary and in a transaction of its own. */
final class RealRegistry implements Step.Actions {

    private static final Actor SOMEBODY = new Actor(UniqueId.next(), "Somebody", null, null);

    private final World world;
    private final PlainRegistry plain;
    private final Connection sql;
    private final Map<String, PreparedStatement> statements;
    private final List<UUID> roots = new ArrayList<>();
    private final List<List<UUID>> reservations = new ArrayList<>();

    /**
     * @param sql        to look at what is stored
     * @param statements that were prepared on it already
     */
    RealRegistry(World world, PlainRegistry plain, Connection sql, Map<String, PreparedStatement> statements) {
        this.world = world;
        this.plain = plain;
        this.sql = sql;
        this.statements = statements;
        setClock(new Step.SetClock(0));
        if (plain.get(ManagerPrefixes.class).get(world.managerId()).suspended()) {
            suspend(new Step.Suspend(false));
        }
    }

    @Override
    public List<String> declareMode(Step.DeclareMode step) {
        IsrcSetup setup = plain.get(IsrcSetup.class);
        long version = setup.of(account(step.account())).version();
        return List.of(setup.declare(account(step.account()), step.mode(), step.stale() ? version + 1 : version, SOMEBODY).mode().name());
    }

    @Override
    public List<String> allowMixed(Step.AllowMixed step) {
        return List.of(plain.get(IsrcSetup.class).allowMixed(account(step.account()), step.allowed(), SOMEBODY).mode().name());
    }

    @Override
    public List<String> countOwn(Step.CountOwn step) {
        IsrcSetup setup = plain.get(IsrcSetup.class);
        setup.numberOwn(account(step.account()), step.on(), setup.of(account(step.account())).version(), SOMEBODY);
        return List.of();
    }

    @Override
    public List<String> permit(Step.Permit step) {
        GenerationPermits permits = plain.get(GenerationPermits.class);
        permits.grant(account(step.account()), UniqueId.next(), "1", plain.get(TestClock.class).instant(), SOMEBODY);
        return List.of();
    }

    @Override
    public List<String> declareRoot(Step.DeclareRoot step) {
        RootView root = plain.get(IsrcRoots.class).declare(account(step.account()),
            new DeclareRoot(world.ofRoots().display(), "Nightjar", null, step.from(), step.to(), World.ZONE_OF_ROOTS), SOMEBODY);
        roots.add(root.id());
        reservations.add(new ArrayList<>());
        return List.of("root " + (roots.size() - 1));
    }

    @Override
    public List<String> decide(Step.Decide step) {
        RootDesk desk = plain.get(RootDesk.class);
        UUID root = root(step.root());
        return List.of(desk.decide(root, new DecideRoot(step.move(), "Because", null), desk.get(root).version(), SOMEBODY).status().name());
    }

    @Override
    public List<String> number(Step.Number step) {
        List<NumberRecordings.Track> tracks = IntStream.range(0, step.recordings().size()).mapToObj(i ->
            new NumberRecordings.Track(recording(step.recordings().get(i)), i + 1, reference(RecordingType.SOUND))).toList();
        NumberRecordings command = new NumberRecordings(step.root() < 0 ? null : root(step.root()), null,
            new ReleaseId(UniqueId.next()), tracks);
        return transaction(step.rolledBack(), () -> words(plain.get(OwnNumbers.class).number(account(step.account()), command, SOMEBODY)));
    }

    @Override
    public List<String> draw(Step.Draw step) {
        DrawIsrcs command = new DrawIsrcs(step.recordings().stream().map(recording -> new RecordingToCode(recording(recording),
            reference(step.complete() ? RecordingType.SOUND : null), step.attested() ? UniqueId.next() : null)).toList());
        return transaction(step.rolledBack(), () -> words(plain.get(IsrcRegistry.class).draw(account(step.account()), command, SOMEBODY)));
    }

    @Override
    public List<String> reserve(Step.Reserve step) {
        ReservationView made = plain.get(OwnNumbers.class).reserve(account(step.account()), root(step.root()),
            new ReserveNumbers(step.from(), step.to(), "CD", "Plant", world.lastDay(step.lastDay())), SOMEBODY);
        reservations.get(roots.indexOf(made.rootId())).add(made.id());
        return List.of(made.status().name());
    }

    @Override
    public List<String> end(Step.End step) {
        boolean known = step.root() < roots.size() && step.reservation() < reservations.get(step.root()).size();
        UUID reservation = known ? reservations.get(step.root()).get(step.reservation()) : UniqueId.next();
        return List.of(plain.get(OwnNumbers.class).end(account(step.account()), root(step.root()), reservation, SOMEBODY).status().name());
    }

    @Override
    public List<String> enter(Step.Enter step) {
        String licensor = step.origin() == IsrcOrigin.LICENSED_IN ? World.LICENSOR : null;
        return words(List.of(plain.get(IsrcRegistry.class).enter(account(step.account()), new EnterIsrc(recording(step.recording()),
            new Isrc(world.code(step.code())), step.origin(), licensor, reference(step.type())), SOMEBODY)));
    }

    @Override
    public List<String> withdraw(Step.Withdraw step) {
        plain.get(IsrcRegistry.class).withdraw(account(step.account()), recording(step.recording()), SOMEBODY);
        return List.of();
    }

    @Override
    public List<String> accept(Step.Accept step) {
        plain.get(IsrcRegistry.class).accept(account(step.account()), step.recordings().stream().map(this::recording).toList(), SOMEBODY);
        return List.of();
    }

    @Override
    public List<String> markUsed(Step.MarkUsed step) {
        String list = step.codes().stream().map(world::code).collect(Collectors.joining("\n"));
        ImportReport report = plain.get(UsedCodes.class).mark(account(step.account()), root(step.root()),
            new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), step.goodPart(), SOMEBODY);
        return List.of(report.lines() + " lines, " + report.good() + " good, " + new TreeMap<>(report.findings()));
    }

    @Override
    public List<String> setClock(Step.SetClock step) {
        plain.get(TestClock.class).set(world.moment(step.moment()));
        return List.of();
    }

    @Override
    public List<String> suspend(Step.Suspend step) {
        ManagerPrefixes prefixes = plain.get(ManagerPrefixes.class);
        prefixes.change(world.managerId(), new ChangePrefix(0, World.LAST_OF_MANAGER, null, null, World.QUOTA, null, null,
            false, step.suspended()),
            prefixes.get(world.managerId()).version(), SOMEBODY);
        return List.of();
    }

    @Override
    public List<String> noteOver(Step.NoteOver step) {
        ReservationExpiry expiry = plain.get(ReservationExpiry.class);
        boolean more = expiry.noteOne();
        while (more) {
            more = expiry.noteOne();
        }
        return List.of();
    }

    /** Everything that is stored of the account, and what the boundaries say is left. */
    List<String> state(int number) throws SQLException {
        UUID account = account(number).value();
        List<String> state = new ArrayList<>(rows("""
            select mode || ' ' || mixed_allowed || ' ' || own_numbers from identifiers.isrc_setup where account_id = ?
            union all select 'UNDECLARED false false' where not exists (select from identifiers.isrc_setup where account_id = ?)""",
            account, account));
        rows("""
            select a.recording_id, a.isrc || ' ' || a.status || ' ' || coalesce(a.origin, 'null') || case when exists (
                select from identifiers.isrc_root_span s join identifiers.isrc_root r on r.id = s.root_id where r.account_id = a.account_id
                    and s.prefix = left(a.isrc, 5) and right(a.isrc, 5)::integer between s.designation_from and s.designation_to)
                then ' own' else '' end
            from identifiers.isrc_assignment a where a.account_id = ? order by a.id""", account)
            .forEach(row -> state.add(recordingOf(row) + " " + row.substring(row.indexOf(' ') + 1)));
        rows("""
            select subject_id, event || ' ' || code || ' ? ' || coalesce(detail, '') from identifiers.ledger where account_id = ?
            order by number""", account)
            .forEach(row -> state.add(row.substring(row.indexOf(' ') + 1).replace("?", recordingOf(row))));
        for (UUID root : roots) {
            state.addAll(rows("""
                select status || ' ' || is_default from identifiers.isrc_root where id = ? and account_id = ?""", root, account).stream()
                .map(row -> "root " + roots.indexOf(root) + " " + row + " next " + next(account(number), root)).toList());
            state.addAll(rows("""
                select prefix || lpad((year % 100)::text, 2, '0') || lpad(designation_from::text, 5, '0') || ' to ' || designation_to || ' '
                    || case when ended_at is not null then 'ENDED' else 'OPEN' end
                from identifiers.isrc_reservation where root_id = ? and account_id = ? order by id""", root, account));
            state.addAll(rows("""
                select isrc from identifiers.isrc_used_outside where root_id = ? and account_id = ? order by 1""", root, account));
        }
        state.add("free " + plain.get(IsrcRegistry.class).numbersFree(account(number)));
        return state;
    }

    private String next(AccountId account, UUID root) {
        return plain.get(OwnNumbers.class).next(account, root).map(Isrc::value).orElse("none");
    }

    private String recordingOf(String row) {
        return "r" + world.recordings().indexOf(new RecordingId(UUID.fromString(row.substring(0, row.indexOf(' ')))));
    }

    /** The columns of each row in one line. */
    private List<String> rows(String query, UUID... parameters) throws SQLException {
        PreparedStatement statement = statements.computeIfAbsent(query, this::prepare);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        List<String> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                rows.add(columns == 1 ? row.getString(1) : row.getString(1) + " " + row.getString(2));
            }
        }
        return rows;
    }

    private PreparedStatement prepare(String query) {
        try {
            return sql.prepareStatement(query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> transaction(boolean rolledBack, Supplier<List<String>> work) {
        if (!rolledBack) {
            return work.get();
        }
        try {
            plain.transactions().begin();
            try {
                return work.get();
            } finally {
                plain.transactions().rollback();
            }
        } catch (jakarta.transaction.SystemException | jakarta.transaction.NotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> words(List<CodeView> codes) {
        return codes.stream().map(code -> words(code.recording(), code.isrc(), code.status(), code.origin(), code.ownRoot())).toList();
    }

    private String words(RecordingId recording, Isrc isrc, AssignmentStatus status, IsrcOrigin origin, boolean own) {
        return "r" + world.recordings().indexOf(recording) + " " + isrc + " " + status + " " + origin + (own ? " own" : "");
    }

    private static ReferenceFields reference(RecordingType type) {
        return new ReferenceFields("Nightjar", "Night Bus", null, 183_000L, type, 2026);
    }

    private AccountId account(int number) {
        return world.accounts().get(number);
    }

    private RecordingId recording(int number) {
        return world.recordings().get(number);
    }

    private UUID root(int number) {
        return number >= 0 && number < roots.size() ? roots.get(number) : UniqueId.next();
    }
}
