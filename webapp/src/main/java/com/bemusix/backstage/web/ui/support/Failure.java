package com.bemusix.backstage.web.ui.support;

import com.bemusix.backstage.web.FailureReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What the page <code>errors/500</code> says of the error that it is shown for, be it a whole page's or that of a part. */
@Named("failure")
@RequestScoped
public class Failure {

    @Inject
    HttpServletRequest request;

    /** The reference under which the log has it; null when somebody just opens the page. */
    public String getReference() {
        Throwable exception = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        boolean failed = exception != null || request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        return failed ? FailureReference.log(request, exception) : null;
    }
}
