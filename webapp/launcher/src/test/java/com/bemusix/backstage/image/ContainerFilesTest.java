package com.bemusix.backstage.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerFilesTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path DOCKER = ROOT.resolve("docker");
    private static final Pattern KEY = Pattern.compile("(?m)^\\| `(backstage\\.[a-z.-]+|BACKSTAGE_[A-Z_]+)` \\|");

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String payaraMicro() {
        return read(DOCKER.resolve("payara-micro/Dockerfile"));
    }

    private static String compose() {
        return read(DOCKER.resolve("compose.yaml"));
    }

    /** The keys of the page about configuration, as they are written in the environment. */
    private static Set<String> settings() {
        return KEY.matcher(read(ROOT.resolve("docs/configuration.md"))).results()
            .map(found -> found.group(1).toUpperCase(Locale.ROOT).replaceAll("[.-]", "_")).collect(Collectors.toSet());
    }

    private static Properties example() throws IOException {
        Properties example = new Properties();
        try (var reader = Files.newBufferedReader(DOCKER.resolve(".env.example"))) {
            example.load(reader);
        }
        return example;
    }

    /** The same file with a fault. */
    private static String broken(String text, String part, String by) {
        assertThat(text).contains(part);
        return text.replace(part, by);
    }

    private static List<String> faultsOf(String compose) {
        return ComposeFile.of(compose).faults(DOCKER, settings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"payara-micro", "wildfly"})
    void aDockerfileRunsAsAnOrdinaryUserWithAHealthCheckAndWithoutSecrets(String server) {
        Dockerfile file = Dockerfile.of(read(DOCKER.resolve(server).resolve("Dockerfile")));

        assertThat(file.faults()).isEmpty();
        assertThat(file.copies()).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "USER 10001:10001 > USER root > does not run as a user with a number other than 0",
        "USER 10001:10001 > USER 0 > does not run as a user with a number other than 0",
        "USER 10001:10001 > WORKDIR /tmp > does not run as a user with a number other than 0",
        "HEALTHCHECK --interval=10s > LABEL health= > has no health check",
        "ENTRYPOINT [ > ENTRYPOINT exec [ > has an entry point that a shell starts, which keeps the signals to itself",
        "EXPOSE 8080 > ENV PORT=8080 BACKSTAGE_DATABASE_PASSWORD=word > has the secret BACKSTAGE_DATABASE_PASSWORD",
        "EXPOSE 8080 > ARG DATABASE_PASSWORD > has the secret DATABASE_PASSWORD",
        "eclipse-temurin:17.0.20_8-jre-noble > eclipse-temurin:latest > takes any version of the image eclipse-temurin:latest"})
    void aDockerfileWithAFaultIsFound(String part, String by, String fault) {
        assertThat(Dockerfile.of(broken(payaraMicro(), part, by)).faults()).containsExactly(fault);
    }

    @Test
    void everyServiceIsHardenedAndItsSettingsAndFilesAreThere() {
        assertThat(ComposeFile.of(compose()).services()).containsOnlyKeys("postgres", "node-1", "node-2", "proxy", "mail");
        assertThat(faultsOf(compose())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', value = {
        "read_only: true > read_only: false > mail may write to its image",
        "cap_drop: [ALL] > cap_drop: [NET_RAW] > mail keeps capabilities of root",
        "no-new-privileges:true > seccomp:default > mail may gain privileges",
        "restart: unless-stopped > init: true > mail is not started again",
        "user: \"65534:65534\" > user: root > mail does not run as a user with a number other than 0",
        "axllent/mailpit:v1.31.3 > axllent/mailpit > mail takes any version",
        "./haproxy/haproxy.cfg > ./haproxy/other.cfg > proxy mounts ./haproxy/other.cfg, which is missing",
        "haproxy.cfg:ro > haproxy.cfg > proxy may write to ./haproxy/haproxy.cfg",
        "POSTGRES_PASSWORD_FILE > POSTGRES_PASSWORD > postgres has the secret POSTGRES_PASSWORD in its environment",
        "BACKSTAGE_MAIL_PORT: > BACKSTAGE_MAIL_PROT: > node-1 sets BACKSTAGE_MAIL_PROT, which nobody reads"})
    void aComposeFileWithAFaultIsFound(String part, String by, String fault) {
        assertThat(faultsOf(broken(compose(), part, by))).contains(fault);
    }

    @Test
    void theExampleExplainsEveryVariableOfTheComposeFileAndNoOther() throws IOException {
        assertThat(ComposeFile.of(compose()).variables()).isEqualTo(example().stringPropertyNames());
        assertThat(ComposeFile.of(compose() + "\n# ${OLD}\nx-new: ${NEW:-a}").variables()).contains("NEW").doesNotContain("OLD");
    }

    @Test
    void theExampleHasNoValueForWhatEverybodyHasToChoose() throws IOException {
        assertThat(example()).containsEntry("BACKSTAGE_BOOTSTRAP_ADMIN_EMAIL", "");
        assertThat(compose()).contains("${BACKSTAGE_BOOTSTRAP_ADMIN_EMAIL:?");
        assertThat(example().stringPropertyNames()).noneMatch(name -> Dockerfile.SECRET.matcher(name).find());
    }

    @Test
    void secretsGetNeitherIntoARepositoryNorIntoAnImage() throws IOException {
        assertThat(compose()).contains("./secrets/database-password", "./secrets/admin-password");
        assertThat(Files.readAllLines(DOCKER.resolve(".gitignore"))).contains(".env", "secrets/");
        assertThat(Stream.of("payara-micro", "wildfly").map(server -> read(DOCKER.resolve(server).resolve("Dockerfile.dockerignore"))))
            .allSatisfy(ignored -> assertThat(ignored.lines()).contains("docker/.env", "docker/secrets"));
    }
}
