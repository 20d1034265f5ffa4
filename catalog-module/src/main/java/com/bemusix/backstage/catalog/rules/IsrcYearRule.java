package com.bemusix.backstage.catalog.rules;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.Severity;
import com.bemusix.backstage.catalog.Target;
import com.bemusix.backstage.catalog.boundary.TrackView;
import com.bemusix.backstage.identifiers.AssignmentStatus;
import java.util.stream.Stream;

/**
 * ID-008: the year in a code has begun, and is not before the recording (S9). The code has two digits only, and some registrants use
 * years ahead as more number space: 25 and 35 are on hits of 2024. So a year ahead blocks for the account's own roots, where the account
 * decides, and warns for codes of others. Digits more than twenty years ahead are those of the last century. A code that we drew has the
 * year of its registrant's time zone and is not looked at.
 */
final class IsrcYearRule implements ReleaseRule {

    private static final int YEARS_AHEAD = 20;

    @Override
    public Stream<Finding> check(ReleaseFacts facts) {
        return facts.tracks()
                .filter(track -> track.code() != null && track.code().status() != AssignmentStatus.ASSIGNED)
                .flatMap(track -> check(track, facts.today().getYear()));
    }

    private static Stream<Finding> check(TrackView track, int thisYear) {
        String digits = track.code().isrc().year();
        int ahead = Math.floorMod(number(digits) - thisYear, 100);
        Target target = Target.track(track.id(), "isrc");
        if (ahead > 0 && ahead <= YEARS_AHEAD) {
            return Stream.of(track.code().ownRoot()
                    ? Finding.of(ReasonCode.ISRC_YEAR_IMPLAUSIBLE, target, digits).as(Severity.BLOCKS)
                    : Finding.variant(ReasonCode.ISRC_YEAR_IMPLAUSIBLE, "foreign", target, digits));
        }
        int year = ahead == 0 ? thisYear : thisYear - 100 + ahead;
        Integer recorded = track.details().recordingYear();
        return recorded != null && year < recorded
                ? Stream.of(Finding.variant(ReasonCode.ISRC_YEAR_IMPLAUSIBLE, "before", target, digits, recorded.toString()))
                : Stream.empty();
    }

    private static int number(String twoDigits) {
        return (twoDigits.charAt(0) - '0') * 10 + twoDigits.charAt(1) - '0';
    }
}
