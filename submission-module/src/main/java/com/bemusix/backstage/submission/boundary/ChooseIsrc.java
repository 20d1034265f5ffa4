package com.bemusix.backstage.submission.boundary;

import jakarta.validation.constraints.NotNull;

import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.catalog.PlainText;
import com.bemusix.backstage.catalog.Text;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;

/**
 * Says how a track comes by its ISRC.
 *
 * @param isrc        with {@link IsrcChoice#ENTER} the code, or null while it is still being looked up
 * @param origin      where an entered code comes from; null if nobody says
 * @param licensor    from whom the recording is licensed, or null
 * @param neverHadOne with {@link IsrcChoice#GENERATE} the attestation, which cannot be left out
 */
public record ChooseIsrc(@NotNull IsrcChoice choice, Isrc isrc, IsrcOrigin origin, @PlainText(max = 250) String licensor,
        boolean neverHadOne) {

    public ChooseIsrc {
        licensor = Text.normal(licensor);
    }

    /** A code that the recording has. */
    public static ChooseIsrc enter(Isrc isrc) {
        return new ChooseIsrc(IsrcChoice.ENTER, isrc, null, null, false);
    }

    /** A code is wanted, and the recording has never had one. */
    public static ChooseIsrc generate() {
        return new ChooseIsrc(IsrcChoice.GENERATE, null, null, null, true);
    }

    public static ChooseIsrc undecided() {
        return new ChooseIsrc(IsrcChoice.UNDECIDED, null, null, null, false);
    }
}
