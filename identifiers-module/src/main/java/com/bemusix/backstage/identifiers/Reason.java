package com.bemusix.backstage.identifiers;

/**
 * Why an identifier was refused, or what to look at again in one that is right. The names are keys of the words and
 * part of the HTTP interface.
 */
public enum Reason {
    /** Nothing was given, or only the label. */
    EMPTY,
    TOO_SHORT,
    TOO_LONG,
    /** A character that no identifier of the scheme holds, such as punctuation or anything outside ASCII. */
    ILLEGAL_CHARACTER,
    /** The letter O where a digit must stand; the hint is the part with zeros. */
    LOOK_ALIKE,
    /** The letter I or L where a digit must stand; the hint is the part with ones. */
    LOOK_ALIKE_ONE,
    /** A zero or a one where a letter must stand; the hint is the part with letters. */
    LOOK_ALIKE_LETTER,
    /** A blank or hyphen at a place where the scheme has no break. */
    MISPLACED_SEPARATOR,
    /** A letter where a digit must stand, a digit where a letter must stand, or a wrong fixed part. */
    STRUCTURE,
    /** Right, but not in the one form in which values are stored and sent. */
    NOT_CANONICAL,
    /** Well formed, but the check character does not fit; the hint is the one that would. */
    CHECK_CHARACTER,
    ALL_ZEROS,
    /** Eleven digits: a UPC whose leading zero got lost, mostly in a spreadsheet; the hint is the UPC when it checks. */
    LOST_LEADING_ZERO,
    /** A zero-suppressed UPC-E; the hint is the UPC-A of twelve digits. */
    UPC_E,
    /** A GTIN followed by the two or five digits of an add-on symbol. */
    ADD_ON,

    /** GTIN-8 is for small packages. */
    GTIN_8,
    /** GTIN-14 with an indicator of 1 to 9: a case of products. */
    CASE_OF_PRODUCTS,
    RESTRICTED_CIRCULATION,
    /** Reserved by GS1 US, formerly coupons. */
    GS1_RESERVED,
    EPC_IDENTIFIER,
    /** The prefix of demonstrations and examples. */
    EXAMPLE_PREFIX,
    ISSN,
    ISBN,
    ISMN,
    REFUND_RECEIPT,
    COUPON,
    /** No GS1 member organisation issues this prefix, as far as the table of this library knows. */
    PREFIX_NOT_ASSIGNED,

    /** The first two letters are not on the list of the ISRC agency, as far as the table of this library knows. */
    UNKNOWN_PREFIX,
    /** Old codes stay valid, new prefix codes are not allocated any more. */
    HISTORICAL_PREFIX,
    /** A prefix code of documentation and tests, which no registrant holds. */
    DOCUMENTATION_CODE,
    /** An ISNI of the block set aside for ORCID: names a researcher. */
    ORCID
}
