package com.bemusix.backstage.web.security.http;

import com.bemusix.backstage.web.security.SignedIn;
import jakarta.security.enterprise.credential.Credential;

/** Somebody whose password was found right on the sign-in page, on their way in. */
public record Admission(SignedIn visitor) implements Credential {
}
