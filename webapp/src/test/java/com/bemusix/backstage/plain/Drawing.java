package com.bemusix.backstage.plain;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.IsrcMode;
import com.bemusix.backstage.identifiers.PrefixPurpose;
import com.bemusix.backstage.identifiers.RecordingId;
import com.bemusix.backstage.identifiers.ReferenceFields;
import com.bemusix.backstage.identifiers.boundary.AddPrefix;
import com.bemusix.backstage.identifiers.boundary.DrawIsrcs;
import com.bemusix.backstage.identifiers.boundary.GenerationPermits;
import com.bemusix.backstage.identifiers.boundary.IsrcSetup;
import com.bemusix.backstage.identifiers.boundary.ManagerPrefixes;
import com.bemusix.backstage.identifiers.boundary.RecordingToCode;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.stream.Stream;

/** What a registry needs before codes can be drawn from it, and commands to do so. */
public record Drawing(PlainRegistry plain, Actor actor) {

    /** The distributor gets a prefix code with all its numbers. */
    public void addPrefix(String prefix) {
        plain.get(ManagerPrefixes.class).add(new AddPrefix(prefix, PrefixPurpose.MANAGER, "Distribution", null, null, null, null, null,
            null, null, ZoneId.of("Asia/Dhaka"), null, false, false), actor);
    }

    /** A new account without a root, which has accepted the terms. */
    public AccountId openAccount() {
        AccountId account = new AccountId(UniqueId.next());
        plain.get(IsrcSetup.class).declare(account, IsrcMode.NO_ROOT, 0, actor);
        plain.get(GenerationPermits.class).grant(account, UniqueId.next(), "1", Clock.systemUTC().instant(), actor);
        return account;
    }

    /** Codes for so many new recordings, all alike. */
    public static DrawIsrcs ofNew(int recordings, ReferenceFields reference) {
        return new DrawIsrcs(Stream.generate(() -> new RecordingToCode(new RecordingId(UniqueId.next()), reference, UniqueId.next()))
            .limit(recordings).toList());
    }
}
