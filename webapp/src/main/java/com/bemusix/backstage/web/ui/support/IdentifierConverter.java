package com.bemusix.backstage.web.ui.support;

import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.Identifier;
import com.bemusix.backstage.identifiers.IdentifierException;
import com.bemusix.backstage.identifiers.IdentifierMessages;
import com.bemusix.backstage.identifiers.IdentifierScheme;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcPrefix;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/**
 * Reads a code as people write it and shows it as people read it. What was typed stays in the field when it is no code; nothing is cut.
 * Chosen by itself for properties of the types {@link Isrc}, {@link IsrcPrefix} and {@link Gtin}.
 */
@FacesConverter(forClass = Identifier.class)
public class IdentifierConverter implements Converter<Identifier> {

    @Override
    public Identifier getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return parse(component.getValueExpression("value").getType(faces.getELContext()), text);
        } catch (IdentifierException e) {
            String words = IdentifierMessages.text(e, faces.getViewRoot().getLocale());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words), e);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, Identifier code) {
        return code == null ? "" : code instanceof Gtin gtin ? gtin.entered() : code.display();
    }

    private static Identifier parse(Class<?> type, String text) {
        if (type == Gtin.class) {
            return Gtin.parseForRelease(text);
        }
        return Identifier.parse(type == IsrcPrefix.class ? IdentifierScheme.ISRC_PREFIX : IdentifierScheme.ISRC, text);
    }
}
