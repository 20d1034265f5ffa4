package com.bemusix.backstage.web.ui.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;

/** Ties the input inside a <code>ui:field</code> to what is said about it, for assistive technology. Used by that tag only. */
@Named("fieldMarks")
@ApplicationScoped
public class FieldMarks {

    /** Names hint, what a reviewer asked for, and message of the field as the description of the first input in it. */
    public void describe(ComponentSystemEvent event) {
        UIComponent field = event.getComponent();
        UIComponent input = inputIn(field);
        if (input == null) {
            return;
        }
        String id = input.getClientId();
        boolean valid = ((EditableValueHolder) input).isValid() && FacesContext.getCurrentInstance().getMessageList(id).isEmpty();
        String described = part(field, input, "-hint") + part(field, input, "-asked") + id + "-message";
        input.getPassThroughAttributes().put("aria-describedby", described);
        input.getPassThroughAttributes().put("data-field", input.getId());
        if (valid) {
            input.getPassThroughAttributes().remove("aria-invalid");
        } else {
            input.getPassThroughAttributes().put("aria-invalid", "true");
        }
    }

    private static String part(UIComponent field, UIComponent input, String name) {
        UIComponent part = field.findComponent(input.getId() + name);
        return part != null && part.isRendered() ? input.getClientId() + name + " " : "";
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
