package com.bemusix.backstage.web.api.catalog;

import com.bemusix.backstage.catalog.IsrcChoice;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.IsrcOrigin;
import com.bemusix.backstage.submission.boundary.ChooseIsrc;
import com.bemusix.backstage.web.api.support.Input;

/** How a track comes by its ISRC. */
record IsrcChoiceBody(IsrcChoice choice, String isrc, IsrcOrigin origin, String licensor, Boolean neverHadOne) {

    ChooseIsrc command(Input input) {
        Isrc code = input.identifier("/isrc", isrc, Isrc::parse);
        ChooseIsrc command = new ChooseIsrc(choice, code, origin, licensor, Boolean.TRUE.equals(neverHadOne));
        input.check("", command);
        input.require(choice != IsrcChoice.GENERATE || command.neverHadOne(), "/neverHadOne", "ISRC_ATTESTATION_MISSING");
        input.require(choice == null || choice == IsrcChoice.ENTER || isrc == null, "/isrc", "NOT_EXPECTED");
        input.done();
        return command;
    }
}
