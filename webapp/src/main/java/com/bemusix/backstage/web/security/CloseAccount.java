package com.bemusix.backstage.web.security;

import com.bemusix.backstage.catalog.PlainText;
import com.bemusix.backstage.catalog.Text;
import jakarta.validation.constraints.NotBlank;

/**
 * The end of a label as a client.
 *
 * @param reason for staff and for the label
 */
public record CloseAccount(@NotBlank @PlainText(max = 500) String reason) {

    public CloseAccount {
        reason = Text.normal(reason);
    }
}
