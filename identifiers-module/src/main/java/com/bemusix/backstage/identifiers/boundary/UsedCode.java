package com.bemusix.backstage.identifiers.boundary;

import java.time.Instant;
import java.util.UUID;

import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.entity.UsedIsrc;

/**
 * A code that its label has marked as used before or beside this registry.
 *
 * @param importId the list that it was on
 */
public record UsedCode(Isrc isrc, UUID rootId, UUID importId, Instant at, String by) {

    static UsedCode of(UsedIsrc marked) {
        return new UsedCode(marked.isrc(), marked.rootId(), marked.importId(), marked.at(), marked.by());
    }
}
