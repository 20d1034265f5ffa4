package com.bemusix.backstage.catalog.boundary;

import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.catalog.NamedSociety;
import com.bemusix.backstage.catalog.control.SocietyEntries;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.PageToken;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.boundary.CodeInForce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * What a label hands in to societies of neighbouring rights: its recordings with a code in force, and with whom each is registered by now
 * (product research, M12). {@link SocietyDesk} notes what was handed in.
 */
@ApplicationScoped
@Transactional
public class SocietyList {

    @Inject
    CodedRecordings coded;

    @Inject
    SocietyRows rows;

    @Inject
    SocietyEntries entries;

    /**
     * One row for each recording, the newest first.
     *
     * @param notWith leaves out what is registered with that society under its code in force; null for the whole list
     * @throws InvalidPageTokenException if the token is not one of this list
     */
    public Page<SocietyRow> page(AccountId account, NamedSociety notWith, PageRequest page) {
        RecordingId before = page.pageToken() == null ? null : lastOf(page.pageToken());
        List<CodeInForce> found = coded.newest(account, before, notWith, page.limit() + 1);
        if (found.size() <= page.limit()) {
            return new Page<>(rows.of(account, found), null);
        }
        List<CodeInForce> shown = found.subList(0, page.limit());
        return new Page<>(rows.of(account, shown), PageToken.of(shown.get(page.limit() - 1).recording().toString()));
    }

    /** How many rows the list has. */
    public int count(AccountId account, NamedSociety notWith) {
        return coded.newest(account, null, notWith, CodedRecordings.ALL).size();
    }

    /** @throws CatalogException NOT_FOUND if the recording has no code in force, also for another account's */
    public SocietyHistory history(AccountId account, RecordingId recording) {
        SocietyRow row = rows.of(account, coded.get(account, List.of(recording))).get(0);
        return new SocietyHistory(row, entries.of(account, recording).stream().map(SocietyEvent::of).toList());
    }

    /** The registrations of the recording that stand under its code in force; none if it is another account's. */
    public List<SocietyRegistration> registrations(AccountId account, RecordingId recording) {
        List<RecordingId> one = List.of(recording);
        List<CodeInForce> code = coded.among(account, one);
        return code.isEmpty() ? List.of() : SocietyRows.registrations(entries.standing(account, one).getOrDefault(recording, List.of()),
                code.get(0));
    }

    private static RecordingId lastOf(String pageToken) {
        try {
            return RecordingId.parse(PageToken.key(pageToken, 1).get(0));
        } catch (IllegalArgumentException e) {
            throw new InvalidPageTokenException(e);
        }
    }
}
