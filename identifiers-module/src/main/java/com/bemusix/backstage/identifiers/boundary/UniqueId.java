package com.bemusix.backstage.identifiers.boundary;

import java.util.UUID;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

/** New ids: UUIDs of version 7 (RFC 9562, 5.7), which sort by the time of their making and so keep indexes dense. */
public final class UniqueId {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private UniqueId() {
    }

    public static UUID next() {
        return GENERATOR.generate();
    }
}
