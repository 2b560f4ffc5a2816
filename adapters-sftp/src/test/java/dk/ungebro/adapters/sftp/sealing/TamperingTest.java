package dk.ungebro.adapters.sftp.sealing;

import static dk.ungebro.adapters.sftp.sealing.SealedParties.UDB;
import static dk.ungebro.adapters.sftp.sealing.SealedParties.batch;
import static dk.ungebro.adapters.sftp.sealing.SealedParties.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.port.Batch;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TamperingTest {

    private static final Batch PLAIN = batch("b1", "{\"navn\":\"Åse Ærø\"}\n".repeat(20));

    private enum Kind {
        RSA,
        EC
    }

    private static SealedParties parties(Kind kind) {
        return kind == Kind.RSA ? SealedParties.withRsa() : SealedParties.withEc();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_changed_byte_anywhere_never_gives_other_contents(Kind kind) {
        SealedParties parties = parties(kind);
        Opener opener = opener(parties);
        byte[] sealed = parties.sealed(PLAIN).content();
        int refused = 0;
        int positions = 0;
        for (int position = 0; position < sealed.length; position += position < 600 ? 1 : 7) {
            byte[] changed = sealed.clone();
            changed[position] ^= (byte) (1 << position % 8);
            refused += isRefused(opener, changed) ? 1 : 0;
            positions++;
        }

        System.out.printf("%s: %d of %d changes refused, the others change nothing%n", kind, refused, positions);
        assertThat(refused).isGreaterThan(positions * 95 / 100);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_changed_byte_of_what_is_encrypted_is_always_refused(Kind kind) {
        SealedParties parties = parties(kind);
        Opener opener = opener(parties);
        byte[] sealed = parties.sealed(PLAIN).content();

        for (int fromEnd = 1; fromEnd < 1200; fromEnd += 7) {
            byte[] changed = sealed.clone();
            changed[sealed.length - fromEnd] ^= 1;

            assertThat(isRefused(opener, changed))
                    .as("byte %d from the end", fromEnd)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_part_and_every_longer_form_is_refused(Kind kind) {
        SealedParties parties = parties(kind);
        Opener opener = opener(parties);
        byte[] sealed = parties.sealed(PLAIN).content();

        for (int length = 0; length < sealed.length; length += 11) {
            assertThat(isRefused(opener, Arrays.copyOf(sealed, length))).isTrue();
        }
        assertThat(isRefused(opener, Arrays.copyOf(sealed, sealed.length + 1))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_changed_byte_of_what_is_signed_is_refused_also_when_it_is_encrypted_anew(Kind kind) throws Exception {
        SealedParties parties = parties(kind);
        Opener opener = opener(parties);
        byte[] signed = Signing.sign(SignedHeader.bind(PLAIN), parties.school, TestAuthority.NOW);
        int refused = 0;
        int positions = 0;
        for (int position = 0; position < signed.length; position += 5) {
            byte[] changed = signed.clone();
            changed[position] ^= 1;
            refused += isRefused(opener, TestCms.encrypt(changed, parties.udb.certificate())) ? 1 : 0;
            positions++;
        }

        System.out.printf("%s: %d of %d changes under the envelope refused%n", kind, refused, positions);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void many_changes_at_once_are_refused(Kind kind) {
        SealedParties parties = parties(kind);
        Opener opener = opener(parties);
        byte[] sealed = parties.sealed(PLAIN).content();
        var random = new Random(42);
        for (int time = 0; time < 500; time++) {
            byte[] changed = sealed.clone();
            for (int each = 0; each < 1 + time % 20; each++) {
                changed[random.nextInt(time % 3 == 0 ? sealed.length : 500)] = (byte) random.nextInt();
            }
            isRefused(opener, changed);
        }
    }

    private static Opener opener(SealedParties parties) {
        var settings = SealSettings.of(UDB, parties.udbRing(), SealedParties.at(TestAuthority.NOW));
        var check = new CertificateCheck(settings.keys(), settings.clock());
        return new Opener(settings, new SignatureCheck(check));
    }

    /** True if it is refused; if it opens, then to what was sent, since not every byte of the form means something. */
    private static boolean isRefused(Opener opener, byte[] changed) {
        try {
            assertThat(opener.open(with(PLAIN, changed))).isEqualTo(PLAIN);
            return false;
        } catch (Refusal e) {
            assertThat(List.of(RefusalReason.EXPIRED, RefusalReason.REVOKED)).doesNotContain(e.reason());
            return true;
        }
    }
}
