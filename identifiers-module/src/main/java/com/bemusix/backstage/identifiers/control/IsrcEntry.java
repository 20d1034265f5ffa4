package com.bemusix.backstage.identifiers.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingType;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.entity.CodeEvent;
import com.bemusix.backstage.identifiers.entity.IsrcAssignment;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.LedgerEntry;
import com.bemusix.backstage.identifiers.entity.Stamp;

/** Takes in codes that recordings brought along. */
@ApplicationScoped
public class IsrcEntry {

    @Inject
    Assignments assignments;

    @Inject
    Ledger ledger;

    @Inject
    IsrcDraw draw;

    @Inject
    RootDraw rootDraw;

    @Inject
    Reservations reservations;

    /**
     * Binds the code to the recording. Does nothing if it is bound already, but for a new explanation; takes the place of another code that
     * was entered and not yet accepted.
     */
    public IsrcAssignment enter(IsrcAssignment wanted, Stamp stamp) {
        Optional<IsrcAssignment> current = assignments.lock(wanted.recording());
        if (current.filter(assignment -> !assignment.isOf(wanted.account())).isPresent()) {
            throw new RegistryException(Kind.NOT_FOUND);
        }
        if (current.filter(assignment -> assignment.isrc().equals(wanted.isrc())).isPresent()) {
            return restate(current.get(), wanted, stamp);
        }
        if (current.filter(IsrcAssignment::locked).isPresent()) {
            throw new RegistryException(Kind.ISRC_LOCKED);
        }
        draw.holdOff(wanted.isrc(), stamp.at());
        rootDraw.holdOff(wanted.isrc(), stamp.at());
        assignments.of(wanted.isrc()).ifPresent(holder -> refuse(wanted, holder));
        assignments.requireNeverEnded(wanted.account(), wanted.isrc());
        reservations.requireNotVoid(wanted.account(), wanted.isrc(), stamp.at());
        current.ifPresent(assignment -> withdraw(assignment, stamp));
        assignments.add(wanted);
        assignments.save();
        ledger.write(LedgerEntry.of(CodeEvent.ENTERED, wanted, provenance(wanted), stamp));
        return wanted;
    }

    public void withdraw(IsrcAssignment assignment, Stamp stamp) {
        assignment.withdraw();
        assignments.save();
        ledger.write(LedgerEntry.of(CodeEvent.WITHDRAWN, assignment, null, stamp));
    }

    /** The origin as far as it can be known: the account's own root speaks for itself, and nothing else can claim to be of it. */
    public static IsrcOrigin origin(IsrcOrigin stated, boolean ownRoot) {
        if (stated == null && ownRoot) {
            return IsrcOrigin.OWN_ROOT_ENTERED;
        }
        return stated == IsrcOrigin.OWN_ROOT_ENTERED && !ownRoot ? null : stated;
    }

    public static boolean ofOwnRoot(IsrcAssignment assignment, List<IsrcRoot> roots) {
        return roots.stream().anyMatch(root -> root.covers(assignment.isrc()));
    }

    private IsrcAssignment restate(IsrcAssignment current, IsrcAssignment wanted, Stamp stamp) {
        if (current.locked()) {
            return current;
        }
        current.describe(wanted.reference());
        boolean counted = current.origin() == IsrcOrigin.GENERATED_CLIENT_ROOT;
        if (wanted.origin() != null && !counted && !current.explains(wanted.origin(), wanted.licensor())) {
            current.explain(wanted.origin(), wanted.licensor());
            ledger.write(LedgerEntry.of(CodeEvent.ORIGIN_STATED, current, provenance(wanted), stamp));
        }
        return current;
    }

    private static void refuse(IsrcAssignment wanted, IsrcAssignment holder) {
        if (!holder.isOf(wanted.account())) {
            throw new RegistryException(Kind.ISRC_DUP_OTHER_RECORDING);
        }
        RecordingType type = wanted.reference().type();
        RecordingType other = holder.reference().type();
        boolean videoAndSound = type != null && other != null && type != other;
        throw new RegistryException(videoAndSound ? Kind.ISRC_VIDEO_SHARES_AUDIO : Kind.ISRC_DUP_OTHER_RECORDING,
            Map.of("recordingId", holder.recording().toString()));
    }

    private static String provenance(IsrcAssignment assignment) {
        if (assignment.origin() == null) {
            return null;
        }
        return assignment.licensor() == null ? assignment.origin().name() : assignment.origin() + ": " + assignment.licensor();
    }
}
