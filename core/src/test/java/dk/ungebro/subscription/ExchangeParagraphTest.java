package dk.ungebro.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.law.ExchangeParagraphRules;
import dk.ungebro.law.Law;
import dk.ungebro.law.LegalRule;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExchangeParagraphTest {

    private static final List<LegalRule> VERSIONS = ExchangeParagraphRules.all();

    private static List<ExchangeParagraph> paragraphs() {
        return VERSIONS.stream().map(ExchangeParagraph::new).toList();
    }

    @Test
    void each_version_ends_where_the_next_begins_and_the_last_is_open() {
        for (int i = 1; i < VERSIONS.size(); i++) {
            assertThat(VERSIONS.get(i - 1).validTo()).contains(VERSIONS.get(i).validFrom());
        }
        assertThat(VERSIONS.get(VERSIONS.size() - 1).validTo()).isEmpty();
    }

    @Test
    void each_version_governs_its_first_and_its_last_day() {
        for (LegalRule version : VERSIONS) {
            Optional<ExchangeParagraph> its = Optional.of(new ExchangeParagraph(version));
            assertThat(ExchangeParagraph.on(version.validFrom(), Law.OF_EACH_DAY))
                    .isEqualTo(its);
            version.validTo()
                    .ifPresent(end -> assertThat(ExchangeParagraph.on(end.minusDays(1), Law.OF_EACH_DAY))
                            .isEqualTo(its));
        }
    }

    @Test
    void the_youth_is_always_identified_in_one_way() {
        assertThat(paragraphs())
                .extracting(ExchangeParagraph::identifiers)
                .allSatisfy(identifiers -> assertThat(identifiers)
                        .isIn(
                                EnumSet.of(TransferItem.CPR_NUMBER),
                                EnumSet.of(TransferItem.BIRTH_DATE, TransferItem.NAME)));
    }

    @Test
    void no_version_lists_the_wish_for_contact_annulments_or_changes_of_contact() {
        assertThat(paragraphs()).allSatisfy(paragraph -> {
            assertThat(paragraph.toInstitution()).doesNotContain(TransferItem.CONTACT_WANTED);
            assertThat(paragraph.eventsBack()).doesNotContain(EventItem.ANNULMENT, EventItem.CONTACT_CHANGE);
        });
    }

    @Test
    void what_comes_back_only_grows() {
        List<ExchangeParagraph> all = paragraphs();
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).eventsBack()).containsAll(all.get(i - 1).eventsBack());
        }
    }
}
