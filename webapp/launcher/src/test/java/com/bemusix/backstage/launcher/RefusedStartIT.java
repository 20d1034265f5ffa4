package com.bemusix.backstage.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.running.LauncherProcess;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What hinders a start is told in one line")
class RefusedStartIT {

    @TempDir
    Path folder;

    private static void refuses(LauncherProcess launcher, String... words) {
        assertThat(launcher.awaitEnd()).isEqualTo(1);
        assertThat(launcher.console().lines().filter(line -> !line.startsWith("Backstage starts"))).singleElement().asString()
            .contains(words);
    }

    @Test
    void aBusyPort() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refuses(LauncherProcess.startOn(other.getLocalPort(), folder.resolve("data")),
                "Port " + other.getLocalPort() + " cannot be used (Address already in use");
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aPortThatDoesNotExist() {
        refuses(LauncherProcess.startOn(65_536, folder), "65536 does not exist");
    }

    @Test
    void aFolderThatCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));

        refuses(LauncherProcess.start(file), "No permission to write to " + file);
    }

    @Test
    void dataOfANewerBackstage() throws IOException {
        Files.writeString(folder.resolve("backstage-data.properties"), "format=" + (DataFolder.FORMAT + 1));

        refuses(LauncherProcess.start(folder), "newer Backstage");
    }

    @Test
    void aDatabaseOfAnotherPostgres() throws IOException {
        Path cluster = Files.createDirectories(folder.resolve("postgresql/cluster"));
        Files.writeString(cluster.resolve("PG_VERSION"), "99\n");

        refuses(LauncherProcess.start(folder), "made by PostgreSQL 99");
    }

    @Test
    void aFolderThatAnotherBackstageUses() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("backstage.lock").toFile(), "rw");
                FileLock lock = file.getChannel().lock()) {
            assertThat(lock.isValid()).isTrue();
            refuses(LauncherProcess.start(folder), "Another Backstage is running with the data in " + folder);
        }
    }
}
