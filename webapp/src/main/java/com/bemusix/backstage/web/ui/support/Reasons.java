package com.bemusix.backstage.web.ui.support;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.FindingWords;
import com.bemusix.backstage.catalog.PolicyAdvice;
import com.bemusix.backstage.catalog.PolicyQuestion;
import com.bemusix.backstage.catalog.PolicyWords;
import com.bemusix.backstage.catalog.ReasonCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of findings and reason codes in the language of the page. */
@Named("reasons")
@RequestScoped
public class Reasons {

    public String title(ReasonCode code) {
        return FindingWords.title(code, locale());
    }

    public String message(Finding finding) {
        return FindingWords.message(finding, locale());
    }

    public String help(Finding finding) {
        return FindingWords.help(finding, locale());
    }

    /**
     * One of the two ways that a policy leaves open.
     *
     * @param present whether the release goes it now
     */
    public record Way(PolicyAdvice choice, String text, boolean present) {
    }

    /** Both ways, in words. */
    public List<Way> ways(PolicyQuestion question) {
        return Stream.of(PolicyAdvice.KEEP, PolicyAdvice.NEW)
            .map(way -> new Way(way, PolicyWords.way(question.topic(), way, locale()), way == question.present())).toList();
    }

    /** All codes that a reviewer may pick, in the order of their families. */
    public List<ReasonCode> getAll() {
        return List.of(ReasonCode.values());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
