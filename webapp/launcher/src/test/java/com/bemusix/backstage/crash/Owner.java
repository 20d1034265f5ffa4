package com.bemusix.backstage.crash;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The owner of a label that may do everything with its codes, and has a root. */
record Owner(String email, String root) {

    static final String PASSWORD = "backstage-demo";
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    static Client admin(List<Node> nodes, Counts counts) throws InterruptedException {
        return Client.signIn(nodes, counts, "admin@demo.test", PASSWORD, 0);
    }

    /** @param number of the label, one digit */
    static Owner open(Client admin, List<Node> nodes, Counts counts, int number) throws InterruptedException {
        String email = "owner" + number + "@labels.test";
        String account = admin.post("/staff/accounts", Map.of("name", "Label " + number, "country", "FR", "timeZone", ZONE.getId(),
            "ownerName", "Owner", "ownerEmail", email, "ownerPassword", PASSWORD)).id();
        admin.put("/staff/accounts/" + account + "/isrc-setup", Map.of("mixedAllowed", true), "*");
        Client label = Client.signIn(nodes, counts, email, PASSWORD, 0);
        label.put("/isrc-setup", Map.of("mode", "MIXED"), label.get("/isrc-setup").tag());
        label.put("/isrc-setup/own-numbers", Map.of("enabled", true), label.get("/isrc-setup").tag());
        int version = label.get("/terms/isrc-generation").body().get("version").asInt();
        label.post("/terms/isrc-generation/acceptances", Map.of("version", version, "signatoryName", "Ada", "signatoryRole", "Owner"));
        return new Owner(email, label.post("/isrc-roots", Map.of("prefix", "FR-C0" + number, "registrantName", "Label")).id());
    }

    /** @param first which node to ask first */
    Client signIn(List<Node> nodes, Counts counts, int first) throws InterruptedException {
        return Client.signIn(nodes, counts, email, PASSWORD, first);
    }

    /** Somebody of the label at work, who asks that node first. */
    Worker worker(List<Node> nodes, Counts counts, int first, Acknowledged acknowledged) throws InterruptedException {
        return new Worker(signIn(nodes, counts, first), acknowledged, root, LocalDate.now(Clock.system(ZONE)).plusMonths(1).toString());
    }
}
