package dk.ungebro.contracts.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.contracts.Samples;
import dk.ungebro.contracts.YouthMailboxContract;
import dk.ungebro.letter.Letter;
import dk.ungebro.message.MessageKey;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.YouthMailbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileYouthMailboxTest implements YouthMailboxContract {

    @TempDir
    private Path temporary;

    @Override
    public YouthMailbox mailbox() {
        return new FileYouthMailbox(folder());
    }

    private Path folder() {
        return temporary.resolve("inbox/letters");
    }

    @Override
    public List<String> lettersAbout(MessageKey notice) {
        Path file = new FileYouthMailbox(folder()).file(notice);
        try {
            return Files.exists(file) ? List.of(Files.readString(file)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean stopAnswering() {
        try {
            Files.delete(folder());
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_letter_is_one_file_that_names_the_youth_and_nothing_else_lies_in_the_folder() throws IOException {
        Letter letter = Samples.letter(Samples.youth(7), "N-1");
        mailbox().deliver(letter);
        mailbox().deliver(letter);
        try (Stream<Path> files = Files.list(folder())) {
            assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly("M101_+N-1.txt");
        }
        assertThat(folder().resolve("M101_+N-1.txt")).hasContent("Youth: youth-0007\n\n" + letter.text());
    }

    @Test
    void a_rest_of_a_crash_is_no_letter_and_in_nobodys_way() throws IOException {
        YouthMailbox mailbox = mailbox();
        Files.writeString(folder().resolve("letter123.part"), "half a let");
        Letter letter = Samples.letter(Samples.youth(7), "N-1");
        mailbox.deliver(letter);
        assertThat(lettersAbout(letter.notice())).singleElement().asString().endsWith(letter.text());
    }

    @Test
    void names_differ_also_where_case_is_ignored() {
        var mailbox = new FileYouthMailbox(folder());
        assertThat(mailbox.file(Samples.key("E-a")).toString())
                .isNotEqualToIgnoringCase(mailbox.file(Samples.key("e-A")).toString());
    }

    @Test
    void a_folder_that_cannot_be_made_is_a_mistake_of_the_setup() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        assertThatThrownBy(() -> new FileYouthMailbox(file)).isInstanceOf(Misconfigured.class);
    }
}
