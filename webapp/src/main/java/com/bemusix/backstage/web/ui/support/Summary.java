package com.bemusix.backstage.web.ui.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What the summary on top of a page says: the problems with the fields they belong to, and confirmations. */
@Named("summary")
@RequestScoped
public class Summary {

    /** A line of the summary; the anchor is the client id of the field or null for a message of the whole page. */
    public record Line(String anchor, String text) {
    }

    public List<Line> getProblems() {
        return lines(true);
    }

    /** The problems that belong to no field. */
    public List<Line> getGeneral() {
        return lines(true).stream().filter(line -> line.anchor() == null).toList();
    }

    public List<Line> getConfirmations() {
        return lines(false);
    }

    private static List<Line> lines(boolean problems) {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        Iterator<String> anchors = faces.getClientIdsWithMessages();
        while (anchors.hasNext()) {
            String anchor = anchors.next();
            for (FacesMessage message : faces.getMessageList(anchor)) {
                if (isProblem(message.getSeverity()) == problems) {
                    lines.add(new Line(anchor, message.getSummary()));
                }
            }
        }
        return lines;
    }

    private static boolean isProblem(Severity severity) {
        return severity.compareTo(FacesMessage.SEVERITY_WARN) >= 0;
    }
}
