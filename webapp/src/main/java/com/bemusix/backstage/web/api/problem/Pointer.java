package com.bemusix.backstage.web.api.problem;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/** Builds JSON pointers (RFC 6901). */
public final class Pointer {

    private Pointer() {
    }

    /** One step down, with its slash. */
    public static String step(String name) {
        return '/' + name.replace("~", "~0").replace("/", "~1");
    }

    /** Where a constraint is broken. Methods and parameters of Java are left out: only what JSON has remains. */
    static String of(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append(step(node.getName()));
            }
        }
        return pointer.toString();
    }
}
