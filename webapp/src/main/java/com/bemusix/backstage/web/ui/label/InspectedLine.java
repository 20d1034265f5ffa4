package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.identifiers.IdentifierMessages;
import com.bemusix.backstage.identifiers.IdentifierScheme;
import com.bemusix.backstage.identifiers.Inspection;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.Reason;
import com.bemusix.backstage.identifiers.boundary.LedgerRow;
import java.util.Locale;

/**
 * A line of a text with codes, and what was found out about it.
 *
 * @param number of the line, from 1
 * @param typed  the line without blanks at its ends
 * @param sameAs the number of the first line with the same code, or 0
 * @param own    whether the code is of a root of the label
 * @param entry  what the label's ledger knows of the code, or null
 */
public record InspectedLine(int number, String typed, Inspection found, int sameAs, boolean own, LedgerRow entry) {

    /** What to do with the code. */
    public enum Verdict {
        FINE, LOOK_AGAIN, WRONG
    }

    public Verdict verdict() {
        if (!found.valid()) {
            return Verdict.WRONG;
        }
        return sameAs > 0 || !found.warnings().isEmpty() ? Verdict.LOOK_AGAIN : Verdict.FINE;
    }

    /** The code if the line is a valid ISRC, or null. */
    public Isrc isrc() {
        return isrcIn(found);
    }

    static Isrc isrcIn(Inspection found) {
        return found.valid() && found.scheme() == IdentifierScheme.ISRC ? new Isrc(found.canonical()) : null;
    }

    /** Why the code is wrong or what to look at again, or null. */
    public Reason reason() {
        return found.valid() ? found.warnings().stream().findFirst().orElse(null) : found.reason();
    }

    /** The reason in words; only for a line that has one. */
    public String explanation() {
        return found.valid() ? IdentifierMessages.text(found.scheme(), reason(), Locale.ENGLISH)
            : IdentifierMessages.text(found.refusal(), Locale.ENGLISH);
    }

    /** A number of the label's own range that its ledger does not know yet. */
    public boolean unused() {
        return own && entry == null;
    }

    public String tone() {
        return switch (verdict()) {
            case FINE -> unused() ? "neutral" : "green";
            case LOOK_AGAIN -> "amber";
            case WRONG -> "red";
        };
    }

    public String icon() {
        return switch (verdict()) {
            case FINE -> unused() ? "pi-circle" : "pi-check-circle";
            case LOOK_AGAIN -> sameAs > 0 ? "pi-clone" : "pi-exclamation-triangle";
            case WRONG -> "pi-times-circle";
        };
    }
}
