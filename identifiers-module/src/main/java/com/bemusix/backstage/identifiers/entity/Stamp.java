package com.bemusix.backstage.identifiers.entity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import com.bemusix.backstage.identifiers.Actor;

/** Who did something, and when to the microsecond, which is what the database keeps. */
public record Stamp(Instant at, Actor actor) {

    public static Stamp of(Clock clock, Actor actor) {
        return new Stamp(clock.instant().truncatedTo(ChronoUnit.MICROS), actor);
    }
}
