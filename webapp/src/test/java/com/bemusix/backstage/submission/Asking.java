package com.bemusix.backstage.submission;

import static com.bemusix.backstage.submission.Nightjar.ILSE;
import static com.bemusix.backstage.submission.Nightjar.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.ReasonCode;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.boundary.KnownRecording;
import com.bemusix.backstage.submission.SubmissionException.Kind;
import com.bemusix.backstage.submission.boundary.AnswerLookUp;
import com.bemusix.backstage.submission.boundary.ChooseIsrc;
import com.bemusix.backstage.submission.boundary.GeneratedCode;
import com.bemusix.backstage.submission.boundary.IsrcGeneration;

/** Asks for codes for recordings that allegedly never had one. */
@ApplicationScoped
public class Asking {

    @Inject
    Nightjar nightjar;

    @Inject
    IsrcGeneration generation;

    @Inject
    Sql sql;

    /** A release of which every track chose generation. */
    ReleaseView wanting(AccountId account, String... titles) {
        ReleaseView release = nightjar.release(account, titles);
        for (int track = 0; track < titles.length; track++) {
            nightjar.choose(release, track, ChooseIsrc.generate());
        }
        return release;
    }

    /** The same at once, for many tracks. */
    ReleaseView wantingMany(AccountId account, String... titles) {
        ReleaseView release = nightjar.release(account, titles);
        String recordings = release.tracks().stream().map(track -> "'" + track.recordingId() + "'").collect(Collectors.joining(","));
        assertThat(sql.run("update catalog.recording set isrc_choice = 'GENERATE' where id in (" + recordings + ")")).isNull();
        assertThat(sql.run("""
                insert into submission.attestation (number, id, account, recording, claim, statement_version, said_at, person, person_name)
                select nextval('submission.attestation_number'), gen_random_uuid(), account_id, id, 'NEVER_CODED', 1, now(), '%s', 'Ilse'
                from catalog.recording where id in (%s)""".formatted(ILSE.person(), recordings))).isNull();
        return release;
    }

    List<KnownRecording> alike(ReleaseView release, int track) {
        return generation.proposal(release.account(), release.id()).candidates().get(track).alike();
    }

    List<GeneratedCode> generate(ReleaseView release, AnswerLookUp... answers) {
        return generation.generate(release.account(), release.id(), List.of(answers), ILSE);
    }

    static AnswerLookUp answer(ReleaseView release, int track, LookUpAnswer answer, Isrc... codes) {
        return new AnswerLookUp(release.tracks().get(track).id(), answer, List.of(codes));
    }

    /** How many look-ups of the track's recording are kept on that condition. */
    long kept(ReleaseView release, int track, String condition) {
        return sql.number("select count(*) from submission.look_up where recording = '" + release.tracks().get(track).recordingId()
                + "' and " + condition);
    }

    static void assertChallenged(ThrowingCallable call, ReleaseView release, int track, Isrc known) {
        SubmissionException refused = refusal(call);
        assertThat(refused.kind()).isEqualTo(Kind.FINDINGS_BLOCK);
        assertThat(refused.findings()).singleElement().returns(ReasonCode.ISRC_ATTESTATION_CHALLENGED, Finding::code)
                .returns("/tracks/" + release.tracks().get(track).id() + "/isrc", finding -> finding.target().pointer())
                .satisfies(finding -> assertThat(finding.arguments()).contains(known.display()));
    }
}
