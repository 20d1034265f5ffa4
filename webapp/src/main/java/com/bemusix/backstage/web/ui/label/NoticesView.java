package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.submission.boundary.NoticeDesk;
import com.bemusix.backstage.submission.boundary.NoticeView;
import com.bemusix.backstage.web.security.Caller;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** On <code>/label/terms</code>: what the label was told of the codes issued for it, the latest first, with the proof of sending. */
@Named("labelNotices")
@RequestScoped
public class NoticesView {

    private static final int ROWS = 20;

    @Inject
    NoticeDesk desk;

    @Inject
    Caller caller;

    private Page<NoticeView> page;

    /** A page token that is none leads to the latest ones. */
    @PostConstruct
    void read() {
        try {
            page = desk.of(caller.account(), new PageRequest(ROWS, Faces.getRequestParameter("notices")));
        } catch (InvalidPageTokenException mistyped) {
            page = desk.of(caller.account(), new PageRequest(ROWS, null));
        }
    }

    public List<NoticeView> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.nextPageToken();
    }
}
