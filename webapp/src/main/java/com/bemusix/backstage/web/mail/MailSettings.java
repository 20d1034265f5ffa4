package com.bemusix.backstage.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server of this installation, if it has one. */
@ApplicationScoped
public class MailSettings {

    private static final Map<MailServer.Encryption, Integer> PORTS =
        Map.of(MailServer.Encryption.NONE, 25, MailServer.Encryption.STARTTLS, 587, MailServer.Encryption.TLS, 465);

    @Inject
    @ConfigProperty(name = "backstage.mail.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "backstage.mail.port")
    Optional<Integer> port;

    @Inject
    @ConfigProperty(name = "backstage.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "backstage.mail.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "backstage.mail.encryption", defaultValue = "STARTTLS")
    MailServer.Encryption encryption;

    @Inject
    @ConfigProperty(name = "backstage.mail.sender")
    Optional<String> sender;

    /** @throws IllegalStateException if a server is named, but no sender, or a user without a password */
    public Optional<MailServer> server() {
        return host.map(name -> new MailServer(name, port.orElse(PORTS.get(encryption)), user.orElse(null),
            user.map(given -> password.orElseThrow(() -> missing("backstage.mail.password"))).orElse(null), encryption,
            sender.orElseThrow(() -> missing("backstage.mail.sender"))));
    }

    private static IllegalStateException missing(String key) {
        return new IllegalStateException(key + " is needed to send mail");
    }
}
