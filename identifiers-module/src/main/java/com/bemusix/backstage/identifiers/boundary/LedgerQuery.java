package com.bemusix.backstage.identifiers.boundary;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.control.CodeSearch;

/**
 * Which codes of an account; a null filters nothing.
 *
 * @param q          a code in any spelling, or the beginning of a word of title or main artist
 * @param year       the year of reference in four digits
 * @param root       a root of the account, of whose numbers the codes are; another account's finds nothing
 * @param recordings found beside those that {@code q} finds: what the asker knows of them and this registry does not
 */
public record LedgerQuery(@Size(max = 250) String q, AssignmentStatus status, IsrcOrigin origin, Integer year, UUID root,
        Set<RecordingId> recordings) {

    public static final LedgerQuery EVERYTHING = new LedgerQuery(null, null, null, null, null);

    private static final int FIRST_YEAR = 1986;
    private static final int LAST_YEAR = 2085;

    public LedgerQuery {
        recordings = Set.copyOf(recordings);
    }

    public LedgerQuery(String q, AssignmentStatus status, IsrcOrigin origin, Integer year, UUID root) {
        this(q, status, origin, year, root, Set.of());
    }

    /**
     * A year of reference as people write it.
     *
     * @throws IllegalArgumentException unless it is one that the two digits of a code can stand for, from {@value #FIRST_YEAR} to
     *     {@value #LAST_YEAR}
     */
    public static Integer yearOf(String digits) {
        int year = Integer.parseInt(digits);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(digits);
        }
        return year;
    }

    /** The same, which finds these recordings too. */
    public LedgerQuery orOf(Set<RecordingId> others) {
        return new LedgerQuery(q, status, origin, year, root, others);
    }

    CodeSearch.Wanted of(AccountId account) {
        return new CodeSearch.Wanted(account, q, status, origin, year, root, recordings);
    }
}
