package com.bemusix.backstage.running;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The servers that {@code docs/operations.md} tells how to install, each with the commands that stand there and the file that an
 * operator is given. What the tests add is the ports.
 */
enum InstalledServer {

    WILDFLY("standalone/deployments") {
        @Override
        List<String> configure(int port) {
            return List.of("bin/jboss-cli.sh", "--file=" + FILES.resolve("wildfly/configure.cli"));
        }

        @Override
        List<String> start(int port) {
            return List.of("bin/standalone.sh", "-Djboss.socket.binding.port-offset=" + (port - HTTP));
        }
    },

    PAYARA_SERVER("glassfish/domains/backstage/autodeploy") {
        @Override
        List<String> configure(int port) {
            return List.of("bin/asadmin", "create-domain", "--nopassword", "--portbase", Integer.toString(port - PAYARA_HTTP), "backstage");
        }

        @Override
        List<String> start(int port) {
            return List.of("bin/asadmin", "start-domain", "--verbose", "--postbootcommandfile",
                FILES.resolve("payara/post-boot.asadmin").toString(), "backstage");
        }
    };

    private static final Path FILES = Path.of("../../docker").toAbsolutePath().normalize();
    private static final int HTTP = 8080;
    private static final int PAYARA_HTTP = 80;

    /** Where it takes applications from, within its folder. */
    private final Path deployments;

    InstalledServer(String deployments) {
        this.deployments = Path.of(deployments);
    }

    /** @param name as in {@code backstage.test.server}, for example {@code payara-server} */
    static InstalledServer named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Done once, before the application is put there. */
    abstract List<String> configure(int port);

    /** Runs in the foreground until it is told to end. */
    abstract List<String> start(int port);

    Path deployments(Path home) {
        return home.resolve(deployments);
    }
}
