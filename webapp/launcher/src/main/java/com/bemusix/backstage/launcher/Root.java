package com.bemusix.backstage.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The way around PostgreSQL's refusal to run as root: a user namespace of its own, in which root is nobody, or where that is forbidden (as
 * in most containers) the user nobody itself, who then owns the files. An ordinary user needs no way around.
 *
 * @param prefix what stands before each command of PostgreSQL
 * @param owner  name of who must own the files, null for an ordinary user
 */
record Root(List<String> prefix, String owner) {

    private static final Root NONE = new Root(List.of(), null);
    private static final Root NAMESPACE = new Root(List.of("unshare", "-U"), "root");
    private static final Root NOBODY = new Root(List.of("setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups"), "nobody");

    /** @throws StartRefused if root cannot start PostgreSQL with files in this folder */
    static Root detour(Path folder) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return NONE;
        }
        for (Root way : List.of(NAMESPACE, NOBODY)) {
            if (way.reaches(folder)) {
                return way;
            }
        }
        throw new StartRefused("postgres.root", folder);
    }

    private boolean reaches(Path folder) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of("test", "-x", folder.toString()));
        try {
            return exitCode(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)) == 0;
        } catch (IOException e) {
            return false; // the system has no such program
        }
    }

    /** Gives the folder and all in it to the owner; an ordinary user owns what there is. */
    void own(Path folder) throws IOException {
        if (owner == null) {
            return;
        }
        UserPrincipal principal = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.filter(path -> !Files.isSymbolicLink(path)).toList();
        }
        for (Path path : paths) {
            Files.setOwner(path, principal);
        }
    }

    /** For files that a start with another way around has left. */
    void ownIfNot(Path cluster) throws IOException {
        if (owner != null && !Files.getOwner(cluster).getName().equals(owner)) {
            own(cluster.getParent());
        }
    }

    static int exitCode(ProcessBuilder command) throws IOException {
        try {
            return command.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
