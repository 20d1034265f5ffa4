package com.bemusix.backstage.plain;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The registry itself, every step through its boundary and in a transaction of its own. */
final class RealRegistry implements Step.Registry {

    static final Actor SOMEBODY = new Actor(UniqueId.next(), "Somebody", null, null);

    final World world;
    final PlainRegistry plain;
    /** By account, in the order of declaration. */
    final List<List<UUID>> roots = Stream.generate(() -> (List<UUID>) new ArrayList<UUID>()).limit(World.ACCOUNTS).toList();
    /** By root, in the order of their making. */
    final Map<UUID, List<UUID>> reservations = new HashMap<>();
    final List<KnownCase> cases = new ArrayList<>();
    private final SetupSteps.Actions setup = new RealSetup(this);
    private final RootSteps.Actions ofRoots = new RealRoots(this);
    private final CodeSteps.Actions codes = new RealCodes(this);
    private final CaseSteps.Actions ofCases = new RealCases(this);

    RealRegistry(World world, PlainRegistry plain) {
        this.world = world;
        this.plain = plain;
        setup.setClock(new SetupSteps.SetClock(0));
    }

    /**
     * A case as it was last seen.
     *
     * @param number as the registry calls it
     */
    record KnownCase(UUID id, long number, long version) {
    }

    @Override
    public SetupSteps.Actions setup() {
        return setup;
    }

    @Override
    public RootSteps.Actions roots() {
        return ofRoots;
    }

    @Override
    public CodeSteps.Actions codes() {
        return codes;
    }

    @Override
    public CaseSteps.Actions cases() {
        return ofCases;
    }

    <T> T get(Class<T> boundary) {
        return plain.get(boundary);
    }

    AccountId account(int number) {
        return world.accounts().get(number);
    }

    RecordingId recording(int number) {
        return world.recordings().get(number);
    }

    UUID root(int number) {
        int place = Math.floorDiv(number, World.ACCOUNTS);
        List<UUID> declared = roots.get(Math.floorMod(number, World.ACCOUNTS));
        return place >= 0 && place < declared.size() ? declared.get(place) : UniqueId.next();
    }

    static ReferenceFields reference(RecordingType type) {
        return new ReferenceFields("Nightjar", "Night Bus", null, 183_000L, type, 2026);
    }

    static String licensor(IsrcOrigin origin) {
        return origin == IsrcOrigin.LICENSED_IN ? World.LICENSOR : null;
    }
}
