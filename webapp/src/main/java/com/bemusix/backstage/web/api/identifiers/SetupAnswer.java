package com.bemusix.backstage.web.api.identifiers;

import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.boundary.SetupView;
import com.bemusix.backstage.web.api.support.Answers;
import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;

/** How an account comes by its ISRCs. */
record SetupAnswer(IsrcMode mode, boolean mixedAllowed, boolean ownNumbers, boolean ready, Instant declaredAt, String declaredBy) {

    static SetupAnswer of(SetupView setup) {
        return new SetupAnswer(setup.mode(), setup.mixedAllowed(), setup.ownNumbers(), setup.ready(), setup.declaredAt(),
            setup.declaredBy());
    }

    static EntityTag tag(SetupView setup) {
        return Answers.tag('s', setup.version());
    }
}
