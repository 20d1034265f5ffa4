package com.bemusix.backstage.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Whoever runs the tests, or somebody without the rights of root if that is root. */
public final class OrdinaryUser {

    private final Root detour;

    private OrdinaryUser(Root detour) {
        this.detour = detour;
    }

    /** @param folder what this user must be able to enter */
    public static OrdinaryUser reaching(Path folder) {
        try {
            return new OrdinaryUser(Root.detour(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands before a command that this user gives. */
    public List<String> prefix() {
        return detour.prefix();
    }

    /** Gives the folder and all in it to this user. */
    public void own(Path folder) {
        try {
            detour.own(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
