package com.bemusix.backstage.identifiers;

import static com.bemusix.backstage.identifiers.Registry.SOMEBODY;
import static com.bemusix.backstage.identifiers.Registry.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bemusix.backstage.identifiers.RegistryException.Kind;
import com.bemusix.backstage.identifiers.boundary.AddPool;
import com.bemusix.backstage.identifiers.boundary.EvidenceView;
import com.bemusix.backstage.identifiers.boundary.PoolProofs;
import com.bemusix.backstage.identifiers.boundary.PoolView;
import com.bemusix.backstage.identifiers.boundary.UniqueId;
import com.bemusix.backstage.identifiers.boundary.UpcPools;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("D26: the proof of a stock of UPCs, as a file")
@ExtendWith(ArquillianExtension.class)
class PoolProofsIT {

    private static final byte[] CERTIFICATE = "%PDF-1.7 certificate".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 1};

    @Inject
    Registry given;

    @Inject
    UpcPools pools;

    @Inject
    PoolProofs proofs;

    private PoolView pool(PoolOwnership ownership, AccountId account) {
        String prefix = "7" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        return pools.add(new AddPool(prefix, null, null, "Nightjar", ownership, account, "Certificate 7", false), SOMEBODY);
    }

    @Test
    @DisplayName("staff hand documents in, the newest first, and read them; who did so is kept")
    void staffKeepTheProof() {
        AccountId account = given.account(IsrcMode.ROOT);
        PoolView pool = pool(PoolOwnership.CLIENT, account);
        assertThat(proofs.forStaff(pool.id())).isEmpty();

        EvidenceView certificate = proofs.attach(pool.id(), "C:\\gs1\\certificate.png", CERTIFICATE, SOMEBODY);
        EvidenceView picture = proofs.attach(pool.id(), "scan", PICTURE, SOMEBODY);

        assertThat(certificate).returns("certificate.png", EvidenceView::fileName).returns("application/pdf", EvidenceView::mediaType)
            .returns("Somebody", EvidenceView::by);
        assertThat(proofs.forStaff(pool.id())).containsExactly(picture, certificate);
        assertThat(proofs.readForStaff(pool.id(), certificate.id(), SOMEBODY).content()).isEqualTo(CERTIFICATE);
        assertThat(given.number("select count(*) from access.audit_entry where action like 'UPC_POOL_PROOF%' and account_id = '" + account
            + "'")).isEqualTo(3);
    }

    @Test
    @DisplayName("a client reads the proof of its own prefix, and of no other stock")
    void aClientReadsItsOwn() {
        AccountId account = given.account(IsrcMode.ROOT);
        AccountId other = given.account(IsrcMode.ROOT);
        PoolView own = pool(PoolOwnership.CLIENT, account);
        PoolView bought = pool(PoolOwnership.RESELLER, null);
        EvidenceView proof = proofs.attach(own.id(), "a.pdf", CERTIFICATE, SOMEBODY);
        EvidenceView invoice = proofs.attach(bought.id(), "b.pdf", CERTIFICATE, SOMEBODY);

        assertThat(pools.of(account)).extracting(PoolView::id).containsExactly(own.id());
        assertThat(pools.of(other)).isEmpty();
        assertThat(proofs.of(account, own.id())).containsExactly(proof);
        assertThat(proofs.read(account, own.id(), proof.id()).fileName()).isEqualTo("a.pdf");
        assertThat(refusal(() -> proofs.of(other, own.id())).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(() -> proofs.read(other, own.id(), proof.id())).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(() -> proofs.of(account, bought.id())).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(() -> proofs.read(account, own.id(), invoice.id())).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(() -> proofs.forStaff(UniqueId.next())).kind()).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    @DisplayName("EVIDENCE_UNSUITABLE: by its content, not by its name")
    void whatIsNoDocumentIsRefused() {
        PoolView pool = pool(PoolOwnership.OWN_GS1, null);
        byte[] big = new byte[DocumentType.MOST_BYTES + 1];
        System.arraycopy(CERTIFICATE, 0, big, 0, CERTIFICATE.length);

        for (byte[] content : List.of(new byte[0], "<script>".getBytes(StandardCharsets.US_ASCII), big)) {
            assertThat(refusal(() -> proofs.attach(pool.id(), "certificate.pdf", content, SOMEBODY)).kind())
                .isEqualTo(Kind.EVIDENCE_UNSUITABLE);
        }
        assertThat(proofs.forStaff(pool.id())).isEmpty();
    }

    @Test
    @DisplayName("kept forever: the database refuses to change, to remove or to pretend")
    void theDatabaseKeepsIt() {
        PoolView pool = pool(PoolOwnership.OWN_GS1, null);
        EvidenceView proof = proofs.attach(pool.id(), "a.pdf", CERTIFICATE, SOMEBODY);

        assertThatThrownBy(() -> given.sql("update identifiers.upc_pool_proof set file_name = 'b' where id = '" + proof.id() + "'"))
            .hasMessageContaining("is refused");
        assertThatThrownBy(() -> given.sql("delete from identifiers.upc_pool_proof")).hasMessageContaining("is refused");
        assertThatThrownBy(() -> given.sql("truncate identifiers.upc_pool_proof")).hasMessageContaining("is refused");
        assertThatThrownBy(() -> given.sql("insert into identifiers.upc_pool_proof select gen_random_uuid(), pool_id, file_name,"
            + " media_type, sha256, 'x'::bytea, at, by_id, by_name from identifiers.upc_pool_proof where id = '" + proof.id() + "'"))
            .hasMessageContaining("check");
    }
}
