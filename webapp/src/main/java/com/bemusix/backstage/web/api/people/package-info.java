/**
 * Who is calling, tokens, the people of a label and of the staff, and for staff accounts and the audit trail, over HTTP.
 *
 * <p>May be in here: resources and the shapes of their JSON.
 */
package com.bemusix.backstage.web.api.people;
