/**
 * What every call of the API has in common: JSON, limits of a body, entity tags, pages of a list, answers that are given once.
 *
 * <p>May be in here: nothing that knows a release or a code.
 */
package com.bemusix.backstage.web.api.support;
