package dk.ungebro.adapters.sftp.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateCheckTest {

    private static final TestAuthority ROOT = TestAuthority.root("Chain-root");
    private static final TestAuthority ISSUER = ROOT.below("Chain-issuer");
    private static final X509Certificate LEAF = ISSUER.ec("leaf").certificate();

    @Test
    void takes_a_certificate_whose_issuer_is_trusted_itself_or_through_its_own_issuer() throws Refusal {
        check(List.of(ISSUER.certificate), List.of()).require(LEAF, KeyUse.SIGNING);
        check(List.of(ISSUER.certificate, ROOT.certificate), List.of()).require(LEAF, KeyUse.RECEIVING);
    }

    @Test
    void refuses_a_certificate_of_which_only_the_issuer_of_its_issuer_is_known() {
        assertRefused(check(List.of(ROOT.certificate), List.of()), RefusalReason.UNTRUSTED);
    }

    @Test
    void refuses_a_certificate_whose_issuer_is_revoked() {
        assertRefused(
                check(List.of(ISSUER.certificate, ROOT.certificate), List.of(ROOT.revoke(ISSUER.certificate))),
                RefusalReason.REVOKED);
    }

    @Test
    void refuses_a_certificate_whose_issuer_has_expired() {
        TestAuthority short1 = ROOT.below("Chain-short", TestAuthority.NOW.minusSeconds(1));
        X509Certificate leaf = short1.ec("leaf").certificate();
        for (List<X509Certificate> issuers :
                List.of(List.of(short1.certificate), List.of(short1.certificate, ROOT.certificate))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> check(issuers, List.of()).require(leaf, KeyUse.SIGNING))
                    .matches(e -> e.reason() == RefusalReason.EXPIRED);
        }
    }

    @Test
    void refuses_a_certificate_that_was_issued_by_one_that_is_no_issuer() {
        OwnKey ordinary = ISSUER.ec("ordinary");
        KeyPair pair = TestKeys.ec("child");
        X509Certificate child = TestAuthority.playing(ordinary).certify(TestAuthority.order("child", pair.getPublic()));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> check(List.of(ordinary.certificate(), ISSUER.certificate), List.of())
                        .require(child, KeyUse.SIGNING))
                .matches(e -> e.reason() == RefusalReason.UNTRUSTED);
    }

    @Test
    void refuses_a_certificate_with_the_name_of_a_trusted_issuer_and_the_signature_of_another() {
        X509Certificate forged = TestAuthority.forger(ISSUER).ec("leaf").certificate();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> check(List.of(ISSUER.certificate), List.of()).require(forged, KeyUse.SIGNING))
                .matches(e -> e.reason() == RefusalReason.UNTRUSTED);
    }

    @Test
    void finds_the_right_one_of_two_issuers_of_the_same_name() throws Refusal {
        TestAuthority renewed = TestAuthority.renewed(ISSUER, "Chain-issuer-2");
        X509Certificate leaf = renewed.ec("leaf").certificate();

        check(List.of(ISSUER.certificate, renewed.certificate), List.of()).require(leaf, KeyUse.SIGNING);
        check(List.of(ISSUER.certificate, renewed.certificate), List.of()).require(LEAF, KeyUse.SIGNING);
    }

    @Test
    void takes_the_list_of_an_issuer_that_has_changed_its_key() throws Refusal {
        TestAuthority renewed = TestAuthority.renewed(ISSUER, "Chain-issuer-2");
        List<X509Certificate> both = List.of(ISSUER.certificate, renewed.certificate);

        check(both, List.of(renewed.revoke())).require(LEAF, KeyUse.SIGNING);
        assertRefused(check(both, List.of(renewed.revoke(LEAF))), RefusalReason.REVOKED);
    }

    @Test
    void names_a_certificate_by_serial_number_and_issuer_and_not_by_its_subject() {
        assertThat(Names.of(LEAF))
                .contains(LEAF.getSerialNumber().toString(16), "CN=Chain-issuer")
                .doesNotContain("leaf");
    }

    private static void assertRefused(CertificateCheck check, RefusalReason reason) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> check.require(LEAF, KeyUse.SIGNING))
                .matches(e -> e.reason() == reason);
    }

    private static CertificateCheck check(List<X509Certificate> issuers, List<X509CRL> lists) {
        Instant now = TestAuthority.NOW;
        return new CertificateCheck(FixedKeyRing.trusting(issuers).withRevocations(lists), SealedParties.at(now));
    }
}
