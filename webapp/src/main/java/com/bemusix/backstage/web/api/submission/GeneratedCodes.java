package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.submission.boundary.GeneratedCode;
import java.util.List;
import java.util.UUID;

/** The codes that were drawn. */
record GeneratedCodes(List<Code> codes) {

    static GeneratedCodes of(List<GeneratedCode> codes) {
        return new GeneratedCodes(codes.stream().map(code -> new Code(code.trackId().value(), code.isrc().value(), code.isrc().display()))
            .toList());
    }

    /** The code of a track. */
    record Code(UUID trackId, String isrc, String display) {
    }
}
