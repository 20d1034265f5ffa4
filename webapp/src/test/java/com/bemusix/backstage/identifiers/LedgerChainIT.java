package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Registry.DHAKA;
import static com.bemusix.backstage.identifiers.Registry.SOMEBODY;
import static com.bemusix.backstage.identifiers.Registry.batch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bemusix.backstage.identifiers.boundary.IsrcRegistry;
import com.bemusix.backstage.identifiers.boundary.LedgerProof;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("E3: the database links every entry of the ledger to the one before, whoever writes it")
@ExtendWith(ArquillianExtension.class)
class LedgerChainIT {

    private static final String INSERT = """
        insert into identifiers.ledger (at, actor_id, actor_name, account_id, scheme, code, subject_id, event)
        values (now(), gen_random_uuid(), '%s', '%s', 'ISRC', 'QZT4N2600001', gen_random_uuid(), 'ENTERED')""";

    @Inject
    Registry given;

    @Inject
    IsrcRegistry registry;

    @Inject
    LedgerProof proof;

    @Test
    void thoseWhoWriteAtTheSameMomentFollowEachOther() {
        given.onlyPrefix(0, 999, DHAKA);
        List<AccountId> accounts = List.of(given.permitted(), given.permitted(), given.permitted());
        List<Callable<Object>> callers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            AccountId account = accounts.get(i % 3);
            callers.add(() -> registry.draw(account, batch(10), SOMEBODY));
        }

        assertThat(given.atOnce(callers)).allSatisfy(outcome -> assertThat(outcome).isInstanceOf(List.class));

        assertThat(accounts).allSatisfy(account -> assertThat(proof.verify(account)).returns(40L, verdict -> verdict.entries())
            .returns(null, verdict -> verdict.fault()));
        assertThat(proof.verifyAll().fault()).isNull();
    }

    @Test
    void whatComesPastTheApplicationIsLinkedTooInTheOrderOfItsWriting() {
        String one = UniqueId.next().toString();
        String other = UniqueId.next().toString();
        given.sql("begin;" + INSERT.formatted("A", one) + ";" + INSERT.formatted("B", other) + ";" + INSERT.formatted("C", one)
            + ";commit");

        assertThat(given.number("select place from identifiers.ledger_chain join identifiers.ledger on number = ledger_number"
            + " where actor_name = 'C' and ledger.account_id = '" + one + "'")).isEqualTo(2);
        assertThat(proof.verifyAll().fault()).isNull();
    }

    @Test
    void whatIsRolledBackLeavesNoGap() {
        String account = UniqueId.next().toString();
        given.sql("begin;" + INSERT.formatted("A", account) + "; set constraints all immediate; rollback");
        given.sql(INSERT.formatted("A", account));

        assertThat(proof.verify(AccountId.parse(account)).entries()).isEqualTo(1);
        assertThat(proof.verifyAll().fault()).isNull();
    }

    @Test
    void nobodyElseWritesTheChain() {
        assertThatThrownBy(() -> given.sql("insert into identifiers.ledger_chain select number, account_id, 9, sha256(''), 99999,"
            + " sha256('') from identifiers.ledger limit 1")).hasMessageContaining("is refused");
        assertThatThrownBy(() -> given.sql("insert into identifiers.ledger_head values (gen_random_uuid(), 1, sha256(''))"))
            .hasMessageContaining("is refused");
    }

    @Test
    @DisplayName("No field of an entry can hold what separates the fields when they are hashed")
    void aTabulatorIsRefused() {
        for (String name : List.of("A'||chr(9)||'B", "A'||chr(10)||'B", "A'||chr(13)||'B")) {
            assertThatThrownBy(() -> given.sql(INSERT.formatted(name, UniqueId.next()))).hasMessageContaining("ledger_on_one_line");
        }
    }
}
