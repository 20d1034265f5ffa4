/**
 * Checking, handing in, terms and generation over HTTP; for staff the review desk and the terms.
 *
 * <p>May be in here: resources and the shapes of their JSON.
 */
package com.bemusix.backstage.web.api.submission;
