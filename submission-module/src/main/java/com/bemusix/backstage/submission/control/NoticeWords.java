package com.bemusix.backstage.submission.control;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.bemusix.backstage.identifiers.Isrc;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.submission.entity.Attestation;
import com.bemusix.backstage.submission.entity.Notice;
import com.bemusix.backstage.submission.entity.TermsAcceptance;
import com.bemusix.backstage.submission.entity.Testimony;

/** The words of a notice, as plain text with line feeds. Moments are UTC. */
final class NoticeWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("com.bemusix.backstage.submission.notice", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_TITLE = 200;

    private NoticeWords() {
    }

    /** A code with the recording that it names and what was said of that. */
    record Told(Isrc isrc, ReferenceFields recording, Attestation attestation) {
    }

    static Notice.Words of(String release, List<Told> codes, TermsAcceptance permission, Testimony issued) {
        List<String> parts = new ArrayList<>();
        parts.add(say("codes", codes.size(), release));
        for (Told code : codes) {
            parts.add(line(parts.size(), code));
        }
        parts.add(say("permission", Integer.toString(permission.termsVersion()), permission.signatoryName(), permission.signatoryRole(),
                moment(permission.testimony().at()), permission.sha256()));
        if (permission.rightsOwner() != null) {
            parts.add(say("permission." + permission.rightsBasis(), permission.rightsOwner()));
        }
        parts.add(say("issued", issued.personName(), moment(issued.at())));
        parts.add(say("forGood"));
        String title = release.codePoints().limit(LONGEST_TITLE).map(point -> Character.isISOControl(point) ? ' ' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return new Notice.Words(say("subject", title), String.join("\n\n", parts) + "\n");
    }

    private static String line(int number, Told code) {
        ReferenceFields recording = code.recording();
        String title = Stream.of(recording.title(), recording.version()).filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" / "));
        Testimony said = code.attestation().testimony();
        return say("code", number, code.isrc().display(), recording.mainArtist(), title, length(Duration.ofMillis(recording.durationMs())),
                WORDS.getString("type." + recording.type()), recording.yearOfFirstPublication().toString(), said.personName(),
                moment(said.at()));
    }

    private static String length(Duration duration) {
        return String.format(Locale.ROOT, "%d:%02d", duration.toMinutes(), duration.toSecondsPart());
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }

    private static String say(String key, Object... facts) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(facts);
    }
}
