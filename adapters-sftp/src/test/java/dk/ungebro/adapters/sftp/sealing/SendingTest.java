package dk.ungebro.adapters.sftp.sealing;

import static dk.ungebro.adapters.sftp.sealing.SealedParties.ROOT;
import static dk.ungebro.adapters.sftp.sealing.SealedParties.SCHOOL;
import static dk.ungebro.adapters.sftp.sealing.SealedParties.UDB;
import static dk.ungebro.adapters.sftp.sealing.SealedParties.batch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.ungebro.port.Misconfigured;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SendingTest {

    private final SealedParties parties = SealedParties.withEc();
    private final FixedKeyRing ring = parties.schoolRing();

    @Test
    void sends_nothing_without_an_own_key() {
        assertNotSent(ring.withOwn(SCHOOL, List.of()), "I280051 has no key to sign with", "there is none");
    }

    @Test
    void sends_nothing_without_a_certificate_of_the_partner() {
        assertNotSent(ring.withPartner(UDB, List.of()), "nothing can be encrypted for UDB", "there is none");
    }

    @Test
    void sends_nothing_with_an_expired_certificate_and_says_since_when() {
        OwnKey school = ROOT.again(parties.school, TestAuthority.BEGIN, Instant.parse("2026-05-31T22:00:00Z"));
        OwnKey udb = ROOT.again(parties.udb, TestAuthority.BEGIN, Instant.parse("2026-05-30T22:00:00Z"));

        assertNotSent(ring.withOwn(SCHOOL, List.of(school)), "expired at 2026-05-31T22:00:00Z");
        assertNotSent(ring.withPartner(UDB, List.of(udb.certificate())), "expired at 2026-05-30T22:00:00Z");
    }

    @Test
    void sends_nothing_with_a_revoked_certificate() {
        assertNotSent(
                ring.withRevocations(List.of(ROOT.revoke(parties.school.certificate()))),
                "no key to sign with",
                "revoked by its issuer");
        assertNotSent(
                ring.withRevocations(List.of(ROOT.revoke(parties.udb.certificate()))),
                "nothing can be encrypted for UDB",
                "revoked by its issuer");
    }

    @Test
    void sends_nothing_with_a_list_that_is_out_of_date_or_forged() {
        assertNotSent(ring.withRevocations(List.of(ROOT.revoke(TestAuthority.BEGIN))), "out of date since");
        var forged = TestAuthority.forger(ROOT).revoke();
        assertNotSent(ring.withRevocations(List.of(forged)), "is not signed by that issuer");
    }

    @Test
    void sends_nothing_with_a_certificate_of_an_issuer_that_is_not_trusted() {
        OwnKey strange = TestAuthority.root("Other-root").ec("strange");

        assertNotSent(ring.withOwn(SCHOOL, List.of(strange)), "comes from no trusted issuer");
        assertNotSent(ring.withPartner(UDB, List.of(strange.certificate())), "comes from no trusted issuer");
    }

    @Test
    void sends_nothing_that_is_too_large() {
        var sender = new SealedTransport(
                parties.office.transport(SCHOOL),
                SealSettings.of(SCHOOL, ring, SealedParties.at(TestAuthority.NOW))
                        .withMaxBatchBytes(3));

        assertThatExceptionOfType(Misconfigured.class).isThrownBy(() -> sender.send(batch("b1", "text")));
        sender.send(batch("b2", "txt"));
    }

    @Test
    void fetches_nothing_without_an_own_key() {
        parties.deliver(parties.sealed(batch("b1", "text")));

        assertThatExceptionOfType(Misconfigured.class)
                .isThrownBy(() -> parties.receiver(parties.udbRing().withOwn(UDB, List.of()), TestAuthority.NOW)
                        .fetch(1))
                .withMessageContaining("UDB has no key to open batches with");
        assertThat(parties.refused).isEmpty();
    }

    @Test
    void says_on_which_day_of_the_zone_a_certificate_expires() {
        Instant end = Instant.parse("2026-06-10T22:30:00Z");
        OwnKey sooner = ROOT.again(parties.udb, TestAuthority.BEGIN, end);
        OwnKey later = ROOT.again(ROOT.ec("udb-3"), TestAuthority.NOW.plusSeconds(9), TestAuthority.END);
        OwnKey past = ROOT.again(parties.udb, TestAuthority.BEGIN, TestAuthority.NOW.minusSeconds(9));

        SealedTransport sender = parties.sender(
                ring.withPartner(UDB, List.of(past.certificate(), sooner.certificate(), later.certificate())));

        assertThat(sender.expiresOn(UDB)).contains(LocalDate.of(2026, 6, 11));
        assertThat(sender.expiresOn(SCHOOL)).contains(LocalDate.of(2028, 1, 1));
        assertThat(parties.sender(ring.withPartner(UDB, List.of(past.certificate())))
                        .expiresOn(UDB))
                .isEmpty();
    }

    private void assertNotSent(KeyRing keys, String... reasons) {
        SealedTransport sender = parties.sender(keys);

        assertThatExceptionOfType(Misconfigured.class)
                .isThrownBy(() -> sender.send(batch("b1", "text")))
                .satisfies(e -> assertThat(e.getMessage()).contains(reasons));
        assertThatExceptionOfType(Misconfigured.class).isThrownBy(() -> sender.check(UDB));
        assertThat(parties.office.transport(UDB).fetch(1)).isEmpty();
    }
}
