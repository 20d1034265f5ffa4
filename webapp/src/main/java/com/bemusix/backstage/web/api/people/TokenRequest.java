package com.bemusix.backstage.web.api.people;

import com.bemusix.backstage.catalog.PlainText;
import com.bemusix.backstage.web.security.Scope;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The token that is wanted.
 *
 * @param name          to know it by
 * @param scopes        null for both
 * @param expiresInDays null for {@value #USUAL_DAYS}
 */
record TokenRequest(@PlainText(max = 100) String name, @Size(min = 1, max = 2) List<@Pattern(regexp = "read|write") String> scopes,
        @Min(1) @Max(365) Integer expiresInDays) {

    private static final int USUAL_DAYS = 90;
    private static final TokenRequest USUAL = new TokenRequest(null, null, null);

    static TokenRequest orUsual(TokenRequest body) {
        return body == null ? USUAL : body;
    }

    String nameOrUsual() {
        return name == null || name.isBlank() ? "API" : name;
    }

    Set<Scope> wanted() {
        return scopes == null ? EnumSet.allOf(Scope.class)
            : scopes.stream().map(text -> Scope.of(text).orElseThrow()).collect(Collectors.toSet());
    }

    int days() {
        return expiresInDays == null ? USUAL_DAYS : expiresInDays;
    }
}
