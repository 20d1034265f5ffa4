package com.bemusix.backstage.web.ui.support;

import com.bemusix.backstage.web.security.http.ReturnPath;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.StreamSupport;
import org.omnifaces.util.Exceptions;
import org.omnifaces.util.Faces;

/**
 * Leads a form whose page ended with an earlier session, or is kept by another node, to the page that says so, from where its own page can
 * be opened again. Nothing of the form has been read by then. Whoever is not signed in does not come this far: the gate asks them to.
 */
public class ExpiredForms extends ExceptionHandlerWrapper {

    public ExpiredForms(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterable<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents();
        boolean expired = StreamSupport.stream(events.spliterator(), false)
            .anyMatch(event -> Exceptions.is(event.getContext().getException(), ViewExpiredException.class));
        if (!expired) {
            getWrapped().handle();
            return;
        }
        for (Iterator<ExceptionQueuedEvent> each = events.iterator(); each.hasNext();) {
            each.next();
            each.remove();
        }
        String next = ReturnPath.ofForm(Faces.getRequest())
            .map(page -> "?next=" + URLEncoder.encode(page, StandardCharsets.UTF_8))
            .orElse("");
        Faces.redirect(Faces.getRequestContextPath() + "/errors/expired" + next);
    }
}
