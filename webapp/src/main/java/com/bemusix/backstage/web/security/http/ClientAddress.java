package com.bemusix.backstage.web.security.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The network address that a request came from, for the audit trail and for counting tries.
 *
 * <p>It is the other end of the connection, unless {@code backstage.http.client-address-header} names a header that a proxy in front
 * writes, such as {@code X-Forwarded-For}: then it is the last entry of its last line, the one that the nearest proxy added; those before
 * it are the client's word.
 */
@ApplicationScoped
public class ClientAddress {

    private static final int LONGEST = 100;

    private Optional<String> header;

    protected ClientAddress() {
        // for the container's proxy
    }

    @Inject
    public ClientAddress(@ConfigProperty(name = "backstage.http.client-address-header") Optional<String> header) {
        this.header = header;
    }

    public String of(HttpServletRequest request) {
        String address = header.stream().flatMap(name -> Collections.list(request.getHeaders(name)).stream())
            .reduce((earlier, later) -> later).map(ClientAddress::last).orElseGet(request::getRemoteAddr);
        return address.length() <= LONGEST ? address : address.substring(0, LONGEST);
    }

    private static String last(String list) {
        return list.substring(list.lastIndexOf(',') + 1).strip();
    }
}
