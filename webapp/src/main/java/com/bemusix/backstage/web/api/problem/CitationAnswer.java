package com.bemusix.backstage.web.api.problem;

import com.bemusix.backstage.catalog.Citation;

/** The published rule behind a finding. */
public record CitationAnswer(String rule, String source, String address) {

    static CitationAnswer of(Citation citation) {
        return citation == null ? null : new CitationAnswer(citation.rule(), citation.source(), citation.address());
    }
}
