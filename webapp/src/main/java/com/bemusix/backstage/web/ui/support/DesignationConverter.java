package com.bemusix.backstage.web.ui.support;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.regex.Pattern;

/** The last part of an ISRC as a number: shown with five digits, read from one to five ASCII digits. */
@FacesConverter("designation")
public class DesignationConverter implements Converter<Integer> {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,5}");

    @Override
    public Integer getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!DIGITS.matcher(text.strip()).matches()) {
            String words = faces.getApplication().evaluateExpressionGet(faces, "#{msg['designation.wrong']}", String.class);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        }
        return Integer.valueOf(text.strip());
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Integer number) {
        return number == null ? "" : String.format("%05d", number);
    }
}
