package com.bemusix.backstage.identifiers;

import jakarta.validation.constraints.NotNull;

/** Breaks the rule that the value package needs the JDK alone, so that a test can see it found. */
record ValueWithAConstraint(@NotNull String value) {
}
