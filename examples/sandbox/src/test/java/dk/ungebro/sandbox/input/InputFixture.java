package dk.ungebro.sandbox.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two files and a work folder for one test. */
final class InputFixture {

    static final String YOUTH_HEADER = String.join(",", YouthParser.COLUMNS);
    static final String EVENT_HEADER = String.join(",", EventParser.COLUMNS);

    private final Path folder;
    private Optional<LocalDate> until = Optional.empty();

    InputFixture(Path folder) {
        this.folder = folder;
        youths();
        events();
    }

    InputFixture youths(Object... rows) {
        return youthsText(file(YOUTH_HEADER, rows));
    }

    InputFixture events(Object... rows) {
        return eventsText(file(EVENT_HEADER, rows));
    }

    InputFixture youthsText(String text) {
        write(youthsFile(), text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    InputFixture eventsText(String text) {
        return eventsBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    InputFixture eventsBytes(byte[] bytes) {
        write(eventsFile(), bytes);
        return this;
    }

    InputFixture until(String day) {
        until = Optional.of(LocalDate.parse(day));
        return this;
    }

    Path youthsFile() {
        return folder.resolve("youths.csv");
    }

    Path eventsFile() {
        return folder.resolve("events.csv");
    }

    Path workFolder() {
        return folder.resolve("work");
    }

    Input open() {
        return Input.open(workFolder(), youthsFile(), eventsFile(), until);
    }

    /** Each refusal as {@code file row field code}, since that is what the tests are about. */
    List<String> refusals() {
        try (Input input = open()) {
            return refusals(input);
        }
    }

    static List<String> refusals(Input input) {
        List<String> all = new ArrayList<>();
        input.refusals(r -> all.add(r.file() + " " + r.row() + " " + r.field() + " " + r.code()));
        return all;
    }

    /** The event numbers handed out on each day, in order. */
    static List<String> handedOut(Input input) {
        List<String> all = new ArrayList<>();
        input.days()
                .forEach(day -> input.eventsOn(
                        day, e -> all.add(day + " " + e.eventNumber().value())));
        return all;
    }

    static String file(String header, Object... rows) {
        return Stream.concat(Stream.of(header), Stream.of(rows))
                .map(row -> row + "\n")
                .collect(Collectors.joining());
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
