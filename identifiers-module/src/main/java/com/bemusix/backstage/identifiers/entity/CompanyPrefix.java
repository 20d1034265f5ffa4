package com.bemusix.backstage.identifiers.entity;

import java.util.Map;

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
    /** A company prefix of GS1 US, in thirteen digits (GS1 US: 6 to 11 as printed). */
    private static final int SHORTEST_UPC = 7;

    /**
     * Reads a company prefix in the notation of GS1, {@code 0614141} or {@code 400638}. One as printed on a UPC, without the leading zero,
     * is understood as well where no EAN begins so, and where it would be too short for a UPC with one.
     *
     * @param written ASCII digits
     * @throws RegistryException of kind UPC_FORMAT_OR_CHECKDIGIT if no product of it may be given to a release
     */
    public static CompanyPrefix read(String written) {
        boolean shortened = written.startsWith("0") ? written.length() < SHORTEST_UPC : use(written) == GtinUse.NOT_ASSIGNED;
        String digits = shortened ? '0' + written : written;
        if (use(digits) != GtinUse.TRADE_ITEM) {
            throw new RegistryException(Kind.UPC_FORMAT_OR_CHECKDIGIT, Map.of("reason", "COMPANY_PREFIX"));
        }
        return new CompanyPrefix(digits);
    }

    /** What GS1 uses numbers with this prefix for, where what no product number begins with counts as reserved. */
    private static GtinUse use(String digits) {
        boolean none = digits.length() > REFERENCE_END || digits.chars().allMatch(c -> c == '0');
        return none ? GtinUse.RESERVED : new CompanyPrefix(digits).item(0).releaseVerdict();
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
