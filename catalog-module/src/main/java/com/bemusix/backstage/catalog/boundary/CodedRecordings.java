package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.catalog.CatalogException.Kind;
import com.bemusix.backstage.catalog.NamedSociety;
import com.bemusix.backstage.catalog.control.RecordingList;
import com.bemusix.backstage.catalog.control.SocietyEntries;
import com.bemusix.backstage.catalog.control.SocietyEntries.Standing;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.boundary.CodeInForce;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The recordings of an account that have a code in force: recordings are the catalogue's, codes the registry's. */
@Dependent
class CodedRecordings {

    static final int ALL = Integer.MAX_VALUE;

    private static final int MOST_AT_ONCE = 1_000;
    private static final int FASTER = 4;

    private final RecordingList recordings;
    private final SocietyEntries entries;
    private final IsrcRegistry isrcs;

    @Inject
    CodedRecordings(RecordingList recordings, SocietyEntries entries, IsrcRegistry isrcs) {
        this.recordings = recordings;
        this.entries = entries;
        this.isrcs = isrcs;
    }

    /**
     * The newest ones, and whether there are more shows in there being more of them than wanted.
     *
     * @param before  the last one of the part of the list before, or null
     * @param notWith leaves out those that are registered with that society under their code; null for none
     * @param wanted  how many at least, as far as there are any
     */
    List<CodeInForce> newest(AccountId account, RecordingId before, NamedSociety notWith, int wanted) {
        List<CodeInForce> found = new ArrayList<>();
        RecordingId last = before;
        int step = Math.min(wanted, MOST_AT_ONCE);
        List<RecordingId> part = recordings.newest(account, last, step);
        while (!part.isEmpty()) {
            found.addAll(coded(account, part, notWith));
            if (found.size() >= wanted || part.size() < step) {
                break;
            }
            last = part.get(part.size() - 1);
            // where few of many are wanted, a part holds few of them
            step = Math.min(step * FASTER, MOST_AT_ONCE);
            part = recordings.newest(account, last, step);
        }
        return found;
    }

    private List<CodeInForce> coded(AccountId account, List<RecordingId> part, NamedSociety notWith) {
        Map<RecordingId, CodeInForce> codes = isrcs.inForce(account, part);
        Map<RecordingId, List<Standing>> standing = notWith == null ? Map.of() : entries.standing(account, part);
        return part.stream().filter(codes::containsKey).map(codes::get)
                .filter(code -> standing.getOrDefault(code.recording(), List.of()).stream()
                        .noneMatch(each -> each.society().sameAs(notWith) && each.isrc().equals(code.isrc().value())))
                .toList();
    }

    /** The codes of those of the recordings that have one. */
    List<CodeInForce> among(AccountId account, Collection<RecordingId> wanted) {
        return List.copyOf(isrcs.inForce(account, wanted).values());
    }

    /**
     * These, in their order, each once.
     *
     * @throws CatalogException NOT_FOUND if one has no code in force, or is another account's
     */
    List<CodeInForce> get(AccountId account, Collection<RecordingId> wanted) {
        Map<RecordingId, CodeInForce> codes = isrcs.inForce(account, wanted);
        if (!codes.keySet().containsAll(wanted) || recordings.described(account, wanted).size() < codes.size()) {
            throw new CatalogException(Kind.NOT_FOUND);
        }
        return wanted.stream().distinct().map(codes::get).toList();
    }
}
