package com.bemusix.backstage.web.ui.support;

import com.bemusix.backstage.catalog.CatalogException;
import com.bemusix.backstage.catalog.FindingWords;
import com.bemusix.backstage.identifiers.IdentifierException;
import com.bemusix.backstage.identifiers.IdentifierMessages;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.submission.SubmissionException;
import com.bemusix.backstage.web.ProblemWords;
import com.bemusix.backstage.web.security.AccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;

/** Turns what a boundary refuses into messages of the page, in the words that the API uses. */
@RequestScoped
public class Problems {

    /** Something that may be refused. */
    @FunctionalInterface
    public interface Step {
        void run();
    }

    /**
     * Does the step; a refusal becomes a message on the input with that client id, or of the whole page for null. Of a form whose inputs
     * have the names of the command's properties, the client id with a colon at the end, such as <code>add:</code>, may be given: then what
     * is wrong with a property stands at its input, and anything else is of the whole page.
     *
     * @return true when the step was done
     */
    public boolean tell(String place, Step step) {
        boolean form = place != null && place.endsWith(":");
        String clientId = form ? null : place;
        try {
            step.run();
            return true;
        } catch (SubmissionException e) {
            say(clientId, e);
        } catch (RegistryException e) {
            say(clientId, ProblemWords.text(e.kind().name(), e.facts(), locale()));
        } catch (CatalogException e) {
            say(clientId, ProblemWords.text(e.kind().name(), e.facts(), locale()));
        } catch (AccessException e) {
            say(clientId, ProblemWords.text(e.kind().name(), Map.of(), locale()));
        } catch (IdentifierException e) {
            say(clientId, IdentifierMessages.text(e, locale()));
        } catch (ConstraintViolationException e) {
            e.getConstraintViolations().forEach(each -> say(form ? place + property(each) : clientId, each.getMessage()));
        }
        return false;
    }

    private static String property(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /**
     * Reads what a page shows. What is not there, not the caller's, or asked for by something that is no id, ends the request with 404.
     *
     * @return nothing when the request has been ended
     */
    public <T> Optional<T> find(Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (RegistryException | CatalogException | SubmissionException | AccessException | IllegalArgumentException e) {
            FacesContext faces = FacesContext.getCurrentInstance();
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
            return Optional.empty();
        }
    }

    /**
     * The id in the parameter {@code row} of the button that was pressed: that of the row as it stood on the page, wherever it stands in
     * the list by now. A request without one ends with 404.
     *
     * @return nothing when the request has been ended
     */
    public Optional<UUID> pressedRow() {
        return find(() -> UUID.fromString(Objects.requireNonNullElse(Faces.getRequestParameter("row"), "")));
    }

    /** A message on the input with that client id, or of the whole page for null. */
    public void say(String clientId, String text) {
        say(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    /** A message of the whole page that leads to the place where to mend it. */
    public void say(LinkedMessage message) {
        say(null, message);
    }

    private static void say(String clientId, FacesMessage message) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(clientId, message);
        faces.validationFailed();
    }

    /** A confirmation, which also survives a redirect. */
    public void confirm(String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    }

    private void say(String clientId, SubmissionException e) {
        if (e.findings().isEmpty()) {
            say(clientId, ProblemWords.text(e.kind().name(), e.facts(), locale()));
        }
        e.findings().forEach(finding -> say(clientId, FindingWords.message(finding, locale())));
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
