package com.bemusix.backstage.web.ui.support;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Servlets;

/** Addresses of pages that keep what they show in their address. */
public final class Address {

    private Address() {
    }

    /**
     * The page with these parameters, in the order of their names.
     *
     * @param path       from the application's root
     * @param parameters names and values in turn; what is null or empty is left out
     */
    public static String of(String path, Object... parameters) {
        Map<String, List<String>> query = new TreeMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            if (parameters[i + 1] != null && !parameters[i + 1].toString().isEmpty()) {
                query.put(parameters[i].toString(), List.of(parameters[i + 1].toString()));
            }
        }
        String page = Faces.getRequestContextPath() + path;
        return query.isEmpty() ? page : page + "?" + Servlets.toQueryString(query);
    }
}
