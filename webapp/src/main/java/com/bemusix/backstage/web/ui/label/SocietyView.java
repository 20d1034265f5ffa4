package com.bemusix.backstage.web.ui.label;

import com.bemusix.backstage.catalog.NamedSociety;
import com.bemusix.backstage.catalog.Society;
import com.bemusix.backstage.catalog.boundary.LeaveSociety;
import com.bemusix.backstage.catalog.boundary.RegisterWithSociety;
import com.bemusix.backstage.catalog.boundary.SocietyDesk;
import com.bemusix.backstage.catalog.boundary.SocietyHistory;
import com.bemusix.backstage.catalog.boundary.SocietyList;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.web.security.Caller;
import com.bemusix.backstage.web.ui.support.Problems;
import com.bemusix.backstage.web.ui.support.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The page <code>/label/society</code>: with which societies one recording is registered. */
@Named("labelSociety")
@ViewScoped
public class SocietyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SocietyList societies;

    @Inject
    SocietyDesk desk;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    Words words;

    @Inject
    Clock clock;

    private String recording;
    private Society code;
    private String name;
    private LocalDate on;
    private transient SocietyHistory history;

    /** Another label's recording, and one without a code, are answered by the page for "not found". */
    public void load() {
        on = LocalDate.now(clock.withZone(caller.zone()));
        problems.find(() -> societies.history(caller.account(), RecordingId.parse(recording))).ifPresent(found -> history = found);
    }

    /** Notes what the form says. */
    public String register() {
        NamedSociety society = new NamedSociety(code, name);
        RegisterWithSociety command = new RegisterWithSociety(society, on, List.of(RecordingId.parse(recording)));
        return done("form:", "society.noted", society, () -> desk.register(caller.account(), command, caller.actor()));
    }

    /** Takes back what the pressed row says. */
    public String takeBack() {
        Optional<NamedSociety> pressed = problems.find(() -> new NamedSociety(
            Society.valueOf(Objects.requireNonNullElse(Faces.getRequestParameter("society"), "")), Faces.getRequestParameter("called")));
        return pressed.map(society -> {
            LeaveSociety command = new LeaveSociety(society, List.of(RecordingId.parse(recording)));
            return done(null, "society.takenBack", society, () -> desk.takeBack(caller.account(), command, caller.actor()));
        }).orElse(null);
    }

    private String done(String place, String confirmation, NamedSociety society, Problems.Step step) {
        if (!problems.tell(place, step)) {
            return null;
        }
        problems.confirm(words.of(confirmation, words.society(society)));
        return "/label/society?faces-redirect=true&recording=" + recording;
    }

    /** A form of the page asks for it before the page is loaded anew. */
    public SocietyHistory getHistory() {
        if (history == null) {
            history = societies.history(caller.account(), RecordingId.parse(recording));
        }
        return history;
    }

    public Society[] getCodes() {
        return Society.values();
    }

    public String getRecording() {
        return recording;
    }

    public void setRecording(String recording) {
        this.recording = recording;
    }

    public Society getCode() {
        return code;
    }

    public void setCode(Society code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
