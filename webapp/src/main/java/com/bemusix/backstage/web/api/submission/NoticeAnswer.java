package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.submission.NoticeState;
import com.bemusix.backstage.submission.boundary.NoticeView;
import com.bemusix.backstage.web.api.people.AccountRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an owner was told of one batch of codes, or of a duplicate case, with the proof of sending.
 *
 * @param acceptanceId the acceptance of the terms that the codes rest on
 * @param text         plain text with line feeds
 */
record NoticeAnswer(UUID id, UUID releaseId, String releaseTitle, List<String> isrcs, UUID acceptanceId, String subject, String text,
        Instant issuedAt, String issuedBy, Delivery delivery) {

    static NoticeAnswer of(NoticeView notice) {
        return new NoticeAnswer(notice.id(), releaseOf(notice), notice.releaseTitle(), told(notice), notice.acceptance(),
            notice.subject(), notice.text(), notice.issuedAt(), notice.issuedBy(), Delivery.of(notice.proof()));
    }

    private static UUID releaseOf(NoticeView notice) {
        return notice.release() == null ? null : notice.release().value();
    }

    private static List<String> told(NoticeView notice) {
        return notice.codes().stream().map(Isrc::value).toList();
    }

    /** How far it has come on its way to the mail server; {@code lastError} also names recipients that were refused. */
    record Delivery(NoticeState state, String messageId, int tries, Instant lastTriedAt, Instant nextTryAt, String lastError,
            Instant sentAt, String serverReply, String recipients) {

        static Delivery of(NoticeView.Proof proof) {
            return new Delivery(proof.state(), proof.messageId(), proof.tries(), proof.lastTriedAt(), proof.nextTryAt(), proof.lastError(),
                proof.sentAt(), proof.serverReply(), proof.recipients());
        }
    }

    /** A notice as staff sees it: whose it is and how far it has come, without its words. */
    record Row(UUID id, AccountRef account, UUID releaseId, String releaseTitle, List<String> isrcs, Instant issuedAt, String issuedBy,
            Delivery delivery) {

        static Row of(NoticeView notice, Map<AccountId, String> names) {
            return new Row(notice.id(), AccountRef.of(notice.account(), names), releaseOf(notice), notice.releaseTitle(),
                told(notice), notice.issuedAt(), notice.issuedBy(), Delivery.of(notice.proof()));
        }
    }
}
