package com.bemusix.backstage.submission.control;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import com.bemusix.backstage.catalog.boundary.ReleaseView;
import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.CanonicalUuid;
import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.PageToken;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.boundary.CodeView;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.submission.NoticeState;
import com.bemusix.backstage.submission.control.NoticeWords.Told;
import com.bemusix.backstage.submission.entity.Attestation;
import com.bemusix.backstage.submission.entity.Delivery;
import com.bemusix.backstage.submission.entity.IssuedCode;
import com.bemusix.backstage.submission.entity.Notice;
import com.bemusix.backstage.submission.entity.TermsAcceptance;
import com.bemusix.backstage.submission.entity.Testimony;

/** Keeps the notices, and with each one its way to the mail server: the outbox. */
@ApplicationScoped
public class Notices {

    /** After every id that there can be. */
    private static final UUID LAST = new UUID(-1, -1);

    @PersistenceContext(unitName = "backstage")
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Writes the notice of a batch, in the transaction that drew it. A code that was told before, because the same recording got it on
     * another release at the same moment, is left out; without any code there is no notice.
     *
     * @param recordings what is known of the recordings, in the order of the release
     */
    public void issue(ReleaseView release, Map<RecordingId, ReferenceFields> recordings, Collection<CodeView> drawn,
            Map<RecordingId, Attestation> attested, TermsAcceptance permission, Actor actor) {
        Map<RecordingId, CodeView> codes = drawn.stream().collect(Collectors.toMap(CodeView::recording, Function.identity()));
        Set<UUID> before = told(codes.keySet());
        List<Told> told = recordings.entrySet().stream().filter(recording -> !before.contains(recording.getKey().value()))
                .map(recording -> new Told(codes.get(recording.getKey()).isrc(), recording.getValue(), attested.get(recording.getKey())))
                .toList();
        if (!told.isEmpty()) {
            Testimony issued = new Testimony(actor, clock.instant());
            String title = release.details().title();
            Notice notice = new Notice(UniqueId.next(), release.id(), title, permission,
                    NoticeWords.of(title, told, permission, issued), issued);
            notice.tell(told.stream().map(code -> new IssuedCode(code.isrc(), code.attestation())).toList());
            send(notice);
        }
    }

    /** Keeps the notice, and puts it into the outbox. */
    void send(Notice notice) {
        em.persist(notice);
        em.persist(new Delivery(notice.id(), notice.testimony().at()));
    }

    private Set<UUID> told(Collection<RecordingId> recordings) {
        return Set.copyOf(em.createQuery("select c.recording from Notice n join n.codes c where c.recording in :recordings", UUID.class)
                .setParameter("recordings", recordings.stream().map(RecordingId::value).toList())
                .getResultList());
    }

    /**
     * The newest first.
     *
     * @param account whose, null for everybody's
     * @param state   in which state, null for every one
     */
    public Page<Sent> search(AccountId account, NoticeState state, PageRequest page) {
        TypedQuery<Sent> query = em.createQuery("""
                        select new com.bemusix.backstage.submission.control.Notices$Sent(n, d) from Notice n join Delivery d on d.id = n.id
                        where (:everybody = true or n.account = :account) and n.id < :before and %s
                        order by n.id desc""".formatted(condition(state)), Sent.class)
                .setParameter("everybody", account == null)
                .setParameter("account", account == null ? LAST : account.value())
                .setParameter("before", page.pageToken() == null ? LAST : lastSeen(page.pageToken()));
        List<Sent> found = query.setMaxResults(page.limit() + 1).getResultList();
        if (found.size() <= page.limit()) {
            return new Page<>(found, null);
        }
        List<Sent> items = found.subList(0, page.limit());
        return new Page<>(items, PageToken.of(items.get(items.size() - 1).notice().id().toString()));
    }

    public long count(NoticeState state) {
        return em.createQuery("select count(d) from Delivery d where " + condition(state), Long.class).getSingleResult();
    }

    private static String condition(NoticeState state) {
        if (state == null) {
            return "true = true";
        }
        return switch (state) {
            case WAITING -> "d.sentAt is null and d.tries = 0";
            case FAILING -> "d.sentAt is null and d.tries > 0";
            case SENT -> "d.sentAt is not null";
        };
    }

    private static UUID lastSeen(String pageToken) {
        try {
            return CanonicalUuid.parse(PageToken.key(pageToken, 1).get(0));
        } catch (IllegalArgumentException e) {
            throw new InvalidPageTokenException(e);
        }
    }

    /** The notice that told the account of that code. */
    public Optional<Sent> of(AccountId account, Isrc isrc) {
        return em.createQuery("select n.id from Notice n join n.codes c where n.account = :account and c.isrc = :isrc", UUID.class)
                .setParameter("account", account.value())
                .setParameter("isrc", isrc.value())
                .getResultStream().findFirst().flatMap(this::find);
    }

    /** The notices that told the account of these codes, by code. */
    public Map<Isrc, Sent> among(AccountId account, Collection<Isrc> codes) {
        List<Notice> found = em.createQuery("""
                        select n from Notice n join fetch n.codes where n.account = :account and n.id in (
                            select told.id from Notice told join told.codes c where told.account = :account and c.isrc in :codes)""",
                        Notice.class)
                .setParameter("account", account.value())
                .setParameter("codes", codes.stream().map(Isrc::value).toList())
                .getResultList();
        Map<UUID, Delivery> ways = em.createQuery("select d from Delivery d where d.id in :ids", Delivery.class)
                .setParameter("ids", found.stream().map(Notice::id).toList())
                .getResultStream().collect(Collectors.toMap(Delivery::notice, Function.identity()));
        // many pages may be read in one transaction
        found.forEach(em::detach);
        ways.values().forEach(em::detach);
        Map<Isrc, Sent> byCode = new HashMap<>();
        found.forEach(notice -> notice.codes().forEach(code -> byCode.put(code.isrc(), new Sent(notice, ways.get(notice.id())))));
        return byCode;
    }

    public Optional<Sent> find(UUID id) {
        return Optional.ofNullable(em.find(Notice.class, id)).map(notice -> new Sent(notice, em.find(Delivery.class, id)));
    }

    /** That notice, held until the end of the transaction: nobody sends it meanwhile, and who does so now is waited for. */
    public Optional<Sent> lock(UUID id) {
        return Optional.ofNullable(em.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE))
                .map(delivery -> new Sent(em.find(Notice.class, id), delivery));
    }

    /** A notice whose time has come and that nobody else holds, held until the end of the transaction. */
    public Optional<Sent> lockDue() {
        List<?> due = em.createNativeQuery("""
                        select notice from submission.notice_delivery where sent_at is null and next_try_at <= :now
                        order by next_try_at, notice limit 1 for update skip locked""", UUID.class)
                .setParameter("now", clock.instant())
                .getResultList();
        return due.stream().map(UUID.class::cast).findFirst().flatMap(this::find);
    }

    /** Every notice that failed is due then, apart from those that somebody holds. */
    public int endPauses(Instant due) {
        return em.createNativeQuery("""
                        update submission.notice_delivery set next_try_at = :due where notice in (
                            select notice from submission.notice_delivery where sent_at is null and tries > 0 for update skip locked)""")
                .setParameter("due", due)
                .executeUpdate();
    }

    /** A notice with its way to the mail server. */
    public record Sent(Notice notice, Delivery delivery) {
    }
}
