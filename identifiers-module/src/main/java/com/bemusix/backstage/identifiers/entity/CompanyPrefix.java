package com.bemusix.backstage.identifiers.entity;

import java.util.Map;
import java.util.Optional;

import com.bemusix.backstage.identifiers.Gtin;
import com.bemusix.backstage.identifiers.GtinUse;
import com.bemusix.backstage.identifiers.RegistryException;
import com.bemusix.backstage.identifiers.RegistryException.Kind;

/**
 * A GS1 company prefix in the view of thirteen digits: one that begins with 0 makes UPCs of twelve digits, every other EANs of thirteen.
 * The digits after it number the products (GS1 General Specifications, 1.4.4).
 */
public record CompanyPrefix(String digits) {

    private static final int REFERENCE_END = 12;

    /**
     * Reads a company prefix in the notation of GS1, {@code 0614141} or {@code 400638}. One without the leading zero of a UPC is
     * understood as well, as long as there is no EAN that begins so.
     *
     * @throws RegistryException of kind UPC_FORMAT_OR_CHECKDIGIT if no product of it may be given to a release
     */
    public static CompanyPrefix read(String written) {
        return usable(written).or(() -> usable('0' + written))
            .orElseThrow(() -> new RegistryException(Kind.UPC_FORMAT_OR_CHECKDIGIT, Map.of("reason", "COMPANY_PREFIX")));
    }

    private static Optional<CompanyPrefix> usable(String digits) {
        if (digits.length() > REFERENCE_END || digits.startsWith("0") && digits.length() < 7) {
            return Optional.empty();
        }
        CompanyPrefix prefix = new CompanyPrefix(digits);
        return prefix.item(0).releaseVerdict() == GtinUse.TRADE_ITEM ? Optional.of(prefix) : Optional.empty();
    }

    /** How many products it can number. */
    public long capacity() {
        long capacity = 1;
        for (int i = digits.length(); i < REFERENCE_END; i++) {
            capacity *= 10;
        }
        return capacity;
    }

    /** The number of a product, in twelve digits for a UPC. */
    public Gtin item(long reference) {
        String number = Long.toString(reference);
        String padded = digits + "0".repeat(REFERENCE_END - digits.length());
        String item = padded.substring(0, REFERENCE_END - number.length()) + number;
        return Gtin.of(item.startsWith("0") ? item.substring(1) : item);
    }

    public boolean covers(Gtin gtin) {
        return gtin.key().startsWith(digits, 1) && gtin.key().charAt(0) == '0';
    }
}
