package com.bemusix.backstage.web.api.problem;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or for a finding into the release; empty for the whole
 * @param code    one word for the mistake
 * @param message the same for people, without the rejected value
 */
public record ProblemError(String pointer, String code, String message) {
}
