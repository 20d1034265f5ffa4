package com.bemusix.backstage.plain;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.identifiers.boundary.Officer;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a sequence of steps is about, and nothing else of the registry: two accounts, some recordings, releases and identifier officers, a
 * prefix code for roots and two years of a prefix of the distributor.
 *
 * @param oldYear  that ends while the sequence goes on
 * @param officers the last of them belongs to the first account
 */
record World(int oldYear, IsrcPrefix ofRoots, IsrcPrefix ofManager, UUID managerId, List<AccountId> accounts,
        List<RecordingId> recordings, List<ReleaseId> releases, List<Officer> officers) {

    static final int ACCOUNTS = 2;
    static final int RECORDINGS = 6;
    static final int RELEASES = 3;
    static final int OFFICERS = 3;
    static final int PARTIAL_OFFICER = 2;
    static final int MOMENTS = 3;
    /** The last number of the distributor's prefix, which begins at 0. */
    static final int LAST_OF_MANAGER = 3;
    /** How many codes the agency allows in a year: fewer than there are numbers. */
    static final int QUOTA = 3;
    /** From here on the prefix code of the roots has numbers that no root has. */
    static final int OF_NOBODY = 90_000;

    static final ZoneId ZONE_OF_MANAGER = ZoneId.of("Asia/Dhaka");
    static final ZoneId ZONE_OF_ROOTS = ZoneId.of("America/New_York");
    static final String LICENSOR = "Nightjar Publishing";

    static World of(int oldYear, IsrcPrefix ofRoots, IsrcPrefix ofManager, UUID managerId) {
        List<AccountId> accounts = some(ACCOUNTS, () -> new AccountId(UniqueId.next()));
        return new World(oldYear, ofRoots, ofManager, managerId, accounts, some(RECORDINGS, () -> new RecordingId(UniqueId.next())),
            some(RELEASES, () -> new ReleaseId(UniqueId.next())),
            List.of(officer("Lena", null), officer("Ines", null), officer("Noor", accounts.get(0))));
    }

    private static <T> List<T> some(int count, Supplier<T> fresh) {
        return Stream.generate(fresh).limit(count).toList();
    }

    private static Officer officer(String name, AccountId own) {
        return new Officer(new Actor(UniqueId.next(), name, null, null), own);
    }

    /** The old year everywhere, the new one in Dhaka already, the new one everywhere. */
    Instant moment(int number) {
        return Instant.parse(switch (number) {
            case 0 -> oldYear + "-12-31T12:00:00Z";
            case 1 -> oldYear + "-12-31T20:00:00Z";
            default -> oldYear + 1 + "-01-01T12:00:00Z";
        });
    }

    LocalDate lastDay(int fromNewYear) {
        return LocalDate.of(oldYear + 1, 1, 1).plusDays(fromNewYear);
    }

    int year(boolean newYear) {
        return newYear ? oldYear + 1 : oldYear;
    }

    String words(Step.Code code) {
        return isrc(code).value();
    }

    Isrc isrc(Step.Code code) {
        return Isrc.of(code.stock() == Step.Stock.ROOTS ? ofRoots : ofManager, year(code.newYear()) % 100, code.number());
    }
}
