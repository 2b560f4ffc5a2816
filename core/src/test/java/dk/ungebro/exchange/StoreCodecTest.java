package dk.ungebro.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.ungebro.casefile.Post;
import dk.ungebro.journal.Fact;
import dk.ungebro.letter.Letter;
import dk.ungebro.message.Payload;
import dk.ungebro.party.YouthDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stored forms are kept for ever: {@code facts.jsonl} may grow, and no line of it may change. */
class StoreCodecTest {

    static List<Fact> facts() {
        return EveryFact.all();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(StoreCodecTest::leaves)
                : Stream.of(type);
    }

    private static List<String> golden() throws IOException {
        try (InputStream in = Objects.requireNonNull(StoreCodecTest.class.getResourceAsStream("facts.jsonl"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void facts_of_all_kinds_are_tried() {
        Set<Class<?>> tried = facts().stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(tried).isEqualTo(leaves(Fact.class).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_stored_fact_is_read_again(Fact fact) {
        assertThat(StoreCodec.read(StoreCodec.write(fact), Fact.class)).isEqualTo(fact);
    }

    @Test
    void what_was_stored_once_is_readable_for_ever() throws IOException {
        assertThat(golden().stream().map(line -> StoreCodec.read(line, Fact.class)))
                .isEqualTo(facts());
    }

    @Test
    void the_stored_form_does_not_change() throws IOException {
        assertThat(facts().stream().map(StoreCodec::write)).isEqualTo(golden());
    }

    @Test
    void no_person_number_is_stored() {
        assertThat(facts().stream().map(StoreCodec::write)).noneMatch(line -> line.contains("7503024001"));
    }

    @Test
    void posts_are_read_again() {
        Payload notice = Payloads.all()
                .filter(Payload.SupportNotice.class::isInstance)
                .findFirst()
                .orElseThrow();
        var message = Payloads.message(notice);
        var letter = Letter.about(message, (Payload.SupportNotice) notice);
        Optional<LocalDate> due = Optional.of(Payloads.DAY);
        for (Post post : List.of(
                new Post.MessagePost(message, YouthDatabase.INSTANCE, Optional.empty()),
                new Post.MessagePost(message, YouthDatabase.INSTANCE, due),
                new Post.LetterPost(letter, Optional.empty()),
                new Post.LetterPost(letter, due))) {
            assertThat(StoreCodec.read(StoreCodec.write(post), Post.class)).isEqualTo(post);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "{\"is\":\"Unheard\"}",
                "{\"is\":\"HelpApplied\",\"on\":\"7503024001\"}",
                "null x",
                "{\"is\":\"HelpApplied\",\"on\":\"2023-02-29\"}",
                "{\"is\":\"Forwarded\",\"key\":\"I101401/A 1\",\"to\":\"I101401\"}",
                "{\"is\":\"Received\",\"message\":{\"caller\":{\"controller\":\"I101401\",\"system\":\"7503024001 x\"}}}"
            })
    void another_form_is_refused_without_repeating_it(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoreCodec.read(line, Fact.class))
                .withMessageContaining("not the stored form of Fact")
                .withMessageNotContaining("7503024001")
                .withNoCause();
    }
}
