package com.bemusix.backstage.web.security;

import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/** The audit trail: who did what, when. Written in the transaction of the deed, never changed. */
@ApplicationScoped
@Transactional
public class AuditLog {

    void on(@Observes Audited event) {
        throw new UnsupportedOperationException();
    }

    public Page<AuditEntry> search(AuditQuery query, PageRequest request) {
        throw new UnsupportedOperationException();
    }
}
