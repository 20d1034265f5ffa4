package com.bemusix.backstage.catalog;

import static com.bemusix.backstage.catalog.Severity.BLOCKS;
import static com.bemusix.backstage.catalog.Severity.WARNS;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why a release cannot go on, or should not: what the rules find and what reviewers pick. Clients see the constant's name and may also
 * say its short id. Where one short id stands for several cases that are told apart here, it names the first of them.
 */
public enum ReasonCode {

    // Codes
    ISRC_MISSING("ID-001", BLOCKS),
    ISRC_FORMAT("ID-002", BLOCKS),
    ISRC_PREFIX_UNKNOWN("ID-003", WARNS),
    ISRC_DUP_OTHER_RECORDING("ID-004", BLOCKS),
    ISRC_DUP_IN_RELEASE("ID-005", BLOCKS),
    RECORDING_HAS_OTHER_ISRC("ID-006", BLOCKS),
    ISRC_VERSION_REUSE("ID-007", WARNS),
    ISRC_YEAR_IMPLAUSIBLE("ID-008", WARNS),
    ISRC_VIDEO_SHARES_AUDIO("ID-009", BLOCKS),
    ISRC_OFF_ROOT_UNEXPLAINED("ID-010", WARNS),
    ISRC_TERMS_NOT_ACCEPTED("ID-011", BLOCKS),
    ISRC_ATTESTATION_MISSING("ID-012", BLOCKS),
    ISRC_ATTESTATION_CHALLENGED("ID-012", BLOCKS),
    ROOT_SETUP_REQUIRED("ID-013", BLOCKS),
    ROOT_RANGE_EXHAUSTED("ID-014", BLOCKS),
    UPC_FORMAT_OR_CHECKDIGIT("ID-020", BLOCKS),
    UPC_DUP_OTHER_RELEASE("ID-021", BLOCKS),
    UPC_TRACKLIST_CHANGED("ID-022", WARNS),
    UPC_OWNERSHIP_UNPROVEN("ID-023", WARNS),
    PREVIOUSLY_RELEASED_NO_ISRC("ID-024", BLOCKS),
    CATNO_DUP("ID-025", WARNS),
    /** Ours: a release that was out before has another UPC than a policy advises, or one that it asks about. */
    UPC_AT_TRANSFER("ID-026", WARNS),

    // Titles, versions, languages, and what is not filled in
    /** Ours: something that a release needs before it can be handed in is empty. */
    FIELD_MISSING("MD-100", BLOCKS),
    TITLE_CONTAINS_ARTIST("MD-101", WARNS),
    TITLE_CONTAINS_VERSION("MD-102", WARNS),
    TITLE_FORBIDDEN_TERM("MD-103", BLOCKS),
    TITLE_GENERIC("MD-104", WARNS),
    TITLE_CASING("MD-105", WARNS),
    TITLE_DUPLICATE_IN_RELEASE("MD-106", BLOCKS),
    TITLE_SINGLE_MISMATCH("MD-107", WARNS),
    VERSION_REDUNDANT("MD-108", WARNS),
    EMOJI_SPECIAL_CHAR("MD-109", WARNS),
    SELF_CENSORED("MD-110", WARNS),
    LANGUAGE_MISMATCH("MD-111", WARNS),
    SPELLING_OR_ABBREVIATION("MD-112", WARNS),
    TRANSLATION_SIDE_BY_SIDE("MD-113", WARNS),
    /** Ours: volumes or track numbers do not count from 1 without gaps. */
    TRACK_ORDER_GAP("MD-120", BLOCKS),

    // Artists
    ARTIST_GENERIC("AR-201", WARNS),
    ARTIST_COMPOUND("AR-202", WARNS),
    ARTIST_INCONSISTENT("AR-203", WARNS),
    ARTIST_IMPERSONATION("AR-204", WARNS),
    VARIOUS_ARTISTS_RULE("AR-205", WARNS),
    PRIMARY_ALSO_FEATURED("AR-206", BLOCKS),
    ARTIST_PROFILE_ID_MISSING("AR-207", WARNS),
    ROLE_IN_NAME("AR-208", WARNS),

    // Contributors
    COMPOSER_MISSING("CR-301", BLOCKS),
    LYRICIST_MISSING("CR-302", BLOCKS),
    WRITER_NOT_LEGAL_NAME("CR-303", WARNS),
    PRODUCER_MISSING("CR-304", WARNS),
    CONTRIBUTOR_ON_COVER_NOT_CREDITED("CR-305", WARNS),
    SHARES_NOT_100("CR-306", BLOCKS),

    // Rights
    COVER_LICENCE_MISSING("RT-401", BLOCKS),
    SAMPLE_UNCLEARED("RT-402", WARNS),
    NON_EXCLUSIVE_BEAT_CID("RT-403", WARNS),
    FINGERPRINT_MATCH("RT-404", WARNS),
    RIGHTS_CONFLICT("RT-405", WARNS),
    PUBLIC_DOMAIN_NOT_ACCEPTED("RT-406", WARNS),
    PLINE_INVALID("RT-407", BLOCKS),
    CLINE_INVALID("RT-407", BLOCKS),
    DOCUMENT_REQUIRED("RT-408", WARNS),
    LEGAL_CLAIM_OPEN("RT-409", WARNS),
    CONTRACT_NOT_COVERING("RT-410", BLOCKS),

    // Sound
    AUDIO_FORMAT("AU-501", BLOCKS),
    AUDIO_MIXED_FORMATS("AU-502", BLOCKS),
    AUDIO_TRUNCATED("AU-503", BLOCKS),
    AUDIO_CLIPPING("AU-504", WARNS),
    SILENCE_LONG("AU-505", WARNS),
    TOO_SHORT("AU-506", WARNS),
    AUDIO_DUPLICATE("AU-507", BLOCKS),
    AUDIO_TITLE_MISMATCH("AU-508", WARNS),
    LOSSY_UPSAMPLED("AU-509", WARNS),
    REPLACEMENT_DURATION_CHANGED("AU-510", BLOCKS),

    // Cover
    ART_SIZE_FORMAT_COLOUR("AW-601", BLOCKS),
    ART_BLUR_PIXEL_CROP("AW-602", WARNS),
    ART_TEXT_MISMATCH("AW-603", WARNS),
    ART_URL_CONTACT_QR_SOCIAL("AW-604", WARNS),
    ART_PRICE_PROMO_EXCLUSIVE("AW-605", WARNS),
    ART_PHYSICAL_OR_STORE_REFERENCE("AW-606", WARNS),
    ART_GENERIC("AW-607", WARNS),
    ART_COPYRIGHT("AW-608", WARNS),
    ART_EXPLICIT_UNLABELLED("AW-609", WARNS),
    ART_REUSED("AW-610", WARNS),

    // Warnings, genre, dates, territories
    EXPLICIT_FLAG_WRONG("PA-701", WARNS),
    GENRE_MISCLASSIFIED("GE-711", WARNS),
    DATE_TOO_SOON("DT-721", WARNS),
    ORIGINAL_AFTER_DIGITAL("DT-721", BLOCKS),
    TERRITORY_EXPRESSION("TE-731", BLOCKS),

    // Content
    DUPLICATE_RELEASE("CT-801", WARNS),
    OVER_DELIVERED("CT-802", WARNS),
    KARAOKE_TRIBUTE_SOUNDALIKE_POLICY("CT-803", WARNS),
    FUNCTIONAL_NOISE_SLEEP_CONTENT("CT-804", WARNS),
    HATE_ILLEGAL_PORN("CT-805", WARNS),
    AI_NOT_DISCLOSED("CT-806", WARNS),
    ARTIFICIAL_STREAMING_HISTORY("CT-807", WARNS),
    PODCAST_RADIO("CT-808", WARNS),

    // Account
    ACCOUNT_UNVERIFIED("AC-901", WARNS);

    private final String id;
    private final Severity severity;

    ReasonCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** The short id, {@code ID-001}. */
    public String id() {
        return id;
    }

    /** What it means as a rule. A single finding may be more or less severe. */
    public Severity severity() {
        return severity;
    }

    /** The code of that name or short id, in exactly that spelling. */
    public static Optional<ReasonCode> of(String nameOrId) {
        return Arrays.stream(values()).filter(code -> code.name().equals(nameOrId) || code.id.equals(nameOrId)).findFirst();
    }
}
