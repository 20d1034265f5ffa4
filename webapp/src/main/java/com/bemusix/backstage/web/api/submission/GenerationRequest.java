package com.bemusix.backstage.web.api.submission;

import com.bemusix.backstage.catalog.TrackId;
import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.submission.LookUpAnswer;
import com.bemusix.backstage.submission.boundary.AnswerLookUp;
import com.bemusix.backstage.web.api.support.Input;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What the label says to recordings like its own that have a code.
 *
 * @param answers null or none if nothing was found
 */
record GenerationRequest(@Size(max = 500) List<@NotNull @Valid Answer> answers) {

    /** @param body may be missing */
    static List<AnswerLookUp> commands(GenerationRequest body, Validator validator) {
        if (body == null || body.answers == null) {
            return List.of();
        }
        Input input = Input.of(Input.valid(body, validator), validator);
        List<AnswerLookUp> commands = new ArrayList<>();
        for (Answer answer : body.answers) {
            commands.add(answer.command("/answers/" + commands.size() + "/isrcs/", input));
        }
        input.done();
        return commands;
    }

    /** To what was found for one track. */
    record Answer(@NotNull UUID trackId, @NotNull LookUpAnswer answer, @Size(max = 1000) List<@NotNull String> isrcs) {

        private AnswerLookUp command(String pointer, Input input) {
            List<Isrc> codes = new ArrayList<>();
            for (int i = 0; isrcs != null && i < isrcs.size(); i++) {
                codes.add(input.identifier(pointer + i, isrcs.get(i), Isrc::parse));
            }
            codes.removeIf(unreadable -> unreadable == null);
            return new AnswerLookUp(new TrackId(trackId), answer, codes);
        }
    }
}
