package com.bemusix.backstage.web.ui.staff;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.submission.NoticeState;
import com.bemusix.backstage.submission.boundary.NoticeDesk;
import com.bemusix.backstage.submission.boundary.NoticeView;
import com.bemusix.backstage.web.mail.MailSettings;
import com.bemusix.backstage.web.security.Accounts;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** <code>/staff/notices</code>: the notices to all labels and how far they have come, the latest first. */
@Named("staffNotices")
@RequestScoped
public class NoticesView {

    @Inject
    NoticeDesk desk;

    @Inject
    MailSettings mail;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private String state;
    private String page;
    private Page<NoticeView> rows = new Page<>(List.of(), null);
    private Map<AccountId, String> names = Map.of();

    /** Reads the part of the list that the address names; a state or page that is none is answered by "not found". */
    public void load() {
        problems.find(this::read).ifPresent(found -> {
            rows = found;
            names = accounts.names(found.items().stream().map(NoticeView::account).collect(Collectors.toSet()));
        });
    }

    private Page<NoticeView> read() {
        try {
            return desk.all(state == null ? null : NoticeState.valueOf(state), new PageRequest(PageRequest.DEFAULT_LIMIT, page));
        } catch (InvalidPageTokenException mistyped) {
            throw new IllegalArgumentException(mistyped);
        }
    }

    /** Has every notice that failed tried at once. */
    public String retry() {
        problems.confirm(words.of("staffNotices.retried", desk.retry(caller.actor())));
        return "/staff/notices?faces-redirect=true";
    }

    /** Whether there is a mail server at all. */
    public boolean isMailed() {
        return mail.server().isPresent();
    }

    public List<NoticeView> getRows() {
        return rows.items();
    }

    public String getNext() {
        return rows.nextPageToken();
    }

    public String label(NoticeView notice) {
        return names.getOrDefault(notice.account(), notice.account().toString());
    }

    public NoticeState[] getStates() {
        return NoticeState.values();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
