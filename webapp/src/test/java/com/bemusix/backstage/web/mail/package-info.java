/** The conversation with a mail server, against a real one in the same process. */
package com.bemusix.backstage.web.mail;
