package dk.ungebro.adapters.sftp.sealing;

import static dk.ungebro.adapters.sftp.sealing.SealedParties.batch;
import static dk.ungebro.adapters.sftp.sealing.SealedParties.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HostileInputTest {

    private final SealedParties parties = SealedParties.withEc();

    @Test
    void refuses_a_nesting_without_end() {
        byte[] indefinite = new byte[2_000_000];
        for (int each = 0; each < indefinite.length; each += 2) {
            indefinite[each] = 0x30;
            indefinite[each + 1] = (byte) 0x80;
        }
        assertRefused(indefinite);
        byte[] constructed = new byte[2_000_000];
        for (int each = 0; each < constructed.length; each += 2) {
            constructed[each] = 0x24;
            constructed[each + 1] = (byte) 0x80;
        }
        assertRefused(constructed);
    }

    @Test
    void refuses_a_nesting_of_definite_lengths() {
        byte[] nested = new byte[600_000];
        int depth = nested.length / 6;
        for (int each = 0; each < depth; each++) {
            int left = nested.length - (each + 1) * 6;
            nested[each * 6] = 0x30;
            nested[each * 6 + 1] = (byte) 0x84;
            nested[each * 6 + 2] = (byte) (left >> 24);
            nested[each * 6 + 3] = (byte) (left >> 16);
            nested[each * 6 + 4] = (byte) (left >> 8);
            nested[each * 6 + 5] = (byte) left;
        }
        assertRefused(nested);
    }

    @Test
    void refuses_a_length_that_is_not_there() {
        assertRefused(new byte[] {0x30, (byte) 0x84, 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff});
        assertRefused(new byte[] {0x04, (byte) 0x84, 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff, 1});
        assertRefused(new byte[] {0x30, (byte) 0x88, 0x7f, -1, -1, -1, -1, -1, -1, -1});
    }

    @Test
    void refuses_a_signature_that_calls_itself_another_one() throws Exception {
        byte[] bound = SignedHeader.bind(batch("b1", "text"));
        byte[] signed = TestCms.signCalled("SHA256withRSA", bound, parties.school);
        parties.deliver(with(batch("b1", ""), TestCms.encrypt(signed, parties.udb.certificate())));
        assertThat(parties.receiver().fetch(1)).isEmpty();
        assertThat(parties.refused).extracting(RefusedBatch::reason).containsExactly(RefusalReason.TAMPERED);
        parties.intercept();
        byte[] honest = TestCms.signCalled("SHA256withECDSA", bound, parties.school);
        parties.deliver(with(batch("b1", ""), TestCms.encrypt(honest, parties.udb.certificate())));
        assertThat(parties.receiver().fetch(1)).hasSize(1);
    }

    @Test
    void refuses_any_bytes() {
        var random = new Random(7);
        for (int time = 0; time < 1000; time++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            if (bytes.length > 1) {
                bytes[0] = 0x30;
                bytes[1] = (byte) Math.max(0, bytes.length - 2);
            }
            assertRefused(bytes);
        }
    }

    @Test
    void refuses_a_sealed_batch_inside_an_envelope() throws Exception {
        byte[] sealed = parties.sealed(batch("b1", "text")).content();
        assertRefused(TestCms.encrypt(sealed, parties.udb.certificate()));
        assertRefused(TestCms.encrypt(new byte[0], parties.udb.certificate()));
        assertRefused(TestCms.encrypt(new byte[] {0x30, (byte) 0x80}, parties.udb.certificate()));
        byte[] nested = new byte[1_000_000];
        Arrays.fill(nested, (byte) 0x30);
        assertRefused(TestCms.encrypt(nested, parties.udb.certificate()));
    }

    private void assertRefused(byte[] content) {
        parties.refused.clear();
        parties.deliver(with(batch("b1", ""), content));

        assertThat(parties.receiver().fetch(1)).isEmpty();

        assertThat(parties.refused)
                .extracting(RefusedBatch::reason)
                .first()
                .isIn(RefusalReason.NOT_SEALED, RefusalReason.FOR_SOMEBODY_ELSE, RefusalReason.TOO_WEAK);
        parties.intercept();
    }
}
