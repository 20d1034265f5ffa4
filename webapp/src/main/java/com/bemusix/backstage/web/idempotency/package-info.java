/**
 * Answers that were given once are given again: the memory that makes a request safe to repeat.
 *
 * <p>May be in here: the answers kept in {@code access.given_answer}. Knows neither HTTP headers nor JSON.
 */
package com.bemusix.backstage.web.idempotency;
