package dk.ungebro.sandbox;

import dk.ungebro.adapters.sftp.HostKeyPin;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the options about an SFTP server that is there, and tells all that is wrong with them at once. */
final class PostOptions {

    private static final Pattern SERVER = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9_.-]{1,253}):([0-9]{1,5})");
    private static final Pattern USER = Pattern.compile("[^\\p{Cntrl}\\s]{1,64}");
    private static final int MOST_PORTS = 65_535;

    private final GivenOptions given;
    private final List<String> wrong = new ArrayList<>();

    PostOptions(GivenOptions given) {
        this.given = given;
    }

    boolean any() {
        return Stream.of("sftp", "sftp.user", "sftp.key", "sftp.hostkey")
                .anyMatch(name -> given.text(name).isPresent());
    }

    /**
     * All of them together.
     *
     * @throws OptionException with everything that is wrong
     */
    PostLogin login() {
        Optional<Matcher> server = server();
        Optional<String> user = user();
        Optional<Path> key = key();
        Set<HostKeyPin> hostKeys = hostKeys();
        if (!wrong.isEmpty()) {
            throw new OptionException(String.join("; ", wrong));
        }
        String host = server.orElseThrow().group(1).replaceAll("[\\[\\]]", "");
        int port = Integer.parseInt(server.orElseThrow().group(2));
        return new PostLogin(host, port, user.orElseThrow(), key.orElseThrow(), hostKeys);
    }

    private Optional<Matcher> server() {
        return read("sftp", "as host:port, with a port up to " + MOST_PORTS, SERVER::matcher, matcher -> {
            int port = matcher.matches() ? Integer.parseInt(matcher.group(2)) : 0;
            return port > 0 && port <= MOST_PORTS;
        });
    }

    private Optional<String> user() {
        return read(
                "sftp.user",
                "as a name",
                text -> text,
                text -> USER.matcher(text).matches());
    }

    private Optional<Path> key() {
        return read("sftp.key", "as a file with a private key that can be read", PostOptions::path, Files::isReadable)
                .map(Path::toAbsolutePath);
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            return Path.of("");
        }
    }

    private Set<HostKeyPin> hostKeys() {
        Set<HostKeyPin> pins = new LinkedHashSet<>();
        Optional<String> text = given.text("sftp.hostkey");
        if (text.isEmpty()) {
            wrong.add("give -Dsftp.hostkey as SHA256:... (ssh-keygen -l prints it), several with commas between");
        }
        for (String pin : text.map(found -> found.split(",", -1)).orElseGet(() -> new String[0])) {
            try {
                pins.add(HostKeyPin.of(pin));
            } catch (IllegalArgumentException e) {
                wrong.add("give -Dsftp.hostkey as SHA256:... with 43 characters after it, not " + pin.strip());
            }
        }
        return pins;
    }

    private <T> Optional<T> read(String name, String form, Function<String, T> reader, Predicate<T> fits) {
        Optional<String> text = given.text(name);
        Optional<T> value = text.map(reader).filter(fits);
        if (value.isEmpty()) {
            wrong.add("give -D" + name + " " + form
                    + text.map(found -> ", not " + found).orElse(""));
        }
        return value;
    }
}
