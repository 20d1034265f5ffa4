package com.bemusix.backstage.web.ui.support;

import com.bemusix.backstage.identifiers.AssignmentStatus;
import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.web.export.Barcode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How codes and their states look. Used by the tags <code>ui:upc</code> and <code>ui:codeStatus</code>. */
@Named("codes")
@ApplicationScoped
public class Codes {

    /** The digits as printed under the bars: 1-5-5-1 for a UPC, 1-6-6 for an EAN; other lengths stay as they are. */
    public String grouped(String digits) {
        return switch (digits.length()) {
            case 12 -> String.join(" ", digits.substring(0, 1), digits.substring(1, 6), digits.substring(6, 11), digits.substring(11));
            case 13 -> String.join(" ", digits.substring(0, 1), digits.substring(1, 7), digits.substring(7));
            default -> digits;
        };
    }

    /** The bars as SVG. */
    public Barcode barcode(Gtin gtin) {
        return new Barcode(gtin);
    }

    public String tone(AssignmentStatus state) {
        return switch (state) {
            case ASSIGNED, ACCEPTED -> "green";
            case DISPUTED -> "red";
            case RESERVED, USED_OUTSIDE -> "blue";
            case WITHDRAWN, VOID, SUPERSEDED_IN_ERROR -> "dashed";
            case ENTERED -> "neutral";
        };
    }

    public String icon(AssignmentStatus state) {
        return switch (state) {
            case ASSIGNED, ACCEPTED -> "pi-check-circle";
            case DISPUTED -> "pi-exclamation-triangle";
            case RESERVED -> "pi-clock";
            case USED_OUTSIDE -> "pi-external-link";
            case WITHDRAWN, VOID, SUPERSEDED_IN_ERROR -> "pi-ban";
            case ENTERED -> "pi-pencil";
        };
    }
}
