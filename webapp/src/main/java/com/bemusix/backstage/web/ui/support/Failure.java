package com.bemusix.backstage.web.ui.support;

import com.bemusix.backstage.web.DatabaseAway;
import com.bemusix.backstage.web.FailureReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.omnifaces.util.Faces;

/** What the page <code>errors/500</code> says of the error that it is shown for, be it a whole page's or that of a part. */
@Named("failure")
@RequestScoped
public class Failure {

    private static final Logger LOG = Logger.getLogger(Failure.class.getName());

    @Inject
    HttpServletRequest request;

    /** Answers 503 instead of 500 if the database is away. */
    public void answer() {
        if (isAway()) {
            if (exception() != null) {
                LOG.log(Level.WARNING, "The database is away: {0}", exception().toString());
            }
            HttpServletResponse response = Faces.getResponse();
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setIntHeader("Retry-After", DatabaseAway.RETRY_AFTER_SECONDS);
        }
    }

    /** Whether the database is away, so that it is worth trying again and nothing has to be told. */
    public boolean isAway() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return DatabaseAway.explains(exception()) || status instanceof Integer code && code == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }

    /** The reference under which the log has it; null when somebody just opens the page. */
    public String getReference() {
        boolean failed = exception() != null || request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        return failed && !isAway() ? FailureReference.log(request, exception()) : null;
    }

    private Throwable exception() {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }
}
