package com.bemusix.backstage.web.ui;

import com.bemusix.backstage.web.security.http.ReturnPath;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** The page <code>/errors/expired</code>: a form came from a page that had ended, or that another node keeps. */
@Named("expired")
@RequestScoped
public class ExpiredView {

    /** The page with the form, to be opened again; null if it is not known. */
    public String getNext() {
        return ReturnPath.ofForm(Faces.getRequestParameter("next")).map(page -> Faces.getRequestContextPath() + page).orElse(null);
    }
}
