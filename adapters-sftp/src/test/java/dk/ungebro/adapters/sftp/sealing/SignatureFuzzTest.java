package dk.ungebro.adapters.sftp.sealing;

import static dk.ungebro.adapters.sftp.sealing.KeptParties.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.ungebro.adapters.sftp.fuzzing.Bounds;

class SignatureFuzzTest {

    private static final SignatureCheck SIGNATURES = KeptParties.signatures();

    @FuzzTest
    void what_stands_in_an_envelope_is_refused_or_is_what_was_signed(byte[] input) {
        Bounds.keep(() -> check(input));
    }

    private static void check(byte[] signed) {
        try {
            byte[] bound = SIGNATURES.verified(signed, KeptParties.SENDERS);

            assertThat(bound).isEqualTo(SignedHeader.bind(PLAIN));
        } catch (Refusal e) {
            assertThat(e.detail()).isNotBlank();
        }
    }
}
