package com.bemusix.backstage.web.ui.support;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link ExpiredForms} before whatever else handles exceptions of pages. */
public class ExpiredFormsFactory extends ExceptionHandlerFactory {

    public ExpiredFormsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ExpiredForms(getWrapped().getExceptionHandler());
    }
}
