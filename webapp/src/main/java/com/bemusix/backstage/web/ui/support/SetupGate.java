package com.bemusix.backstage.web.ui.support;

import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.web.security.Caller;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.omnifaces.util.Faces;

/** Sends a label that has not yet declared how its recordings get their ISRC from every other page but the team to the set-up. */
public class SetupGate implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String LABEL_PAGES = "/label/";
    private static final String SETUP = "/label/isrc-setup";
    private static final String TEAM = "/label/team";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.getViewRoot() == null || faces.getResponseComplete() || faces.isPostback()) {
            return;
        }
        String page = faces.getViewRoot().getViewId();
        if (page.startsWith(LABEL_PAGES) && !page.startsWith(SETUP) && !page.startsWith(TEAM) && undeclared()) {
            Faces.redirect(faces.getExternalContext().getRequestContextPath() + SETUP);
        }
    }

    private static boolean undeclared() {
        Caller caller = CDI.current().select(Caller.class).get();
        return caller.signedIn() && caller.ownAccount()
                .map(account -> CDI.current().select(IsrcSetup.class).get().of(account).mode() == IsrcMode.UNDECLARED).orElse(false);
    }
}
