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

    /**
     * A line of the summary, with the address of the place to mend it: the field, another page, or null for a message of the whole page.
     */
    public record Line(String address, String text) {
    }

    public List<Line> getProblems() {
        return lines(true);
    }

    /** The problems that belong to no field. */
    public List<Line> getGeneral() {
        return lines(true).stream().filter(line -> line.address() == null).toList();
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
                    lines.add(new Line(address(anchor, message), message.getSummary()));
                }
            }
        }
        return lines;
    }

    private static String address(String anchor, FacesMessage message) {
        if (message instanceof LinkedMessage linked) {
            return linked.address();
        }
        return anchor == null ? null : "#" + anchor;
    }

    private static boolean isProblem(Severity severity) {
        return severity.compareTo(FacesMessage.SEVERITY_WARN) >= 0;
    }
}
