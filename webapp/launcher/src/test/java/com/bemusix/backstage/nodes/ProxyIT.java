package com.bemusix.backstage.nodes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.running.LauncherProcess;
import com.bemusix.backstage.running.StubNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proxy of the compose file, before stubs in place of nodes. */
class ProxyIT {

    private static final int CALLS = 20;

    @TempDir
    Path folder;

    @Test
    void sendsNobodyToANodeThatIsOnlyStartingThoughItAnswers200() throws Exception {
        try (StubNode starting = StubNode.start(LauncherProcess.freePort()); StubNode ready = StubNode.start(LauncherProcess.freePort())) {
            ready.say(StubNode.UP);
            try (Proxy proxy = Proxy.start(folder.resolve("proxy.log"), List.of(starting.base(), ready.base()))) {
                onlyTheReadyOneIsCalled(proxy);
                starting.say(StubNode.UP + ' ');
                Until.holds("both nodes are called", () -> CALLS > answersOfTheReadyOne(proxy.base()));
                starting.say("");
                onlyTheReadyOneIsCalled(proxy);
            }
        }
    }

    private static void onlyTheReadyOneIsCalled(Proxy proxy) throws Exception {
        Until.holds("all calls go to the node that is ready", () -> CALLS == answersOfTheReadyOne(proxy.base()));
    }

    /** Each without a cookie, so that the proxy chooses anew. */
    private static long answersOfTheReadyOne(URI proxy) {
        long good = 0;
        for (int i = 0; i < CALLS; i++) {
            String answer = given().baseUri(proxy.toString()).get("/sign-in").asString();
            assertThat(answer).isIn("", StubNode.UP, StubNode.UP + ' ');
            good += answer.equals(StubNode.UP) ? 1 : 0;
        }
        return good;
    }
}
