package dk.ungebro.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A run of the sandbox in this process, and what came of it. */
record Played(int status, String out, String err, Path work) {

    static Played play(Path work, String... options) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(Arrays.asList(options));
        arguments.add("--work=" + work);
        int status = Main.run(
                arguments.toArray(new String[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Played(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), work);
    }

    /** In memory, which is the fastest. */
    static Played inMemory(Path work, Path youths, Path events, String... options) {
        List<String> all = new ArrayList<>(List.of("--db=memory", "--transport=memory"));
        all.add("--youths=" + youths);
        all.add("--events=" + events);
        all.addAll(Arrays.asList(options));
        return play(work, all.toArray(new String[0]));
    }

    JsonNode report() {
        try {
            return JsonMapper.shared().readTree(Files.readString(work.resolve("report.json")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    String digest() {
        return report().get("digest").asString();
    }
}
