/**
 * The gate in front of pages and API: who is calling, whether they may, and the headers that every answer carries.
 *
 * <p>The only place that reads credentials from requests and knows the cookie of a sign-in. It decides by role; what belongs to
 * whom is none of its business.
 */
package com.bemusix.backstage.web.security.http;
