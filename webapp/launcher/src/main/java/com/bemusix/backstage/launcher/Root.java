package com.bemusix.backstage.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The way around PostgreSQL's refusal to run as root: a user namespace of its own, in which root is nobody.
 */
final class Root {

    private Root() {
    }

    /**
     * What stands before each command of PostgreSQL: nothing for an ordinary user.
     *
     * @throws StartRefused if root may not open a user namespace here
     */
    static List<String> detour(Path folder) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        return List.of("unshare", "-U");
    }
}
