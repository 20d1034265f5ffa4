/**
 * The registry over HTTP: ISRC set-up, roots, ledger, inspection; for staff prefixes, UPC stock and conflicts.
 *
 * <p>May be in here: resources and the shapes of their JSON.
 */
package com.bemusix.backstage.web.api.identifiers;
