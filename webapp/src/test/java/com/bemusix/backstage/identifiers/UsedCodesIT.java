package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Registry.DHAKA;
import static com.bemusix.backstage.identifiers.Registry.SOMEBODY;
import static com.bemusix.backstage.identifiers.Registry.recording;
import static com.bemusix.backstage.identifiers.Registry.reference;
import static com.bemusix.backstage.identifiers.Registry.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.boundary.DeclareRoot;
import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.ImportReport;
import com.bemusix.backstage.identifiers.boundary.IsrcLedger;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.IsrcRoots;
import com.bemusix.backstage.identifiers.boundary.LedgerEvent;
import com.bemusix.backstage.identifiers.boundary.LedgerLine;
import com.bemusix.backstage.identifiers.boundary.LedgerLineQuery;
import com.bemusix.backstage.identifiers.boundary.LedgerLines;
import com.bemusix.backstage.identifiers.boundary.LedgerProof;
import com.bemusix.backstage.identifiers.boundary.LedgerQuery;
import com.bemusix.backstage.identifiers.boundary.LedgerRow;
import com.bemusix.backstage.identifiers.boundary.LedgerVerdict;
import com.bemusix.backstage.identifiers.boundary.RootView;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.identifiers.boundary.UsedCode;
import com.bemusix.backstage.identifiers.boundary.UsedCodes;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("E2, D4: codes that were used outside")
@ExtendWith(ArquillianExtension.class)
class UsedCodesIT {

    @Inject
    Registry given;

    @Inject
    IsrcRoots roots;

    @Inject
    IsrcRegistry registry;

    @Inject
    IsrcLedger codes;

    @Inject
    UsedCodes used;

    @Inject
    LedgerLines lines;

    @Inject
    LedgerProof proof;

    private final AccountId account = new AccountId(UniqueId.next());
    private RootView root;

    @BeforeEach
    void declareARoot() {
        if (given != null) {
            root = roots.declare(account, new DeclareRoot(given.nextPrefix(), "Nightjar", null, null, null, DHAKA), SOMEBODY);
        }
    }

    private String code(int number) {
        return Isrc.of(root.prefix(), 26, number).value();
    }

    private static InputStream list(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private long marked() {
        return given.number("select count(*) from identifiers.isrc_used_outside where root_id = '" + root.id() + "'");
    }

    @Test
    @DisplayName("IMPORT_HAS_ERRORS: with a wrong line nothing is marked, unless the good part is confirmed")
    void aWrongLineMarksNothing() {
        String text = code(1) + "\n" + code(2) + "\n" + code(1) + "\nnonsense";

        assertThat(used.check(account, root.id(), list(text)).good()).containsExactlyInAnyOrder(code(1), code(2));
        assertThat(marked()).isZero();
        RegistryException refusal = refusal(() -> used.mark(account, root.id(), list(text), false, SOMEBODY));
        assertThat(refusal.kind()).isEqualTo(Kind.IMPORT_HAS_ERRORS);
        assertThat(refusal.facts()).containsEntry("wrong", "2").containsEntry("good", "2");
        assertThat(marked()).isZero();
        assertThat(used.mark(account, root.id(), list(text), true, SOMEBODY).good()).isEqualTo(2);
        assertThat(marked()).isEqualTo(2);
    }

    @Test
    @DisplayName("a repeated list changes nothing, and codes of the ledger are known")
    void aRepeatedListChangesNothing() {
        registry.enter(account, new EnterIsrc(recording(), Isrc.parse(code(3)), null, null, reference("Entered")), SOMEBODY);
        String text = IntStream.rangeClosed(1, 3).mapToObj(this::code).collect(Collectors.joining("\n"));

        assertThat(used.mark(account, root.id(), list(text), false, SOMEBODY)).returns(2, ImportReport::good);
        assertThat(used.mark(account, root.id(), list(text), false, SOMEBODY)).returns(0, ImportReport::good)
            .returns(3, report -> report.count(ImportFinding.KNOWN));
        assertThat(marked()).isEqualTo(2);
    }

    @Test
    @DisplayName("a marked code can still be entered for the recording that it names")
    void aMarkedCodeCanBeEntered() {
        used.mark(account, root.id(), list(code(9)), false, SOMEBODY);

        assertThat(registry.enter(account, new EnterIsrc(recording(), Isrc.parse(code(9)), null, null, reference("Old")), SOMEBODY).isrc())
            .isEqualTo(Isrc.parse(code(9)));
    }

    @Test
    @DisplayName("the whole hundred thousand numbers of a year are marked in one go")
    void aWholeYearIsMarked() {
        String text = IntStream.range(0, 100_000).mapToObj(this::code).collect(Collectors.joining("\n"));

        assertThat(used.mark(account, root.id(), list(text), false, SOMEBODY).good()).isEqualTo(100_000);
        assertThat(marked()).isEqualTo(100_000);
        assertThat(given.number("select count(*) from identifiers.ledger where account_id = '" + account + "'")).isEqualTo(100);
        assertThat(used.check(account, root.id(), list(text)).report().count(ImportFinding.KNOWN)).isEqualTo(100_000);
    }

    @Test
    @DisplayName("S23, ledger: numbers of a list that follow each other have one entry, and each of them finds it")
    void theLedgerTellsWhatWasUsedOutside() {
        used.mark(account, root.id(), list(code(7) + "\n" + code(1) + "\n" + code(3) + "\n" + code(2)), false, SOMEBODY);
        used.mark(account, root.id(), list(code(2) + "\n" + code(4)), false, SOMEBODY);

        List<LedgerLine> entries = lines.of(account, LedgerLineQuery.EVERYTHING, PageRequest.first()).items();
        assertThat(entries).extracting(LedgerLine::event, LedgerLine::code, LedgerLine::detail, LedgerLine::by).containsExactly(
            tuple("USED_OUTSIDE", code(1), code(3), "Somebody"), tuple("USED_OUTSIDE", code(7), null, "Somebody"),
            tuple("USED_OUTSIDE", code(4), null, "Somebody"));
        assertThat(entries.get(0).subject()).isEqualTo(entries.get(1).subject()).isNotEqualTo(entries.get(2).subject());
        assertThat(proof.verify(account)).returns(3L, LedgerVerdict::entries).returns(null, LedgerVerdict::fault);
        for (int number : new int[] {1, 2, 3}) {
            assertThat(found(code(number))).containsExactly(entries.get(0));
            assertThat(codes.history(account, Isrc.parse(code(number))).events()).singleElement()
                .returns("USED_OUTSIDE", LedgerEvent::event).returns(code(3), LedgerEvent::detail);
        }
        assertThat(found(code(7))).containsExactly(entries.get(1));
        assertThat(found(code(4))).containsExactly(entries.get(2));
        assertThat(found(code(5))).isEmpty();
    }

    private List<LedgerLine> found(String code) {
        return lines.of(account, new LedgerLineQuery(IdentifierScheme.ISRC, code), PageRequest.first()).items();
    }

    @Test
    @DisplayName("whoever asks for a code is told USED_OUTSIDE until a recording has it; nobody else is told anything")
    void aUsedCodeIsFound() {
        used.mark(account, root.id(), list(code(8) + "\n" + code(9)), false, SOMEBODY);
        Isrc isrc = Isrc.parse(code(9));
        AccountId other = given.account(IsrcMode.ROOT);

        assertThat(codes.history(account, isrc).row()).returns(AssignmentStatus.USED_OUTSIDE, LedgerRow::status)
            .returns(null, LedgerRow::recording).returns("Somebody", LedgerRow::by);
        LedgerQuery thatCode = new LedgerQuery(isrc.display(), null, null, null, null);
        assertThat(codes.list(account, thatCode, PageRequest.first()).items()).singleElement()
            .isEqualTo(codes.history(account, isrc).row());
        assertThat(codes.count(account, LedgerQuery.EVERYTHING)).isZero();
        assertThat(codes.among(account, List.of(isrc))).containsOnlyKeys(isrc);
        assertThat(codes.among(other, List.of(isrc))).isEmpty();
        assertThat(refusal(() -> codes.history(other, isrc)).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(() -> used.of(other, root.id(), PageRequest.first())).kind()).isEqualTo(Kind.NOT_FOUND);

        registry.enter(account, new EnterIsrc(recording(), isrc, null, null, reference("Old")), SOMEBODY);
        assertThat(codes.history(account, isrc).row().status()).isEqualTo(AssignmentStatus.ENTERED);
        assertThat(codes.history(account, isrc).events()).extracting(LedgerEvent::event).containsExactly("USED_OUTSIDE", "ENTERED");
    }

    @Test
    @DisplayName("the marked codes of a root are listed page by page")
    void markedCodesAreListed() {
        used.mark(account, root.id(), list(code(9) + "\n" + code(1) + "\n" + code(5)), false, SOMEBODY);

        Page<UsedCode> first = used.of(account, root.id(), new PageRequest(2, null));
        Page<UsedCode> second = used.of(account, root.id(), new PageRequest(2, first.nextPageToken()));
        assertThat(first.items()).extracting(code -> code.isrc().value()).containsExactly(code(1), code(5));
        assertThat(second.items()).extracting(code -> code.isrc().value()).containsExactly(code(9));
        assertThat(second.nextPageToken()).isNull();
        for (String token : List.of("x", PageToken.of("x"), PageToken.of("a", "b"))) {
            assertThatThrownBy(() -> used.of(account, root.id(), new PageRequest(2, token)))
                .isInstanceOf(InvalidPageTokenException.class);
        }
    }

    @Test
    @DisplayName("NOT_FOUND and the database: nobody marks codes of another account's root, nor codes that are not of the root")
    void onlyOwnCodesAreMarked() {
        AccountId other = new AccountId(UniqueId.next());
        assertThat(refusal(() -> used.mark(other, root.id(), list(code(1)), false, SOMEBODY)).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(() -> used.check(other, root.id(), list(code(1)))).kind()).isEqualTo(Kind.NOT_FOUND);
        String insert = "insert into identifiers.isrc_used_outside values ('%s', '" + root.id() + "', '%s', '" + root.id()
            + "', now(), '" + root.id() + "', 'SQL')";
        assertThatThrownBy(() -> given.sql(insert.formatted(given.nextPrefix() + "2600001", account))).hasMessageContaining("not one of");
        assertThatThrownBy(() -> given.sql(insert.formatted(code(1), other))).hasMessageContaining("not one of");
        given.sql(insert.formatted(code(1), account));
        assertThat(found(code(1))).singleElement().returns("SQL", LedgerLine::by);
        assertThatThrownBy(() -> given.sql("delete from identifiers.isrc_used_outside")).hasMessageContaining("is refused");
    }
}
