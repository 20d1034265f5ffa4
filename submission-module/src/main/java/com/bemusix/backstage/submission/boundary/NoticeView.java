package com.bemusix.backstage.submission.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.ReleaseId;
import com.bemusix.backstage.submission.NoticeState;
import com.bemusix.backstage.submission.control.Notices;
import com.bemusix.backstage.submission.entity.Delivery;
import com.bemusix.backstage.submission.entity.IssuedCode;
import com.bemusix.backstage.submission.entity.Notice;

/**
 * What an owner was told of one batch of codes, or of a duplicate case; of a case there are no release, no acceptance and no codes.
 *
 * @param releaseTitle as it was then
 * @param acceptance   the acceptance of the terms that the codes rest on
 * @param text         plain text with line feeds
 * @param issuedAt     when the codes were drawn
 */
public record NoticeView(UUID id, AccountId account, ReleaseId release, String releaseTitle, UUID acceptance, List<Isrc> codes,
        String subject, String text, Instant issuedAt, String issuedBy, Proof proof) {

    /**
     * The proof of sending, or what is known instead.
     *
     * @param messageId   as in the header of the mail, the same for every try
     * @param nextTryAt   null once it was sent
     * @param lastError   why the last try failed; of a sent notice, what the server said about recipients that it refused; or null
     * @param serverReply what the mail server said when it took the mail, null before
     * @param recipients  the addresses that it took, separated by a comma and a space, null before
     */
    public record Proof(NoticeState state, String messageId, int tries, Instant lastTriedAt, Instant nextTryAt, String lastError,
            Instant sentAt, String serverReply, String recipients) {

        private static Proof of(String messageId, Delivery delivery) {
            Instant nextTryAt = delivery.sentAt() == null ? delivery.nextTryAt() : null;
            return new Proof(delivery.state(), messageId, delivery.tries(), delivery.lastTriedAt(), nextTryAt, delivery.lastError(),
                    delivery.sentAt(), delivery.serverReply(), delivery.recipients());
        }
    }

    static NoticeView of(Notices.Sent sent) {
        Notice notice = sent.notice();
        return new NoticeView(notice.id(), notice.account(), notice.release(), notice.releaseTitle(), notice.acceptance(),
                notice.codes().stream().map(IssuedCode::isrc).toList(), notice.subject(), notice.text(), notice.testimony().at(),
                notice.testimony().personName(), Proof.of(notice.messageId(), sent.delivery()));
    }
}
