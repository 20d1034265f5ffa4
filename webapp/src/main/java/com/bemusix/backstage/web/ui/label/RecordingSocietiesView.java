package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.boundary.SocietyList;
import com.bemusix.backstage.catalog.boundary.SocietyRegistration;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.web.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Beside a code: the societies with which its recording is registered. */
@Named("labelRecordingSocieties")
@RequestScoped
public class RecordingSocietiesView {

    @Inject
    SocietyList societies;

    @Inject
    Caller caller;

    private List<SocietyRegistration> found;

    /** The page asks more than once, and always of the same recording. */
    public List<SocietyRegistration> of(RecordingId recording) {
        if (found == null) {
            found = societies.registrations(caller.account(), recording);
        }
        return found;
    }
}
