package dk.ungebro.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.casefile.AuditEntry;
import dk.ungebro.desk.CaseReader;
import dk.ungebro.desk.MunicipalityDesk;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.law.Text.Language;
import dk.ungebro.port.Youth;
import dk.ungebro.why.Explanation;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A case worker asks why, and gets an answer without a person number; the look stands in the audit trail. */
class WhyAtTheDeskTest {

    @Test
    void a_refusal_is_explained_with_the_last_day_on_which_it_would_have_been_granted() {
        try (var world = new TwoDesks()) {
            MunicipalityDesk city = world.city.municipality(world.city.automated());
            CaseReader reader = world.city.reader(world.city.automated());
            LocalDate placed = LocalDate.of(2024, 1, 2);
            YouthId youth = city.persons().register(Youth.of(CprNumber.of("6505944000")), TargetGroup.NR4, placed);
            world.clock.set(Instant.parse("2024-06-03T09:00:00Z"));
            assertThat(city.injunctions().give(youth, LocalDate.of(2024, 6, 3)).done())
                    .isFalse();

            List<Explanation> refusals = reader.why(youth).refusals();

            assertThat(refusals).singleElement().satisfies(explanation -> {
                assertThat(explanation.text(Language.EN))
                        .contains("TOO_OLD_FOR_INJUNCTION")
                        .doesNotContain("650594");
                assertThat(explanation.otherwise().get(0).lastBefore()).contains(LocalDate.of(2024, 5, 4));
            });
            assertThat(reader.audit(youth)).extracting(AuditEntry::action).contains(AuditEntry.Action.VIEWED);
        }
    }
}
