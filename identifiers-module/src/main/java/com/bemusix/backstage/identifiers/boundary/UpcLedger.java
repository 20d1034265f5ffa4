package com.bemusix.backstage.identifiers.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import com.bemusix.backstage.identifiers.AccountId;
import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.IdentifierScheme;
import com.bemusix.backstage.identifiers.InvalidPageTokenException;
import com.bemusix.backstage.identifiers.Page;
import com.bemusix.backstage.identifiers.PageRequest;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.control.Ledger;
import com.bemusix.backstage.identifiers.control.UpcSearch;
import com.bemusix.backstage.identifiers.control.Upcs;

/** Every UPC and EAN that an account ever had, as {@link IsrcLedger} lists its ISRCs. */
@ApplicationScoped
@Transactional
public class UpcLedger {

    @Inject
    UpcSearch search;

    @Inject
    Upcs upcs;

    @Inject
    Ledger ledger;

    /**
     * Withdrawn ones included, the newest first.
     *
     * @throws InvalidPageTokenException if the token is not one of this list
     */
    public Page<UpcRow> list(AccountId account, @Valid UpcQuery query, PageRequest page) {
        return search.page(query.of(account), page).map(UpcRow::of);
    }

    /** How many the list has. */
    public long count(AccountId account, @Valid UpcQuery query) {
        return search.count(query.of(account));
    }

    /** @throws RegistryException of kind NOT_FOUND if the account never had the number */
    public UpcHistory history(AccountId account, Gtin gtin) {
        UpcRow row = upcs.lastOf(account, gtin).map(UpcRow::of).orElseThrow(() -> new RegistryException(Kind.NOT_FOUND));
        return new UpcHistory(row,
            ledger.history(account, IdentifierScheme.GTIN, gtin.key()).stream().map(LedgerEvent::of).toList());
    }
}
