package dk.ungebro.party;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The code list of municipalities, read once from the jar. */
final class MunicipalityList {

    static final SortedMap<String, String> NAMES = Collections.unmodifiableSortedMap(read());
    static final List<MunicipalityCode> CODES =
            NAMES.keySet().stream().map(MunicipalityCode::new).toList();

    private MunicipalityList() {}

    static String nameOf(String code) {
        return Objects.requireNonNull(NAMES.get(code), code);
    }

    private static SortedMap<String, String> read() {
        var names = new TreeMap<String, String>();
        try (InputStream in = MunicipalityList.class.getResourceAsStream("municipalities.csv");
                var reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, "code list"), StandardCharsets.UTF_8))) {
            reader.lines().skip(1).map(line -> line.split(",", -1)).forEach(column -> {
                boolean municipality = Boolean.parseBoolean(column[3]);
                if (municipality) {
                    names.put(column[0], column[2]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
