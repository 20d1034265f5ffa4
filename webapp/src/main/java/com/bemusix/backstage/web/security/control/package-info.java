/** The steps of sign-in that are worth a class of their own: passwords, secrets, counted tries. For {@code web.security} only. */
package com.bemusix.backstage.web.security.control;
