package com.bemusix.backstage.identifiers.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Actor;
import com.bemusix.backstage.identifiers.Audited;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.RootStatus;
import com.bemusix.backstage.identifiers.control.CodeList;
import com.bemusix.backstage.identifiers.control.Roots;
import com.bemusix.backstage.identifiers.control.UsedOutside;
import com.bemusix.backstage.identifiers.entity.IsrcRoot;
import com.bemusix.backstage.identifiers.entity.Stamp;

/**
 * Codes that a label made of its root before it came here. Lists of them are read as text or comma-separated values in UTF-8 with
 * {@value CodeList#MOST_LINES} lines at most; codes that are marked are never drawn, and may be entered for the recordings they name.
 */
@ApplicationScoped
@Transactional
public class UsedCodes {

    /** The greatest size of a list in bytes. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    @Inject
    Roots roots;

    @Inject
    UsedOutside used;

    @Inject
    Clock clock;

    @Inject
    Event<Audited> audit;

    /** What a list comes to, and the codes that would be marked. */
    public record Check(ImportReport report, List<String> good) {

        public Check {
            good = List.copyOf(good);
        }
    }

    /**
     * Looks at a list and changes nothing.
     *
     * @throws RegistryException of kind NOT_FOUND, ROOT_MOVE_FORBIDDEN for a retired root, IMPORT_TOO_LONG
     */
    public Check check(AccountId account, UUID rootId, InputStream list) {
        List<String> good = new ArrayList<>();
        return new Check(read(find(account, rootId), list, good::addAll), good);
    }

    /**
     * Marks the codes of a list as used. Safe to repeat: what is known stays as it is.
     *
     * @param goodPart whether the codes are to be marked that are in order although some lines are wrong
     * @throws RegistryException as {@link #check}, and of kind IMPORT_HAS_ERRORS if lines are wrong and the good part was not confirmed;
     *     nothing is marked then
     */
    public ImportReport mark(AccountId account, UUID rootId, InputStream list, boolean goodPart, Actor actor) {
        IsrcRoot root = find(account, rootId);
        roots.lock(root);
        Stamp stamp = Stamp.of(clock, actor);
        UUID importId = UniqueId.next();
        ImportReport report = read(root, list, codes -> used.mark(root, codes, importId, stamp));
        if (report.wrong() > 0 && !goodPart) {
            throw new RegistryException(Kind.IMPORT_HAS_ERRORS,
                Map.of("wrong", Integer.toString(report.wrong()), "good", Integer.toString(report.good())));
        }
        audit.fire(new Audited(account, actor, "ISRC_USED_OUTSIDE", root.prefix().display(),
            report.good() + " of " + report.lines() + " lines, import " + importId));
        return report;
    }

    /**
     * The codes of the root that are marked, in their order.
     *
     * @throws RegistryException of kind NOT_FOUND
     * @throws com.bemusix.backstage.identifiers.InvalidPageTokenException if the token is not one of this list
     */
    public Page<UsedCode> of(AccountId account, UUID rootId, PageRequest page) {
        return used.page(own(account, rootId), page).map(UsedCode::of);
    }

    private ImportReport read(IsrcRoot root, InputStream list, Consumer<Collection<String>> good) {
        try {
            return new CodeList(root::covers, codes -> used.known(root, codes), good).read(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IsrcRoot find(AccountId account, UUID rootId) {
        IsrcRoot root = own(account, rootId);
        if (root.status() == RootStatus.RETIRED) {
            throw new RegistryException(Kind.ROOT_MOVE_FORBIDDEN, Map.of("status", root.status().name()));
        }
        return root;
    }

    private IsrcRoot own(AccountId account, UUID rootId) {
        return roots.find(account, rootId).orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
    }
}
