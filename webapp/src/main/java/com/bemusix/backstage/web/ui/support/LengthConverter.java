package com.bemusix.backstage.web.ui.support;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A playing time in milliseconds: read as minutes and seconds, 3:35, with hours in front or fractions behind when there are any. */
@FacesConverter("length")
public class LengthConverter implements Converter<Long> {

    private static final Pattern FORM = Pattern.compile("(?:([0-9]{1,2}):)?([0-9]{1,4}):([0-5][0-9])(?:[.,]([0-9]{1,3}))?");
    private static final int MINUTES = 60;
    private static final long SECOND = 1000;

    @Override
    public Long getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            String words = faces.getApplication().evaluateExpressionGet(faces, "#{msg['length.wrong']}", String.class);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        }
        long hours = parts.group(1) == null ? 0 : Long.parseLong(parts.group(1));
        long minutes = hours * MINUTES + Long.parseLong(parts.group(2));
        long fraction = parts.group(4) == null ? 0 : Long.parseLong((parts.group(4) + "00").substring(0, 3));
        return (minutes * MINUTES + Long.parseLong(parts.group(3))) * SECOND + fraction;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Long length) {
        if (length == null) {
            return "";
        }
        long seconds = length / SECOND;
        String whole = seconds / MINUTES + ":" + String.format("%02d", seconds % MINUTES);
        return length % SECOND == 0 ? whole : whole + "." + String.format("%03d", length % SECOND);
    }
}
