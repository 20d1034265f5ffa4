package com.bemusix.backstage.identifiers;

import java.util.Optional;

/** The zero-suppressed UPC-E: eight digits like a GTIN-8, but another number. Recognised in order to be refused by name. */
final class UpcE {

    private UpcE() {
    }

    /**
     * The UPC-A behind eight digits of number system 0 or 1; empty when the check digit does not fit it, or when it is no UPC-E at all.
     * The sixth digit says where the zeros stood (GS1 General Specifications, UPC-E).
     */
    static Optional<String> expanded(String digits) {
        if (digits.length() != 8 || digits.charAt(0) > '1') {
            return Optional.empty();
        }
        char last = digits.charAt(6);
        String body = switch (last) {
            case '0', '1', '2' -> digits.substring(1, 3) + last + "0000" + digits.substring(3, 6);
            case '3' -> digits.substring(1, 4) + "00000" + digits.substring(4, 6);
            case '4' -> digits.substring(1, 5) + "00000" + digits.charAt(5);
            default -> digits.substring(1, 6) + "0000" + last;
        };
        String withoutCheckDigit = digits.charAt(0) + body;
        char check = Gtin.checkDigit(withoutCheckDigit);
        return check == digits.charAt(7) ? Optional.of(withoutCheckDigit + check) : Optional.empty();
    }
}
