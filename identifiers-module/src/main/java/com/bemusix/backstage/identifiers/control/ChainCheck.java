package com.bemusix.backstage.identifiers.control;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.bemusix.backstage.identifiers.boundary.LedgerFault;
import com.bemusix.backstage.identifiers.boundary.LedgerFault.Kind;
import com.bemusix.backstage.identifiers.entity.LedgerHead;
import com.bemusix.backstage.identifiers.entity.LedgerLink;

/** Follows chains from their beginning to their end and names the first thing that is wrong. */
@ApplicationScoped
public class ChainCheck {

    /** How far a chain could be followed, and why no further. */
    public record Walk(long entries, String hash, Optional<LedgerFault> fault) {
    }

    @Inject
    Chain chain;

    public Walk of(UUID account) {
        AccountChain walked = new AccountChain();
        for (List<Linked> piece = chain.after(account, 0); !piece.isEmpty(); piece = chain.after(account, walked.place())) {
            for (Linked next : piece) {
                Optional<Kind> wrong = walked.follow(next);
                if (wrong.isPresent()) {
                    return new Walk(walked.place(), walked.hash(), Optional.of(named(wrong.get(), walked, next)));
                }
            }
        }
        return new Walk(walked.place(), walked.hash(), unlinked(account).or(() -> end(account, walked.place(), walked.hash())));
    }

    public Walk ofAll() {
        OverallChain walked = new OverallChain();
        for (List<Linked> piece = chain.after(0); !piece.isEmpty(); piece = chain.after(walked.place())) {
            for (Linked next : piece) {
                Optional<LedgerFault> fault = walked.follow(next);
                if (fault.isPresent()) {
                    return new Walk(walked.place(), walked.hash(), Optional.of(looked(fault.get())));
                }
            }
        }
        return new Walk(walked.place(), walked.hash(), unlinked(null).or(() -> ends(walked)));
    }

    /** What was found in the chain of all, as the chain of the account tells it, which knows more. */
    private LedgerFault looked(LedgerFault fault) {
        return Optional.ofNullable(fault.accountId()).or(chain::incomplete).flatMap(account -> of(account).fault()).orElse(fault);
    }

    private LedgerFault named(Kind wrong, AccountChain walked, Linked next) {
        if (wrong == Kind.MISSING && next.link().place() != walked.place() + 1) {
            return new LedgerFault(wrong, next.link().account(), walked.place() + 1, null, null, null);
        }
        return wrong != Kind.CHANGED ? next.fault(wrong, null) : swapped(walked, next).orElse(next.fault(wrong, null));
    }

    private Optional<LedgerFault> swapped(AccountChain walked, Linked next) {
        UUID account = next.link().account();
        for (List<Linked> piece = chain.after(account, next.link().place()); !piece.isEmpty();
                piece = chain.after(account, piece.get(piece.size() - 1).link().place())) {
            Optional<Linked> other = piece.stream().filter(later -> walked.swapped(next, later)).findFirst();
            if (other.isPresent()) {
                return other.map(found -> next.fault(Kind.SWAPPED, found.link().place()));
            }
        }
        return Optional.empty();
    }

    private Optional<LedgerFault> unlinked(UUID account) {
        return chain.unlinked(account).map(entry -> new LedgerFault(Kind.FOREIGN, entry.account(), null, null, null, entry.code()));
    }

    private Optional<LedgerFault> ends(OverallChain walked) {
        return Stream.concat(chain.accounts().stream()
                .map(account -> end(account, walked.of(account).place(), walked.of(account).hash())),
                Stream.of(end(LedgerHead.OVERALL, walked.place(), walked.hash())))
            .flatMap(Optional::stream)
            .findFirst();
    }

    private Optional<LedgerFault> end(UUID account, long place, String hash) {
        Optional<LedgerHead> head = chain.head(account);
        boolean overall = account.equals(LedgerHead.OVERALL);
        if (head.isPresent() ? head.get().place() == place && head.get().hash().equals(hash) : place == 0 && !overall) {
            return Optional.empty();
        }
        boolean cut = head.filter(noted -> noted.place() > place).isPresent();
        long where = cut ? place + 1 : place;
        return Optional.of(new LedgerFault(cut ? Kind.MISSING : Kind.HEAD, overall ? null : account, overall ? null : where, null,
            overall ? where : null, null));
    }
}
