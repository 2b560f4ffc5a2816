package dk.ungebro.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No rule cites a repealed paragraph of the act on the youth effort (R-KUI-14). */
class RepealedParagraphsTest {

    private static final Pattern REPEALED = Pattern.compile("(LBK 953/2024|UNGELOV).*§§? ?(2 i|12 b|15 a)\\b.*");

    private static List<String> citations() {
        return Rules.all().stream().map(rule -> rule.citation().text()).toList();
    }

    @Test
    void no_rule_cites_a_repealed_paragraph() {
        assertThat(citations()).noneMatch(text -> REPEALED.matcher(text).matches());
    }

    @Test
    void a_repealed_paragraph_would_be_found() {
        assertThat("LBK 953/2024 § 15 a").matches(REPEALED);
        assertThat("LBK 953/2024 § 2 f, stk. 1; § 2 i").matches(REPEALED);
        assertThat("LBK 953/2024 § 15 d, stk. 1").doesNotMatch(REPEALED);
    }
}
