package dk.ungebro.adapters.sftp.sealing;

import static dk.ungebro.adapters.sftp.sealing.SealedParties.ROOT;
import static dk.ungebro.adapters.sftp.sealing.SealedParties.SCHOOL;
import static dk.ungebro.adapters.sftp.sealing.SealedParties.UDB;
import static dk.ungebro.adapters.sftp.sealing.SealedParties.batch;
import static dk.ungebro.adapters.sftp.sealing.SealedParties.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Misconfigured;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;

class RefusalTest {

    private static final Party OTHER_SCHOOL = InstitutionNumber.of("280052");

    private final SealedParties parties = SealedParties.withEc();

    @Test
    void refuses_what_is_not_sealed() {
        parties.deliver(batch("b1", "{\"plain\":1}\n"));

        assertRefused(parties.receiver(), RefusalReason.NOT_SEALED);
    }

    @Test
    void refuses_what_is_signed_but_not_encrypted() throws Exception {
        byte[] signed = Signing.sign(SignedHeader.bind(batch("b1", "text")), parties.school, TestAuthority.NOW);
        parties.deliver(with(batch("b1", ""), signed));

        assertRefused(parties.receiver(), RefusalReason.NOT_SEALED);
    }

    @Test
    void refuses_what_is_encrypted_but_not_signed() throws Exception {
        byte[] bound = SignedHeader.bind(batch("b1", "text"));
        parties.deliver(with(batch("b1", ""), TestCms.encrypt(bound, parties.udb.certificate())));

        assertRefused(parties.receiver(), RefusalReason.NOT_SEALED);
    }

    @Test
    void refuses_what_is_sealed_for_somebody_else() {
        OwnKey neighbour = ROOT.ec("neighbour");
        parties.sender(parties.schoolRing().withPartner(UDB, List.of(neighbour.certificate())))
                .send(batch("b1", "text"));

        assertRefused(parties.receiver(), RefusalReason.FOR_SOMEBODY_ELSE);
    }

    @Test
    void refuses_another_header_than_the_sender_signed() {
        Batch sealed = parties.sealed(batch("b1", "text"));
        KeyRing ring = parties.udbRing().withPartner(OTHER_SCHOOL, List.of(parties.school.certificate()));

        for (Batch changed : List.of(
                new Batch("b2", SCHOOL, UDB, 1, sealed.content()),
                new Batch("b1", SCHOOL, UDB, 2, sealed.content()),
                new Batch("b1", OTHER_SCHOOL, UDB, 1, sealed.content()))) {
            parties.deliver(changed);
            assertRefused(parties.receiver(ring, TestAuthority.NOW), RefusalReason.OTHER_HEADER);
            parties.intercept();
        }
    }

    @Test
    void refuses_a_batch_that_is_redirected_to_another_party_of_the_same_host() {
        Batch sealed = parties.sealed(batch("b1", "text"));
        KeyRing ring = parties.udbRing().withOwn(OTHER_SCHOOL, List.of(parties.udb));
        parties.deliver(new Batch("b1", SCHOOL, OTHER_SCHOOL, 1, sealed.content()));

        var receiver = new SealedTransport(
                parties.office.transport(OTHER_SCHOOL),
                SealSettings.of(OTHER_SCHOOL, ring, SealedParties.at(TestAuthority.NOW))
                        .reportingTo(parties.refused::add));

        assertRefused(receiver, RefusalReason.OTHER_HEADER);
    }

    @Test
    void refuses_what_the_transport_brings_to_the_wrong_party() {
        parties.sender().send(batch("b1", "text"));
        var receiver = new SealedTransport(
                parties.office.transport(UDB),
                SealSettings.of(
                                OTHER_SCHOOL,
                                parties.udbRing().withOwn(OTHER_SCHOOL, List.of(parties.udb)),
                                SealedParties.at(TestAuthority.NOW))
                        .reportingTo(parties.refused::add));

        assertRefused(receiver, RefusalReason.FOR_SOMEBODY_ELSE);
    }

    @Test
    void refuses_data_of_one_batch_in_the_header_of_another() {
        Batch one = parties.sealed(batch("b1", "one"));
        Batch two = parties.sealed(batch("b2", "two"));
        parties.deliver(with(one, two.content()));

        assertRefused(parties.receiver(), RefusalReason.OTHER_HEADER);
    }

    @Test
    void refuses_a_signer_who_is_not_known_as_the_sender_though_the_issuer_is_trusted() {
        parties.sender().send(batch("b1", "text"));
        X509Certificate other = ROOT.ec("other").certificate();

        assertRefused(
                parties.receiver(parties.udbRing(List.of(other), List.of()), TestAuthority.NOW),
                RefusalReason.UNKNOWN_SIGNER);
        assertThat(parties.refused.get(0).detail())
                .contains(parties.school.certificate().getSerialNumber().toString(16));
    }

    @Test
    void refuses_a_sender_without_any_certificate() {
        parties.sender().send(batch("b1", "text"));

        assertRefused(
                parties.receiver(parties.udbRing(List.of(), List.of()), TestAuthority.NOW),
                RefusalReason.UNKNOWN_SIGNER);
    }

    @Test
    void refuses_a_signer_from_an_issuer_that_is_not_trusted() {
        parties.sender().send(batch("b1", "text"));
        FixedKeyRing ring = parties.udbRing();
        for (List<X509Certificate> issuers :
                List.of(List.<X509Certificate>of(), List.of(TestAuthority.root("Other-root").certificate))) {
            parties.refused.clear();
            assertRefused(
                    parties.receiver(
                            new FixedKeyRing(ring.own(), ring.partners(), issuers, List.of()), TestAuthority.NOW),
                    RefusalReason.UNTRUSTED);
        }
    }

    @Test
    void refuses_an_expired_signer() {
        parties.sender().send(batch("b1", "text"));

        assertRefused(parties.receiver(parties.udbRing(), TestAuthority.END.plusSeconds(1)), RefusalReason.EXPIRED);
    }

    @Test
    void refuses_a_signer_that_is_not_valid_yet() {
        parties.sender().send(batch("b1", "text"));

        assertRefused(
                parties.receiver(parties.udbRing(), TestAuthority.BEGIN.minusSeconds(1)), RefusalReason.NOT_YET_VALID);
    }

    @Test
    void takes_a_signer_on_the_first_and_the_last_second() {
        parties.sender().send(batch("b1", "text"));

        for (Instant now : List.of(TestAuthority.BEGIN, TestAuthority.END)) {
            assertThat(parties.receiver(parties.udbRing(), now).fetch(1)).hasSize(1);
        }
    }

    @Test
    void refuses_a_revoked_signer() {
        parties.sender().send(batch("b1", "text"));
        List<X509Certificate> known = List.of(parties.school.certificate());

        assertRefused(
                parties.receiver(
                        parties.udbRing(known, List.of(ROOT.revoke(parties.school.certificate()))), TestAuthority.NOW),
                RefusalReason.REVOKED);
    }

    @Test
    void takes_a_signer_whom_the_list_of_the_issuer_does_not_name() {
        parties.sender().send(batch("b1", "text"));
        List<X509Certificate> known = List.of(parties.school.certificate());
        var strange = TestAuthority.root("Other-root").revoke(parties.school.certificate());

        KeyRing ring = parties.udbRing(known, List.of(ROOT.revoke(parties.udb.certificate()), strange));
        assertThat(parties.receiver(ring, TestAuthority.NOW).fetch(1)).hasSize(1);
    }

    @Test
    void stops_while_a_list_of_what_is_revoked_is_out_of_date_or_not_the_issuers() {
        parties.sender().send(batch("b1", "text"));
        List<X509Certificate> known = List.of(parties.school.certificate());
        var old = ROOT.revoke(TestAuthority.NOW.minus(Duration.ofSeconds(1)));
        SealedTransport receiver = parties.receiver(parties.udbRing(known, List.of(old)), TestAuthority.NOW);

        assertThatThrownBy(() -> receiver.fetch(1))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("out of date since 2026-06-01T11:59:59Z");
        assertThat(parties.refused).isEmpty();
        assertThat(parties.receiver().fetch(1)).hasSize(1);
    }

    @Test
    void refuses_a_certificate_that_is_not_meant_for_signing() {
        KeyPair pair = TestKeys.ec("encipherer");
        X509Certificate certificate =
                ROOT.certify(TestAuthority.order("encipherer", pair.getPublic()).meantFor(KeyUsage.keyAgreement));
        assertRefusedSigner(new OwnKey(pair.getPrivate(), certificate), RefusalReason.NOT_MEANT_FOR_IT);
    }

    @Test
    void takes_a_certificate_that_says_nothing_about_its_use() throws Exception {
        KeyPair pair = TestKeys.ec("anything");
        X509Certificate certificate =
                ROOT.certify(TestAuthority.order("anything", pair.getPublic()).meantForAnything());
        OwnKey own = new OwnKey(pair.getPrivate(), certificate);
        deliverSignedBy(own);

        KeyRing ring = parties.udbRing(List.of(certificate), List.of());
        assertThat(parties.receiver(ring, TestAuthority.NOW).fetch(1)).containsExactly(batch("b1", "text"));
    }

    @Test
    void refuses_a_short_key() {
        KeyPair pair = TestKeys.of("RSA", 1024, "short");
        X509Certificate certificate = ROOT.certify(TestAuthority.order("short", pair.getPublic()));
        assertRefusedSigner(new OwnKey(pair.getPrivate(), certificate), RefusalReason.TOO_WEAK);
    }

    @Test
    void refuses_a_signature_over_sha_1() throws Exception {
        byte[] signed = TestCms.sign(SignedHeader.bind(batch("b1", "text")), parties.school, "SHA1withECDSA");
        parties.deliver(with(batch("b1", ""), TestCms.encrypt(signed, parties.udb.certificate())));

        assertRefused(parties.receiver(), RefusalReason.TOO_WEAK);
    }

    @Test
    void refuses_a_weak_cipher() throws Exception {
        byte[] sealed = TestCms.encryptWeakly(
                new byte[] {1}, SealedParties.withRsa().udb.certificate());
        parties.deliver(with(batch("b1", ""), sealed));

        assertRefused(parties.receiver(), RefusalReason.TOO_WEAK);
    }

    @Test
    void refuses_a_batch_with_two_signatures_or_none() throws Exception {
        byte[] bound = SignedHeader.bind(batch("b1", "text"));
        for (List<OwnKey> signers : List.of(List.<OwnKey>of(), List.of(parties.school, parties.school))) {
            byte[] signed = TestCms.sign(bound, signers);
            parties.deliver(with(batch("b1", ""), TestCms.encrypt(signed, parties.udb.certificate())));

            assertRefused(parties.receiver(), RefusalReason.NOT_SEALED);
            parties.intercept();
        }
    }

    @Test
    void refuses_a_batch_that_is_too_large_before_it_is_read() {
        parties.deliver(with(batch("b1", ""), new byte[70_000]));
        var receiver = new SealedTransport(
                parties.office.transport(UDB),
                SealSettings.of(UDB, parties.udbRing(), SealedParties.at(TestAuthority.NOW))
                        .withMaxBatchBytes(1000)
                        .reportingTo(parties.refused::add));

        assertRefused(receiver, RefusalReason.TOO_LARGE);
    }

    @Test
    void says_nothing_of_the_contents_or_the_subject() {
        parties.sender().send(batch("b1", "secret text"));
        X509Certificate other = ROOT.ec("other").certificate();

        assertRefused(
                parties.receiver(parties.udbRing(List.of(other), List.of()), TestAuthority.NOW),
                RefusalReason.UNKNOWN_SIGNER);
        assertThat(parties.refused.get(0).toString()).doesNotContain("secret").doesNotContain("CN=school");
    }

    private void assertRefusedSigner(OwnKey signer, RefusalReason reason) {
        try {
            deliverSignedBy(signer);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        KeyRing ring = parties.udbRing(List.of(signer.certificate()), List.of());
        assertRefused(parties.receiver(ring, TestAuthority.NOW), reason);
    }

    private void deliverSignedBy(OwnKey signer) throws Exception {
        byte[] signed = Signing.sign(SignedHeader.bind(batch("b1", "text")), signer, TestAuthority.NOW);
        parties.deliver(with(batch("b1", ""), TestCms.encrypt(signed, parties.udb.certificate())));
    }

    /** Refused and told of; still there, and in nobody's way. */
    private void assertRefused(SealedTransport receiver, RefusalReason reason) {
        parties.refused.clear();

        assertThat(receiver.fetch(10)).isEmpty();

        assertThat(parties.refused).extracting(RefusedBatch::reason).containsExactly(reason);
        assertThat(parties.refused.get(0).detail()).isNotBlank();
    }
}
