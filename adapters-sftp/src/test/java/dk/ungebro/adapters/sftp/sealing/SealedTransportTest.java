package dk.ungebro.adapters.sftp.sealing;

import static dk.ungebro.adapters.sftp.sealing.SealedParties.SCHOOL;
import static dk.ungebro.adapters.sftp.sealing.SealedParties.UDB;
import static dk.ungebro.adapters.sftp.sealing.SealedParties.batch;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.port.Batch;
import java.nio.charset.StandardCharsets;
import java.security.Provider;
import java.security.Security;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SealedTransportTest {

    private static final SealedParties RSA = SealedParties.withRsa();
    private static final SealedParties EC = SealedParties.withEc();
    private static final SealedParties MIXED =
            SealedParties.with(SealedParties.ROOT.rsa("school"), SealedParties.ROOT.ec("udb"));

    @Property(tries = 150)
    void what_was_sealed_opens_to_what_it_was(
            @ForAll @AlphaChars @NumericChars @StringLength(min = 1, max = 80) String id,
            @ForAll @IntRange(max = 1_000_000) int count,
            @ForAll @Size(max = 5000) byte[] content,
            @ForAll @IntRange(max = 2) int kind) {
        SealedParties parties = List.of(RSA, EC, MIXED).get(kind);
        Batch plain = new Batch(id, SCHOOL, UDB, count, content);

        parties.sender().send(plain);

        assertThat(parties.receiver().fetch(10)).containsExactly(plain);
        parties.receiver().confirm(id);
        assertThat(parties.receiver().fetch(10)).isEmpty();
    }

    @Test
    void the_server_in_between_sees_the_header_and_nothing_of_the_data() {
        for (SealedParties parties : List.of(RSA, EC, MIXED)) {
            byte[] seen = parties.sealed(batch("b1", "Åse Ærø bor i København")).content();

            assertThat(new String(seen, StandardCharsets.ISO_8859_1)).doesNotContain("bor i", "sealed=1");
            assertThat(new String(seen, StandardCharsets.UTF_8)).doesNotContain("Åse", "school");
            assertThat(SealedForm.isComplete(seen)).isTrue();
        }
    }

    @Test
    void is_sealed_with_other_bytes_each_time() {
        Batch one = RSA.sealed(batch("b1", "text"));
        Batch other = RSA.sealed(batch("b1", "text"));

        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void opens_a_batch_of_several_megabytes() {
        Batch plain = new Batch("large", SCHOOL, UDB, 7, new byte[5_000_000]);
        EC.sender().send(plain);

        assertThat(EC.receiver().fetch(1)).containsExactly(plain);
        EC.receiver().confirm("large");
    }

    @Test
    void refused_batches_do_not_stop_the_others_however_many_they_are() {
        SealedParties parties = SealedParties.withEc();
        for (int number = 100; number < 150; number++) {
            parties.deliver(batch("a" + number, "not sealed"));
        }
        List<String> sent = new ArrayList<>();
        for (int number = 100; number < 130; number++) {
            parties.sender().send(batch("b" + number, "text"));
            sent.add("b" + number);
        }

        SealedTransport receiver = parties.receiver();
        List<String> got = new ArrayList<>();
        for (List<Batch> page = receiver.fetch(7); !page.isEmpty(); page = receiver.fetch(7)) {
            assertThat(page).hasSizeLessThanOrEqualTo(7);
            page.forEach(batch -> got.add(batch.id()));
            page.forEach(batch -> receiver.confirm(batch.id()));
        }

        assertThat(got).isEqualTo(sent);
        assertThat(parties.refused).hasSize(50).extracting(RefusedBatch::reason).containsOnly(RefusalReason.NOT_SEALED);
        assertThat(parties.office.transport(UDB).fetch(100)).hasSize(50);
    }

    @Test
    void tells_of_a_batch_that_stays_only_once() {
        SealedParties parties = SealedParties.withEc();
        parties.deliver(batch("a1", "not sealed"));
        SealedTransport receiver = parties.receiver();

        assertThat(receiver.fetch(10)).isEmpty();
        assertThat(receiver.fetch(1)).isEmpty();

        assertThat(parties.refused).hasSize(1);
    }

    @Test
    void puts_refused_batches_aside_where_the_transport_can() {
        SealedParties parties = SealedParties.withEc();
        var shelf = new Shelf(parties.office.transport(UDB));
        for (int number = 100; number < 150; number++) {
            parties.deliver(batch("a" + number, "not sealed"));
        }
        parties.sender().send(batch("b1", "text"));

        var receiver = new SealedTransport(
                shelf,
                SealSettings.of(UDB, parties.udbRing(), SealedParties.at(TestAuthority.NOW))
                        .reportingTo(parties.refused::add));
        assertThat(receiver.fetch(7)).containsExactly(batch("b1", "text"));

        assertThat(shelf.aside).hasSize(50);
        assertThat(parties.refused).hasSize(50);
        assertThat(parties.office.transport(UDB).fetch(100)).hasSize(1);
    }

    @Test
    void a_fetch_ends_even_if_what_was_put_aside_is_given_again() {
        SealedParties parties = SealedParties.withEc();
        parties.deliver(batch("a1", "not sealed"));
        var receiver = new SealedTransport(
                new Shelf(parties.office.transport(UDB)) {
                    @Override
                    public void reject(String id, String reason) {}
                },
                SealSettings.of(UDB, parties.udbRing(), SealedParties.at(TestAuthority.NOW)));

        assertThat(receiver.fetch(1)).isEmpty();
    }

    @Test
    void does_not_register_a_provider_for_the_whole_host() {
        List<Provider> before = List.of(Security.getProviders());

        RSA.sealed(batch("b1", "text"));

        assertThat(Security.getProviders()).containsExactlyElementsOf(before);
    }
}
