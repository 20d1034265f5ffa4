/** What the schema {@code access} holds: accounts, people, tokens, invitations, the audit trail. For {@code web.security} only. */
package com.bemusix.backstage.web.security.entity;
