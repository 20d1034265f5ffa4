package com.bemusix.backstage.web.ui.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;

/** Ties the input inside a <code>ui:field</code> to its hint and message for assistive technology. Used by that tag only. */
@Named("fieldMarks")
@ApplicationScoped
public class FieldMarks {

    /** Names hint and message of the field as the description of the first input in it. */
    public void describe(ComponentSystemEvent event) {
        UIComponent field = event.getComponent();
        UIComponent input = inputIn(field);
        if (input == null) {
            return;
        }
        String id = input.getClientId();
        boolean valid = ((EditableValueHolder) input).isValid() && FacesContext.getCurrentInstance().getMessageList(id).isEmpty();
        UIComponent hint = field.findComponent(input.getId() + "-hint");
        String hinted = hint != null && hint.isRendered() ? id + "-hint " : "";
        input.getPassThroughAttributes().put("aria-describedby", hinted + id + "-message");
        input.getPassThroughAttributes().put("data-field", input.getId());
        if (valid) {
            input.getPassThroughAttributes().remove("aria-invalid");
        } else {
            input.getPassThroughAttributes().put("aria-invalid", "true");
        }
    }

    private static UIComponent inputIn(UIComponent parent) {
        for (UIComponent child : parent.getChildren()) {
            UIComponent found = child instanceof EditableValueHolder ? child : inputIn(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
