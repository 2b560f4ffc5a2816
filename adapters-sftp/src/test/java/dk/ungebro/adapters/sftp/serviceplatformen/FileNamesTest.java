package dk.ungebro.adapters.sftp.serviceplatformen;

import static dk.ungebro.adapters.sftp.serviceplatformen.Platform.SCHOOL;
import static dk.ungebro.adapters.sftp.serviceplatformen.Platform.TOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.ungebro.port.Batch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @Test
    void carry_id_count_and_digest() {
        String name = FileNames.usual().write(batch("b-1", 17), DIGEST).orElseThrow();

        assertThat(name).isEqualTo("b-1.17." + DIGEST + ".jsonl");
        FileName read = FileNames.usual().read(name).orElseThrow();
        assertThat(read.id()).isEqualTo("b-1");
        assertThat(read.count()).isEqualTo(17);
        assertThat(read.digest()).isEqualTo(DIGEST);
        assertThat(read.from()).isEmpty();
    }

    @Test
    void carry_the_parties_and_a_part_of_the_digest_where_the_pattern_says_so() {
        FileNames names = FileNames.of("UDB_{from}_{to}_{count}_{id}_{digest:32}", 200);

        String name = names.write(batch("_a_1_", 2), DIGEST).orElseThrow();

        assertThat(name).isEqualTo("UDB_I280051_M101_2__a_1__" + DIGEST.substring(0, 32));
        FileName read = names.read(name).orElseThrow();
        assertThat(read.id()).isEqualTo("_a_1_");
        assertThat(read.from()).contains(SCHOOL);
        assertThat(read.to()).contains(TOWN);
    }

    @Test
    void give_no_name_that_is_too_long() {
        FileNames names = FileNames.of(FileNames.USUAL, 100);

        assertThat(names.write(batch("b".repeat(27), 1), DIGEST)).isPresent();
        assertThat(names.write(batch("b".repeat(28), 1), DIGEST)).isEmpty();
    }

    @Test
    void give_no_name_to_a_count_that_cannot_be_read_again() {
        assertThat(FileNames.usual().write(batch("b", -1), DIGEST)).isEmpty();
        assertThat(FileNames.usual().write(batch("b", 1_000_000_000), DIGEST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "b",
                "b.1.DIGEST",
                "b.1.DIGEST.jsonl.metadata",
                "../b.1.DIGEST.jsonl",
                "b/c.1.DIGEST.jsonl",
                "b\\c.1.DIGEST.jsonl",
                "b\n.1.DIGEST.jsonl",
                "æ.1.DIGEST.jsonl",
                ".1.DIGEST.jsonl",
                "b.-1.DIGEST.jsonl",
                "b.9999999999.DIGEST.jsonl",
                "b.1.DIGEST.JSONL",
                "b.1.xDIGEST.jsonl"
            })
    void do_not_read_other_names(String name) {
        assertThat(FileNames.usual().read(name.replace("DIGEST", DIGEST))).isEmpty();
    }

    @Test
    void do_not_read_the_key_of_no_party() {
        FileNames names = FileNames.of("{from}.{id}.{count}.{digest}", 200);

        assertThat(names.read("M101.b.1." + DIGEST)).isPresent();
        assertThat(names.read("M000.b.1." + DIGEST)).isEmpty();
        assertThat(names.read("X.b.1." + DIGEST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{id}.{count}",
                "{id}.{count}.{digest:31}",
                "{id}.{count}.{digest:65}",
                "{id}{count}.{digest}",
                "{id}.{id}.{count}.{digest}",
                "{id:40}.{count}.{digest}",
                "{id}.{count}.{digest}.{name}",
                "{id}.{count}.{digest}/x",
                "{id}.{count}.{digest} x",
                ".{id}.{count}.{digest}",
                "{id}.{count}.{digest}.metadata",
                "{id}.{count}.{digest}.trigger",
                "{id}.{count}.{digest}.sftpreceipt",
                "{id}.{count}.{digest}.part"
            })
    void refuse_another_pattern(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> FileNames.of(pattern, 200));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 256})
    void refuse_a_length_that_no_name_can_have(int length) {
        assertThatIllegalArgumentException().isThrownBy(() -> FileNames.of(FileNames.USUAL, length));
    }

    private static Batch batch(String id, int count) {
        return new Batch(id, SCHOOL, TOWN, count, new byte[0]);
    }
}
