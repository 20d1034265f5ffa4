package com.bemusix.backstage.web.api.problem;

import com.bemusix.backstage.catalog.Finding;
import com.bemusix.backstage.catalog.FindingWords;
import com.bemusix.backstage.catalog.Severity;
import java.util.List;
import java.util.Locale;

/**
 * A finding in words.
 *
 * @param code   the name of the reason code, such as {@code ISRC_MISSING}
 * @param id     its number, such as {@code ID-001}
 * @param target JSON pointer into the release, tracks by their id
 * @param citation the published rule behind it where sources differ, or null
 * @param question what the policy asks that found it, or null
 * @param justification what the label said about it last, or null
 */
public record FindingAnswer(String code, String id, Severity severity, String target, String title, String message, String help,
        CitationAnswer citation, QuestionAnswer question, JustificationAnswer justification) {

    public static FindingAnswer of(Finding finding) {
        return new FindingAnswer(finding.code().name(), finding.code().id(), finding.severity(), finding.target().pointer(),
            FindingWords.title(finding.code(), Locale.ENGLISH), FindingWords.message(finding, Locale.ENGLISH),
            FindingWords.help(finding, Locale.ENGLISH), CitationAnswer.of(finding.citation()),
            QuestionAnswer.of(finding.question()), JustificationAnswer.of(finding));
    }

    public static List<FindingAnswer> all(List<Finding> findings) {
        return findings.stream().map(FindingAnswer::of).toList();
    }
}
