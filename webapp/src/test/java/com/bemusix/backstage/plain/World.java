package com.bemusix.backstage.plain;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What a sequence of steps is about, and nothing else of the registry: two accounts, some recordings, a prefix code for roots and two years
 * of a prefix of the distributor.
 *
 * @param oldYear that ends while the sequence goes on
 */
record World(int oldYear, IsrcPrefix ofRoots, IsrcPrefix ofManager, UUID managerId, List<AccountId> accounts,
        List<RecordingId> recordings) {

    static final int ACCOUNTS = 2;
    static final int RECORDINGS = 4;
    static final int MOMENTS = 3;
    /** The last number of the distributor's prefix, which begins at 0. */
    static final int LAST_OF_MANAGER = 3;
    /** How many codes the agency allows in a year: fewer than there are numbers. */
    static final int QUOTA = 3;

    static final ZoneId ZONE_OF_MANAGER = ZoneId.of("Asia/Dhaka");
    static final ZoneId ZONE_OF_ROOTS = ZoneId.of("America/New_York");
    static final String LICENSOR = "Nightjar Publishing";

    /** From here on the prefix code of the roots has numbers that no root has. */
    private static final int OF_NOBODY = 90_000;

    static World of(int oldYear, IsrcPrefix ofRoots, IsrcPrefix ofManager, UUID managerId) {
        return new World(oldYear, ofRoots, ofManager, managerId,
            IntStream.range(0, ACCOUNTS).mapToObj(i -> new AccountId(UniqueId.next())).toList(),
            IntStream.range(0, RECORDINGS).mapToObj(i -> new RecordingId(UniqueId.next())).toList());
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

    String code(Step.Code code) {
        return switch (code.stock()) {
            case ROOTS -> code(ofRoots, code.newYear(), code.number());
            case MANAGER -> code(ofManager, code.newYear(), code.number());
            case NOBODY -> code(ofRoots, code.newYear(), OF_NOBODY + code.number());
        };
    }

    String code(IsrcPrefix prefix, boolean newYear, int number) {
        return Isrc.of(prefix, (newYear ? oldYear + 1 : oldYear) % 100, number).value();
    }
}
