/**
 * Releases and their tracks over HTTP.
 *
 * <p>May be in here: resources and the shapes of their JSON.
 */
package com.bemusix.backstage.web.api.catalog;
