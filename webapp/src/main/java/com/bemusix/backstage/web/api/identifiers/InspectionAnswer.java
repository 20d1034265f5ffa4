package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.IdentifierMessages;
import com.bemusix.backstage.identifiers.IdentifierScheme;
import com.bemusix.backstage.identifiers.Inspection;
import com.bemusix.backstage.identifiers.Reason;
import java.util.List;
import java.util.Locale;

/** The verdicts, in the order of the values. */
record InspectionAnswer(List<Verdict> items) {

    static InspectionAnswer of(InspectionRequest request) {
        return new InspectionAnswer(request.items().stream().map(item -> Verdict.of(Inspection.of(item.scheme(), item.value()))).toList());
    }

    /**
     * What was found out about one value.
     *
     * @param canonical the form to store and send, null if it is not valid
     * @param reason    why it is not valid, null if it is
     * @param message   the same for people
     * @param warnings  what to look at again in a valid one, for people
     */
    record Verdict(IdentifierScheme scheme, boolean valid, String canonical, String display, Reason reason, String message,
            List<String> warnings) {

        static Verdict of(Inspection inspection) {
            IdentifierScheme scheme = inspection.scheme();
            String message = inspection.valid() ? null : IdentifierMessages.text(inspection.refusal(), Locale.ENGLISH);
            List<String> warnings = inspection.warnings().stream().map(doubt -> IdentifierMessages.text(scheme, doubt, Locale.ENGLISH))
                .toList();
            return new Verdict(scheme, inspection.valid(), inspection.canonical(), inspection.display(), inspection.reason(), message,
                warnings);
        }
    }
}
