package com.bemusix.backstage.web.ui.staff;

import com.bemusix.backstage.submission.boundary.PublishTerms;
import com.bemusix.backstage.submission.boundary.TermsDesk;
import com.bemusix.backstage.submission.boundary.TermsView;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** <code>/staff/terms</code>: the versions of the terms for ISRC generation, and publishing the next one. */
@Named("staffTerms")
@RequestScoped
public class TermsVersionsView {

    @Inject
    TermsDesk desk;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    private String text;
    private LocalDate effectiveFrom;
    private List<TermsView> versions;

    @PostConstruct
    void read() {
        versions = desk.all();
        text = versions.stream().filter(TermsView::inForce).findFirst()
                .map(TermsView::text).orElse(null);
    }

    /** Publishes the text in the form; it takes effect at the start of the day, in UTC, or now. */
    public String publish() {
        PublishTerms command = new PublishTerms(text,
                effectiveFrom == null ? null : effectiveFrom.atStartOfDay(ZoneOffset.UTC).toInstant());
        boolean published = problems.tell(null, () -> desk.publish(command, caller.actor()));
        if (published) {
            problems.confirm(words.of("staffTerms.published"));
        }
        return published ? "/staff/terms?faces-redirect=true" : null;
    }

    public List<TermsView> getVersions() {
        return versions;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }
}
