package com.bemusix.backstage.submission;

import static com.bemusix.backstage.submission.Nightjar.RHEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.bemusix.backstage.catalog.ReleaseState;
import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.PageToken;
import com.bemusix.backstage.submission.boundary.ReviewDesk;
import com.bemusix.backstage.submission.boundary.SubmissionSummary;

@ExtendWith(ArquillianExtension.class)
class QueueIT {

    @Inject
    Nightjar nightjar;

    @Inject
    ReviewDesk review;

    @Test
    void whatWaitsLongestComesFirstPageByPage() {
        List<UUID> waiting = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            waiting.add(nightjar.submitted(nightjar.ready()).id());
        }
        review.claim(waiting.get(1), RHEA);
        nightjar.correctionRequested(nightjar.ready(), "/title");

        List<UUID> all = read(null).stream().map(SubmissionSummary::id).toList();

        assertThat(all).doesNotHaveDuplicates().containsSubsequence(waiting);
        assertThat(read(null)).allMatch(row -> row.state() == ReleaseState.SUBMITTED || row.state() == ReleaseState.IN_REVIEW);
        assertThat(read(ReleaseState.SUBMITTED)).extracting(SubmissionSummary::id).containsSubsequence(waiting.get(0), waiting.get(2))
                .doesNotContain(waiting.get(1));
    }

    @Test
    void aRowShowsWhatWasHandedIn() {
        ReleaseView release = nightjar.ready();
        UUID submission = nightjar.inReview(release).id();

        assertThat(read(ReleaseState.IN_REVIEW)).filteredOn(row -> row.id().equals(submission)).singleElement()
                .returns(release.id(), SubmissionSummary::releaseId).returns(release.account(), SubmissionSummary::account)
                .returns("Slow Lanterns", SubmissionSummary::title).returns("Ilse Tanaka", SubmissionSummary::artists)
                .returns(2, SubmissionSummary::tracks).returns("Rhea", SubmissionSummary::claimedBy)
                .returns(0, SubmissionSummary::blocking);
    }

    @Test
    void aTokenOfNoneOfItsPagesIsRefused() {
        for (String token : List.of("?", "", PageToken.of("a"), PageToken.of("yesterday", UUID.randomUUID().toString()),
                PageToken.of("2026-11-03T10:00:00Z", "x"))) {
            assertThatThrownBy(() -> review.queue(null, new PageRequest(2, token))).as(token).isInstanceOf(InvalidPageTokenException.class);
        }
    }

    private List<SubmissionSummary> read(ReleaseState state) {
        List<SubmissionSummary> rows = new ArrayList<>();
        String token = null;
        do {
            Page<SubmissionSummary> page = review.queue(state, new PageRequest(2, token));
            rows.addAll(page.items());
            token = page.nextPageToken();
        } while (token != null);
        return rows;
    }
}
