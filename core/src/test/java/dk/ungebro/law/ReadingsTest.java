package dk.ungebro.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.ungebro.law.DateStep.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Laws, readings, and the steps of a computation. */
class ReadingsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 1);
    private static final DanishCalendar CALENDAR = DanishCalendar.DEFAULT;

    private static DanishCalendar reading(UnverifiedReading chosen) {
        return Reading.DEFAULT.choosing(chosen).calendar();
    }

    @ParameterizedTest(name = "{1} working days before {0}: {2}")
    @CsvSource({
        "2024-08-05, 0, 2024-08-05",
        "2024-08-05, 1, 2024-08-02",
        "2024-08-05, 2, 2024-08-01",
        "2024-04-02, 1, 2024-03-27",
        "2024-01-02, 1, 2023-12-29"
    })
    void working_days_are_counted_backward_too(LocalDate from, int days, LocalDate day) {
        assertThat(CALENDAR.minusWorkingDays(from, days)).isEqualTo(day);
    }

    @ParameterizedTest(name = "born {0}, {1} years: {2} or {3}")
    @CsvSource({
        "2004-02-29, 18, 2022-02-28, 2022-03-01",
        "2004-02-29, 20, 2024-02-29, 2024-02-29",
        "2004-02-28, 18, 2022-02-28, 2022-02-28"
    })
    void only_a_leap_day_child_in_a_common_year_has_two_possible_birthdays(
            LocalDate born, int age, LocalDate birthday, LocalDate other) {
        assertThat(CALENDAR.birthday(born, age)).isEqualTo(birthday);
        assertThat(reading(UnverifiedReading.LEAP_DAY_BIRTHDAY_ON_1_MARCH).birthday(born, age))
                .isEqualTo(other);
    }

    @Test
    void a_period_of_months_ends_on_the_same_day_or_as_chosen_the_day_before() {
        assertThat(CALENDAR.lastDayWithin(DAY, 6)).isEqualTo("2025-02-01");
        assertThat(reading(UnverifiedReading.PERIODS_END_THE_DAY_BEFORE).lastDayWithin(DAY, 6))
                .isEqualTo("2025-01-31");
        assertThat(CALENDAR.firstDayWithin(LocalDate.of(2024, 5, 31), 3)).isEqualTo("2024-02-29");
    }

    @Test
    void hours_are_real_hours_over_a_change_of_summer_time() {
        assertThat(DanishCalendar.hoursAfter(Instant.parse("2024-03-30T12:00:00Z"), 48))
                .isEqualTo("2024-04-01T12:00:00Z");
    }

    /** Known days at both ends of the years that are looked up, and beyond them. */
    @ParameterizedTest
    @CsvSource({"1989-03-27", "1990-04-16", "2139-04-20", "2140-04-04"})
    void easter_monday_is_off_in_every_year(LocalDate easterMonday) {
        assertThat(DanishCalendar.easterSunday(easterMonday.getYear()).plusDays(1))
                .isEqualTo(easterMonday);
        assertThat(CALENDAR.isWorkingDay(easterMonday)).isFalse();
        assertThat(CALENDAR.isWorkingDay(easterMonday.plusDays(1))).isTrue();
    }

    @Test
    void a_law_frozen_on_a_day_is_used_for_every_day() {
        Law frozen = Law.frozenOn(LocalDate.of(2021, 12, 31));
        assertThat(frozen.inForce(FollowUpRules.REACT_TO_RISK, DAY)).isFalse();
        assertThat(Law.frozenOn(DAY).inForce(FollowUpRules.REACT_TO_RISK, LocalDate.of(2021, 1, 1)))
                .isTrue();
        assertThat(frozen.firstDay(FollowUpRules.REACT_TO_RISK, DAY)).isEmpty();
        assertThat(Law.frozenOn(DAY).firstDay(FollowUpRules.REACT_TO_RISK, LocalDate.of(2021, 1, 1)))
                .contains(LocalDate.of(2021, 1, 1));
    }

    @ParameterizedTest(name = "from {0}: {1}")
    @CsvSource({"2021-12-31, 2022-01-01", "2022-01-01, 2022-01-01", "2022-01-02, 2022-01-02", "2024-08-02, "})
    void the_first_day_of_a_rule_is_not_after_the_end_of_the_regime(LocalDate from, LocalDate first) {
        Law ending = Law.OF_EACH_DAY.endingOn(LocalDate.of(2024, 8, 2));
        assertThat(ending.firstDay(FollowUpRules.REACT_TO_RISK, from)).isEqualTo(Optional.ofNullable(first));
    }

    @Test
    void the_regime_ends_on_the_first_day_without_it() {
        Law ending = Law.OF_EACH_DAY.endingOn(DAY);
        assertThat(ending.regimeEndedOn(DAY.minusDays(1))).isFalse();
        assertThat(ending.regimeEndedOn(DAY)).isTrue();
        assertThat(Law.OF_EACH_DAY.regimeEndedOn(LocalDate.of(2100, 1, 1))).isFalse();
    }

    @Test
    void a_reading_keeps_what_is_not_changed() {
        var days = Set.of(MonthDay.of(12, 24));
        Reading reading = new Reading(Law.OF_EACH_DAY, days, Set.of(UnverifiedReading.FIRST_ADMISSION_ONLY));
        Law other = Law.frozenOn(DAY);
        assertThat(reading.of(other)).isEqualTo(new Reading(other, days, reading.others()));
        assertThat(reading.choosing(UnverifiedReading.PERIODS_END_THE_DAY_BEFORE))
                .isEqualTo(new Reading(Law.OF_EACH_DAY, days, Set.of(UnverifiedReading.PERIODS_END_THE_DAY_BEFORE)));
        assertThat(reading.takes(UnverifiedReading.FIRST_ADMISSION_ONLY)).isTrue();
        assertThat(reading.takes(UnverifiedReading.PERIODS_END_THE_DAY_BEFORE)).isFalse();
        assertThat(reading.calendar().isWorkingDay(LocalDate.of(2024, 12, 24))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void an_other_reading_names_its_question_and_speaks_both_languages(UnverifiedReading reading) {
        assertThat(reading.rule()).matches("D-[1-8]|R-[A-Z]+-[0-9]+");
        assertThat(reading.text().da())
                .endsWith(".")
                .isNotEqualTo(reading.text().en());
        assertThat(reading.text().en()).endsWith(".");
    }

    @ParameterizedTest
    @EnumSource
    void a_chapter_has_a_heading_in_both_languages(Chapter chapter) {
        assertThat(chapter.title().in(Text.Language.DA)).isNotBlank();
        assertThat(chapter.title().in(Text.Language.EN))
                .isNotBlank()
                .isNotEqualTo(chapter.title().in(Text.Language.DA));
    }

    @Test
    void a_citation_stands_in_one_line_and_a_version_has_a_name() {
        assertThat(new Citation("LAB", "§ 30, stk. 9").text()).isEqualTo("LAB § 30, stk. 9");
        assertThat(new Citation("vejledning", "").text()).isEqualTo("vejledning");
        assertThat(MentorRules.MENTOR_RIGHT.version()).isEqualTo("R-MENTOR-2/2022-01-01");
    }

    @Test
    void a_rule_does_not_end_before_or_when_it_begins() {
        LegalRule rule = MentorRules.MENTOR_RIGHT;
        assertThatIllegalArgumentException().isThrownBy(() -> until(rule, rule.validFrom()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> until(rule, rule.validFrom().minusDays(1)))
                .withMessageContaining("R-MENTOR-2");
        assertThat(until(rule, rule.validFrom().plusDays(1)).inForceOn(rule.validFrom()))
                .isTrue();
    }

    private static LegalRule until(LegalRule rule, LocalDate end) {
        return new LegalRule(
                rule.id(),
                rule.chapter(),
                rule.citation(),
                rule.validFrom(),
                Optional.of(end),
                rule.mark(),
                rule.title(),
                rule.explanation());
    }

    @Test
    void a_rule_that_does_not_exist_and_one_that_ended_are_refused_in_other_words() {
        assertThat(Rulebook.on(DAY).ask("R-NONE-1"))
                .isEqualTo(new Rulebook.Answer.Refused(
                        "R-NONE-1", new Text("Reglen R-NONE-1 findes ikke.", "There is no rule R-NONE-1.")));
        assertThat(Law.OF_EACH_DAY.endingOn(DAY).on(DAY).ask("R-FOLLOW-1"))
                .isEqualTo(new Rulebook.Answer.Refused(
                        "R-FOLLOW-1",
                        new Text(
                                "Reglen R-FOLLOW-1 gælder ikke den 2024-08-01.",
                                "Rule R-FOLLOW-1 does not apply on 2024-08-01.")));
        LocalDate first = LocalDate.of(2022, 1, 1);
        assertThat(Law.OF_EACH_DAY.endingOn(first).on(first).ask("R-FOLLOW-1"))
                .isInstanceOfSatisfying(
                        Rulebook.Answer.Refused.class,
                        refused -> assertThat(refused.reason().en()).contains("does not apply"));
    }

    @Test
    void a_computation_tells_its_steps() {
        Computation end = Computation.from(DAY)
                .plusDays(3)
                .minusDays(1)
                .plusMonths(1, CALENDAR)
                .plusWorkingDays(0, CALENDAR)
                .plusWorkingDays(2, CALENDAR);
        assertThat(end.day()).isEqualTo("2024-09-05");
        assertThat(end.steps().stream().map(step -> step.text().en()))
                .containsExactly(
                        "2024-08-01 is the anchor",
                        "2024-08-01 + 3 days = 2024-08-04",
                        "2024-08-04 - 1 days = 2024-08-03",
                        "2024-08-03 + 1 months = 2024-09-03",
                        "2024-09-03 + 2 working days = 2024-09-05");
        assertThat(new DateStep(Operation.ANCHOR, DAY, 0, DAY).text().da()).isEqualTo("2024-08-01 er udgangspunktet");
    }

    @Test
    void a_date_is_moved_only_to_a_later_one() {
        Computation early = Computation.from(DAY);
        Computation late = Computation.from(DAY.plusDays(1));
        assertThat(late.notBefore(early)).isSameAs(late);
        assertThat(early.notBefore(Computation.from(DAY))).isSameAs(early);
        Computation moved = early.notBefore(late);
        assertThat(moved.day()).isEqualTo(late.day());
        assertThat(moved.steps())
                .extracting(DateStep::operation)
                .containsExactly(Operation.ANCHOR, Operation.ANCHOR, Operation.NOT_BEFORE);
        assertThat(moved.steps().get(2).text().en()).isEqualTo("2024-08-01, but not before 2024-08-02");
    }
}
