package dk.ungebro.adapters.sftp.sealing;

import static dk.ungebro.adapters.sftp.sealing.SealedParties.ROOT;
import static dk.ungebro.adapters.sftp.sealing.SealedParties.SCHOOL;
import static dk.ungebro.adapters.sftp.sealing.SealedParties.UDB;
import static dk.ungebro.adapters.sftp.sealing.SealedParties.batch;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.port.Batch;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;

class RotationTest {

    private final SealedParties parties = SealedParties.withEc();
    private final OwnKey newSchool = ROOT.ec("school-2");
    private final OwnKey newUdb = ROOT.rsa("udb-2");

    @Test
    void a_sender_changes_its_key_while_the_recipient_knows_both() {
        KeyRing both = parties.udbRing(List.of(parties.school.certificate(), newSchool.certificate()), List.of());
        parties.sender().send(batch("b1", "old"));
        parties.sender(parties.schoolRing().withOwn(SCHOOL, List.of(newSchool, parties.school)))
                .send(batch("b2", "new"));

        assertThat(parties.receiver(both, TestAuthority.NOW).fetch(10))
                .containsExactly(batch("b1", "old"), batch("b2", "new"));
    }

    @Test
    void a_recipient_opens_with_the_old_key_what_was_under_way_when_it_changed() {
        parties.sender().send(batch("b1", "old"));
        KeyRing changed = parties.udbRing().withOwn(UDB, List.of(newUdb, parties.udb));

        assertThat(parties.receiver(changed, TestAuthority.NOW).fetch(10)).containsExactly(batch("b1", "old"));
    }

    @Test
    void an_own_key_opens_also_after_its_certificate_has_expired() {
        OwnKey old = ROOT.again(parties.udb, TestAuthority.BEGIN, TestAuthority.NOW.plusSeconds(60));
        parties.sender(parties.schoolRing().withPartner(UDB, List.of(old.certificate())))
                .send(batch("b1", "old"));
        KeyRing changed = parties.udbRing().withOwn(UDB, List.of(newUdb, old));

        Instant later = TestAuthority.NOW.plus(Duration.ofDays(30));
        assertThat(parties.receiver(changed, later).fetch(10)).containsExactly(batch("b1", "old"));
    }

    @Test
    void a_batch_for_a_recipient_with_two_certificates_opens_with_either_key() {
        List<X509Certificate> both = List.of(parties.udb.certificate(), newUdb.certificate());
        parties.sender(parties.schoolRing().withPartner(UDB, both)).send(batch("b1", "text"));

        for (OwnKey only : List.of(parties.udb, newUdb)) {
            KeyRing ring = parties.udbRing().withOwn(UDB, List.of(only));
            assertThat(parties.receiver(ring, TestAuthority.NOW).fetch(10)).containsExactly(batch("b1", "text"));
        }
    }

    @Test
    void signs_with_the_first_key_that_is_valid_so_that_a_later_one_can_lie_ready() {
        Instant change = TestAuthority.NOW.plus(Duration.ofDays(10));
        OwnKey ready = ROOT.again(newSchool, change, TestAuthority.END);
        KeyRing ring = parties.schoolRing().withOwn(SCHOOL, List.of(ready, parties.school));

        assertThat(choice(ring, TestAuthority.NOW).signing(SCHOOL)).isEqualTo(parties.school);
        assertThat(choice(ring, change).signing(SCHOOL)).isEqualTo(ready);
    }

    @Test
    void encrypts_for_no_certificate_that_is_expired_or_revoked() {
        OwnKey old = ROOT.again(newUdb, TestAuthority.BEGIN, TestAuthority.NOW.minusSeconds(1));
        OwnKey lost = ROOT.ec("udb-lost");
        FixedKeyRing ring = parties.schoolRing()
                .withPartner(UDB, List.of(old.certificate(), lost.certificate(), parties.udb.certificate()))
                .withRevocations(List.of(ROOT.revoke(lost.certificate())));

        assertThat(choice(ring, TestAuthority.NOW).receiving(UDB)).containsExactly(parties.udb.certificate());
    }

    @Test
    void signing_and_receiving_may_have_a_key_each() {
        OwnKey signs = usedFor(TestKeys.ec("signs"), KeyUsage.digitalSignature);
        OwnKey receives = usedFor(TestKeys.ec("receives"), KeyUsage.keyAgreement);
        List<X509Certificate> both = List.of(signs.certificate(), receives.certificate());
        FixedKeyRing school =
                parties.schoolRing().withOwn(SCHOOL, List.of(receives, signs)).withPartner(UDB, both);
        FixedKeyRing udb = parties.udbRing(both, List.of()).withOwn(UDB, List.of(signs, receives));
        Batch batch = batch("b1", "text");

        parties.sender(school).send(batch);

        assertThat(parties.receiver(udb, TestAuthority.NOW).fetch(1)).containsExactly(batch);
    }

    private static OwnKey usedFor(KeyPair pair, int usage) {
        return new OwnKey(
                pair.getPrivate(),
                ROOT.certify(TestAuthority.order("one-use", pair.getPublic()).meantFor(usage)));
    }

    private static KeyChoice choice(KeyRing ring, Instant now) {
        return new KeyChoice(ring, new CertificateCheck(ring, SealedParties.at(now)));
    }
}
