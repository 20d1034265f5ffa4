package com.bemusix.backstage.identifiers;

/** Check characters of ISO/IEC 7064. The text must hold nothing but the alphabet of the system. */
final class Iso7064 {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private Iso7064() {
    }

    /** MOD 11-2, pure system, for ISNI: digits in, a digit or X out. */
    static char mod11And2(String digits) {
        int total = 0;
        for (int i = 0; i < digits.length(); i++) {
            total = (total + digits.charAt(i) - '0') * 2 % 11;
        }
        int check = (12 - total) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    /** MOD 37,36, hybrid system, for GRid and DPID: digits and upper-case letters in, one of them out. */
    static char mod37And36(String text) {
        int product = 36;
        for (int i = 0; i < text.length(); i++) {
            int sum = (product + ALPHABET.indexOf(text.charAt(i))) % 36;
            product = (sum == 0 ? 36 : sum) * 2 % 37;
        }
        return ALPHABET.charAt((37 - product) % 36);
    }
}
