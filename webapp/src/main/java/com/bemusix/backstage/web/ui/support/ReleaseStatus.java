package com.bemusix.backstage.web.ui.support;

import com.bemusix.backstage.catalog.ReleaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Tone and icon of the state of a release; its words are in the bundle. Used by the tag <code>ui:status</code>. */
@Named("releaseStatus")
@ApplicationScoped
public class ReleaseStatus {

    public String tone(ReleaseState state) {
        return switch (state) {
            case SUBMITTED, IN_REVIEW -> "amber";
            case CORRECTION_REQUESTED, REJECTED -> "red";
            case APPROVED -> "blue";
            case DRAFT -> "neutral";
        };
    }

    public String icon(ReleaseState state) {
        return switch (state) {
            case SUBMITTED, IN_REVIEW -> "pi-clock";
            case CORRECTION_REQUESTED -> "pi-exclamation-triangle";
            case REJECTED -> "pi-times-circle";
            case APPROVED -> "pi-calendar";
            case DRAFT -> "pi-pencil";
        };
    }
}
