/**
 * Who is calling, tokens, and for staff accounts and the audit trail, over HTTP.
 *
 * <p>May be in here: resources and the shapes of their JSON.
 */
package com.bemusix.backstage.web.api.people;
