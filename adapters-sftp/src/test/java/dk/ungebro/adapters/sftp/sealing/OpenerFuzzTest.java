package dk.ungebro.adapters.sftp.sealing;

import static dk.ungebro.adapters.sftp.sealing.KeptParties.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dk.ungebro.adapters.sftp.fuzzing.Bounds;
import java.util.Set;

class OpenerFuzzTest {

    private static final Opener OPENER = new Opener(KeptParties.settings(), KeptParties.signatures());
    private static final Set<RefusalReason> OF_OTHER_DAYS =
            Set.of(RefusalReason.NOT_YET_VALID, RefusalReason.EXPIRED, RefusalReason.REVOKED);

    @FuzzTest
    void a_sealed_batch_is_refused_or_opened_to_what_was_sealed(byte[] input) {
        Bounds.keep(() -> check(input));
    }

    private static void check(byte[] sealed) {
        try {
            assertThat(OPENER.open(SealedParties.with(PLAIN, sealed))).isEqualTo(PLAIN);
        } catch (Refusal e) {
            assertThat(e.reason()).isNotIn(OF_OTHER_DAYS);
            assertThat(e.detail()).isNotBlank();
        }
    }
}
