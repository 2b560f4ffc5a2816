package dk.ungebro.adapters.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Reads the table of named states in {@code docs/sftp.md}: each has a way on, and tests that are there. */
class NamedStatesTest {

    private static final Pattern ROW = Pattern.compile("\\| `([A-Z_]+)` \\|(.+)\\|(.+)\\|(.+)\\|(.+)\\|");
    private static final Pattern TEST = Pattern.compile("`(\\w+)\\.(\\w+)`");

    @Test
    void every_state_says_what_stands_there_how_it_is_known_and_the_way_on() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(20).allSatisfy(row -> {
            for (int column = 2; column <= 4; column++) {
                assertThat(row.get(column)).as(row.get(1)).isNotBlank();
            }
        });
        assertThat(rows()).extracting(row -> row.get(1)).doesNotHaveDuplicates();
    }

    @Test
    void every_state_is_shown_by_tests_that_exist() throws IOException {
        for (List<String> row : rows()) {
            Matcher tests = TEST.matcher(row.get(5));
            int count = 0;
            while (tests.find()) {
                count++;
                assertThat(methods(tests.group(1))).as(row.get(1)).contains(tests.group(2));
            }
            assertThat(count).as(row.get(1)).isPositive();
        }
    }

    @Test
    void every_state_that_the_code_tells_apart_is_in_the_table() throws IOException {
        assertThat(rows())
                .extracting(row -> row.get(1))
                .containsAll(Arrays.stream(Found.values()).map(Found::name).toList());
    }

    private static List<List<String>> rows() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("../docs/sftp.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.add(List.of(line, row.group(1), row.group(2), row.group(3), row.group(4), row.group(5)));
            }
        }
        return rows;
    }

    private static List<String> methods(String testClass) {
        try {
            Class<?> type = Class.forName(NamedStatesTest.class.getPackageName() + "." + testClass);
            return Arrays.stream(type.getDeclaredMethods()).map(Method::getName).toList();
        } catch (ClassNotFoundException e) {
            throw new AssertionError("there is no test " + testClass, e);
        }
    }
}
