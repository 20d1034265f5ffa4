package com.bemusix.backstage.web.security.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    private final ClientAddress behindProxy = new ClientAddress(Optional.of("X-Forwarded-For"));

    @Test
    void withoutAProxyItIsTheOtherEnd() {
        assertThat(new ClientAddress(Optional.empty()).of(request("192.0.2.1"))).isEqualTo("10.0.0.1");
        assertThat(behindProxy.of(request())).isEqualTo("10.0.0.1");
    }

    @Test
    void whatTheNearestProxyAddedCountsAndNotWhatTheClientSaid() {
        assertThat(behindProxy.of(request("198.51.100.7"))).isEqualTo("198.51.100.7");
        assertThat(behindProxy.of(request("192.0.2.1, 198.51.100.7"))).isEqualTo("198.51.100.7");
        assertThat(behindProxy.of(request("192.0.2.1", "198.51.100.7"))).as("a proxy may add a line").isEqualTo("198.51.100.7");
    }

    @Test
    void itIsNeverEndless() {
        assertThat(behindProxy.of(request("x".repeat(1_000)))).hasSize(100);
    }

    /** From a proxy at 10.0.0.1, with these lines of the header. */
    private static HttpServletRequest request(String... lines) {
        return (HttpServletRequest) Proxy.newProxyInstance(ClientAddressTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class}, (proxy, method, arguments) -> switch (method.getName()) {
                case "getHeaders" -> Collections.enumeration(List.of(lines));
                case "getHeader" -> lines.length == 0 ? null : lines[0];
                case "getRemoteAddr" -> "10.0.0.1";
                default -> throw new UnsupportedOperationException(method.getName());
            });
    }
}
