package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Registry.SOMEBODY;
import static com.bemusix.backstage.identifiers.Registry.recording;
import static org.assertj.core.api.Assertions.assertThat;

import com.bemusix.backstage.identifiers.boundary.EnterIsrc;
import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.LedgerFault;
import com.bemusix.backstage.identifiers.boundary.LedgerFault.Kind;
import com.bemusix.backstage.identifiers.boundary.LedgerProof;
import com.bemusix.backstage.identifiers.boundary.LedgerVerdict;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("E3: the chain of the ledger tells when somebody rewrote it in the database")
@ExtendWith(ArquillianExtension.class)
class LedgerProofIT {

    @Inject
    Registry given;

    @Inject
    IsrcRegistry registry;

    @Inject
    LedgerProof proof;

    @Inject
    Forger forger;

    private AccountId account;
    private List<Isrc> codes;
    private boolean forged;

    /** Five entries, with another account's between the third and the fourth. */
    @BeforeEach
    void writeALedger() {
        if (given == null) {
            return;
        }
        account = given.account(IsrcMode.NO_ROOT);
        codes = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            codes.add(enter(account));
            if (i == 2) {
                enter(given.account(IsrcMode.NO_ROOT));
            }
        }
    }

    @AfterEach
    void makeGood() {
        if (forged) {
            forger.makeGood();
            assertThat(proof.verifyAll().fault()).isNull();
        }
    }

    private Isrc enter(AccountId holder) {
        Isrc isrc = Isrc.parse(given.nextPrefix() + "2512345");
        ReferenceFields reference = new ReferenceFields("Artist", "Title", null, null, null, null);
        registry.enter(holder, new EnterIsrc(recording(), isrc, IsrcOrigin.LICENSED_IN, "Müller & Söhne, \\ 東京", reference), SOMEBODY);
        return isrc;
    }

    /** Rewrites the database, in which {@code :1} to {@code :5} stand for the entries of the account. */
    private void forge(String statements) {
        forged = true;
        String sql = statements.replace(":account", "'" + account + "'");
        for (int i = 1; i <= 5; i++) {
            sql = sql.replace(":" + i, "(select number from public.ledger_before where code = '" + codes.get(i - 1) + "')");
        }
        forger.rewrite(sql);
    }

    private void findsBoth(Kind kind, Long place, Long otherPlace, String code) {
        assertThat(List.of(proof.verify(account), proof.verifyAll())).extracting(LedgerVerdict::fault).allSatisfy(fault -> assertThat(fault)
            .returns(kind, LedgerFault::kind).returns(account.value(), LedgerFault::accountId).returns(place, LedgerFault::place)
            .returns(otherPlace, LedgerFault::otherPlace).returns(code, LedgerFault::code));
        assertThat(proof.verify(account).entries()).isEqualTo(place == null ? 5 : place - (kind == Kind.HEAD ? 0 : 1));
    }

    @Test
    void whatNobodyTouchedIsSound() {
        LedgerVerdict own = proof.verify(account);
        LedgerVerdict all = proof.verifyAll();

        assertThat(own.fault()).isNull();
        assertThat(own.entries()).isEqualTo(5);
        assertThat(all.fault()).isNull();
        assertThat(all.entries()).isEqualTo(given.number("select count(*) from identifiers.ledger"));
        enter(account);
        assertThat(proof.verify(account).hash()).isNotEqualTo(own.hash());
        assertThat(proof.verify(given.account(IsrcMode.NO_ROOT)).hash()).isEqualTo("0".repeat(64));
    }

    @Test
    void aChangedEntryIsNamed() {
        for (String change : List.of("detail = 'ACQUIRED'", "detail = null", "at = at + interval '1 microsecond'", "event = 'ACCEPTED'",
                "actor_name = 'Somebody Else'", "actor_id = gen_random_uuid()", "subject_id = gen_random_uuid()", "scheme = 'GTIN'")) {
            forge("update identifiers.ledger set " + change + " where number = :3");
            findsBoth(Kind.CHANGED, 3L, null, codes.get(2).value());
            makeGood();
        }
        forged = false;
    }

    @Test
    void aChangedCodeIsNamedByWhatItIsNow() {
        forge("update identifiers.ledger set code = 'QZT4N2600001' where number = :5");
        findsBoth(Kind.CHANGED, 5L, null, "QZT4N2600001");
    }

    @Test
    void aChangedHashIsNamed() {
        forge("update identifiers.ledger_chain set hash = sha256('x') where ledger_number = :2");
        findsBoth(Kind.CHANGED, 2L, null, codes.get(1).value());
    }

    @Test
    void aHashChangedInTheChainOfAllIsNamedThere() {
        forge("update identifiers.ledger_chain set overall_hash = sha256('x') where ledger_number = :2");

        assertThat(proof.verify(account).fault()).isNull();
        assertThat(proof.verifyAll().fault()).returns(Kind.CHANGED, LedgerFault::kind).returns(2L, LedgerFault::place)
            .returns(codes.get(1).value(), LedgerFault::code);
    }

    @Test
    void aMissingEntryIsNamed() {
        forge("delete from identifiers.ledger where number = :3");
        findsBoth(Kind.MISSING, 3L, null, null);
    }

    @Test
    void anEntryThatIsMissingWithItsLinkIsNamed() {
        forge("delete from identifiers.ledger_chain where ledger_number = :3; delete from identifiers.ledger where number = :3");
        findsBoth(Kind.MISSING, 3L, null, null);
    }

    @Test
    void aCutOffEndIsNamed() {
        forge("delete from identifiers.ledger_chain where ledger_number in (:4, :5);"
            + "delete from identifiers.ledger where number in (:4, :5)");
        findsBoth(Kind.MISSING, 4L, null, null);
    }

    @Test
    void whoTakesEverythingIsFound() {
        forge("delete from identifiers.ledger_chain where account_id = :account;"
            + "delete from identifiers.ledger where account_id = :account");
        findsBoth(Kind.MISSING, 1L, null, null);
    }

    @Test
    void entriesThatChangedPlacesAreNamedBoth() {
        forge("""
            update identifiers.ledger l set code = o.code, subject_id = o.subject_id, at = o.at from public.ledger_before o
            where l.number in (:2, :4) and o.number = case l.number when :2 then :4 else :2 end""");
        findsBoth(Kind.SWAPPED, 2L, 4L, codes.get(3).value());
    }

    @Test
    void entriesWhoseLinksChangedPlacesAreNamedBoth() {
        forge("update identifiers.ledger_chain set place = case place when 2 then 4 else 2 end where ledger_number in (:2, :4)");
        findsBoth(Kind.SWAPPED, 2L, 4L, codes.get(3).value());
    }

    @Test
    void anotherAccountsEntryInTheChainIsNamed() {
        forge("update identifiers.ledger set account_id = gen_random_uuid() where number = :3");
        findsBoth(Kind.FOREIGN, 3L, null, codes.get(2).value());
    }

    @Test
    void anEntryWrittenPastTheChainIsNamed() {
        forge("""
            insert into identifiers.ledger (at, actor_id, actor_name, account_id, scheme, code, subject_id, event)
            select at, actor_id, actor_name, account_id, scheme, 'QZT4N2600001', subject_id, event
            from identifiers.ledger where number = :1""");
        findsBoth(Kind.FOREIGN, null, null, "QZT4N2600001");
    }

    @Test
    void anEndThatWasMovedIsNamed() {
        forge("update identifiers.ledger_head set hash = sha256('x') where id = :account");
        findsBoth(Kind.HEAD, 5L, null, null);
        makeGood();
        forge("delete from identifiers.ledger_head where id = :account");
        findsBoth(Kind.HEAD, 5L, null, null);
    }

    @Test
    void theEndOfAllIsCheckedToo() {
        forge("update identifiers.ledger_head set place = place - 1 where id = '00000000-0000-0000-0000-000000000000'");

        assertThat(proof.verify(account).fault()).isNull();
        assertThat(proof.verifyAll().fault()).returns(Kind.HEAD, LedgerFault::kind).returns(null, LedgerFault::accountId);
    }
}
