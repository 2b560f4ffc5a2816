package dk.ungebro.policy;

import static dk.ungebro.CaseStory.CITY;
import static dk.ungebro.CaseStory.OTHER_SCHOOL;
import static dk.ungebro.CaseStory.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.ungebro.law.DisclosureRules;
import dk.ungebro.law.YouthEffortRules;
import dk.ungebro.party.Party;
import dk.ungebro.party.StaffId;
import dk.ungebro.policy.Policy.Allowance;
import dk.ungebro.policy.Policy.Area;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A policy and its agreements may tighten the law, never loosen it. */
class PolicyTest {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    private static final LocalDate DAY = LocalDate.of(2024, 8, 1);
    private static final StaffId ANNA = StaffId.of("anna");
    private static final StaffId BODIL = StaffId.of("bodil");

    private static CooperationAgreement agreed(Party partner, Map<Limit, Integer> days) {
        return new CooperationAgreement(partner, FROM, LAST, days, Optional.empty());
    }

    private static CooperationAgreement received(Party partner, StaffId by) {
        return new CooperationAgreement(partner, FROM, LAST, Map.of(), Optional.of(by));
    }

    private static Allowance allowed(Policy policy, Limit limit) {
        return policy.allowance(limit, Optional.of(SCHOOL), DAY);
    }

    @ParameterizedTest(name = "{0}: {1} days, from {2}, bound {3}")
    @CsvSource({
        "ASSESS_SUPPORT, 0, LAW, true",
        "NOTIFY_INSTITUTION, 0, LAW, true",
        "INFORM_YOUTH, 0, POLICY, false",
        "REACT_TO_RISK, 5, POLICY, false",
        "DECIDE_RETENTION, 10, POLICY, false",
        "RETURN_CONTACT, 5, POLICY, false",
        "READ_BEFORE_START, 1, POLICY, false",
        "CONTACT_MUNICIPALITY, 5, POLICY, false",
        "LEAD_BEFORE_START, 1, POLICY, true",
        "INFORM_GUARDIAN, 0, LAW, true",
        "FIRST_INTERVIEW, 7, LAW, true",
        "REGISTER_CHANGE, 1, LAW, true",
        "CONTACT_UNDER_18, 5, LAW, true",
        "ACTIVITY_UNDER_18, 30, LAW, true"
    })
    void a_limit_has_the_number_of_the_law_or_the_default(Limit limit, int days, DueOrigin origin, boolean bound) {
        assertThat(limit.days()).isEqualTo(days);
        assertThat(limit.origin()).isEqualTo(origin);
        assertThat(limit.bound().isPresent()).isEqualTo(bound);
        limit.bound().ifPresent(number -> assertThat(number).isEqualTo(days));
        assertThat(allowed(Policy.DEFAULT, limit)).isEqualTo(new Allowance(days, origin));
    }

    @Test
    void a_limit_names_its_rule() {
        assertThat(Limit.ASSESS_SUPPORT.rule()).isEqualTo(DisclosureRules.ASSESS_ON_ADMISSION);
        assertThat(Limit.ACTIVITY_UNDER_18.rule()).isEqualTo(YouthEffortRules.CONTACT_UNDER_18);
    }

    @ParameterizedTest(name = "{0} set to {1}: loosened {2}")
    @CsvSource({
        "FIRST_INTERVIEW, 6, false",
        "FIRST_INTERVIEW, 7, false",
        "FIRST_INTERVIEW, 8, true",
        "ASSESS_SUPPORT, 0, false",
        "ASSESS_SUPPORT, 1, true",
        "LEAD_BEFORE_START, 0, true",
        "LEAD_BEFORE_START, 1, false",
        "LEAD_BEFORE_START, 2, false",
        "REACT_TO_RISK, 99, false",
        "REACT_TO_RISK, 0, false"
    })
    void only_what_the_law_bounds_can_be_loosened(Limit limit, int days, boolean loosened) {
        assertThat(limit.loosenedBy(days)).isEqualTo(loosened);
    }

    @Test
    void a_policy_that_loosens_the_law_is_refused_with_every_paragraph_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.DEFAULT.withDays(Map.of(
                        Limit.ACTIVITY_UNDER_18,
                        31,
                        Limit.REACT_TO_RISK,
                        -1,
                        Limit.FIRST_INTERVIEW,
                        8,
                        Limit.REGISTER_CHANGE,
                        1)))
                .withMessage("REACT_TO_RISK: a number of days is not negative; "
                        + "FIRST_INTERVIEW: 8 would loosen the law, which says 7 ("
                        + Limit.FIRST_INTERVIEW.rule().citation().text() + ", "
                        + Limit.FIRST_INTERVIEW.rule().id() + "); "
                        + "ACTIVITY_UNDER_18: 31 would loosen the law, which says 30 ("
                        + Limit.ACTIVITY_UNDER_18.rule().citation().text() + ", "
                        + Limit.ACTIVITY_UNDER_18.rule().id() + ")");
    }

    @ParameterizedTest
    @EnumSource
    void no_number_of_days_is_negative_but_any_may_be_zero_that_the_law_allows(Limit limit) {
        assertThatIllegalArgumentException().isThrownBy(() -> Policy.DEFAULT.withDays(Map.of(limit, -1)));
        if (limit != Limit.LEAD_BEFORE_START) {
            assertThat(Policy.DEFAULT.withDays(Map.of(limit, 0)).days()).containsExactly(Map.entry(limit, 0));
        }
    }

    @Test
    void an_agreement_cannot_loosen_the_law_either_nor_end_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agreed(SCHOOL, Map.of(Limit.FIRST_INTERVIEW, 8)))
                .withMessageContaining("would loosen the law");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CooperationAgreement(SCHOOL, FROM, FROM.minusDays(1), Map.of(), Optional.empty()));
        assertThat(new CooperationAgreement(SCHOOL, FROM, FROM, Map.of(), Optional.empty()).holds(SCHOOL, FROM))
                .isTrue();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2023-12-31, false", "2024-01-01, true", "2024-12-31, true", "2025-01-01, false"})
    void an_agreement_holds_with_its_partner_from_the_first_to_the_last_day(LocalDate day, boolean holds) {
        var agreement = agreed(SCHOOL, Map.of(Limit.REACT_TO_RISK, 2));
        Policy policy = Policy.DEFAULT.withAgreements(agreement);
        assertThat(agreement.holds(SCHOOL, day)).isEqualTo(holds);
        assertThat(agreement.holds(OTHER_SCHOOL, day)).isFalse();
        assertThat(policy.allowance(Limit.REACT_TO_RISK, Optional.of(SCHOOL), day))
                .isEqualTo(holds ? new Allowance(2, DueOrigin.AGREEMENT) : new Allowance(5, DueOrigin.POLICY));
        assertThat(policy.allowance(Limit.REACT_TO_RISK, Optional.of(OTHER_SCHOOL), day))
                .isEqualTo(new Allowance(5, DueOrigin.POLICY));
        assertThat(policy.allowance(Limit.REACT_TO_RISK, Optional.empty(), day))
                .isEqualTo(new Allowance(5, DueOrigin.POLICY));
    }

    @Test
    void a_number_that_the_host_sets_is_its_policy_unless_it_is_the_law() {
        Policy set = Policy.DEFAULT.withDays(Map.of(Limit.FIRST_INTERVIEW, 3, Limit.REGISTER_CHANGE, 1));
        assertThat(allowed(set, Limit.FIRST_INTERVIEW)).isEqualTo(new Allowance(3, DueOrigin.POLICY));
        assertThat(allowed(set, Limit.REGISTER_CHANGE)).isEqualTo(new Allowance(1, DueOrigin.LAW));
        assertThat(allowed(set, Limit.REACT_TO_RISK)).isEqualTo(new Allowance(5, DueOrigin.POLICY));
    }

    @ParameterizedTest(name = "policy {0}, agreed {1} and {2}: {3} by {4}")
    @CsvSource({
        "4, 3, 2, 2, AGREEMENT",
        "4, 2, 3, 2, AGREEMENT",
        "4, 4, 5, 4, POLICY",
        "2, 3, 4, 2, POLICY",
        "4, 3, 3, 3, AGREEMENT",
        "4, 9, 3, 3, AGREEMENT"
    })
    void the_tightest_number_wins_and_the_policy_in_a_tie(int own, int one, int other, int days, DueOrigin origin) {
        Policy policy = Policy.DEFAULT
                .withDays(Map.of(Limit.REACT_TO_RISK, own))
                .withAgreements(
                        agreed(SCHOOL, Map.of(Limit.REACT_TO_RISK, one)),
                        agreed(SCHOOL, Map.of(Limit.REACT_TO_RISK, other)),
                        agreed(OTHER_SCHOOL, Map.of(Limit.REACT_TO_RISK, 0)));
        assertThat(allowed(policy, Limit.REACT_TO_RISK)).isEqualTo(new Allowance(days, origin));
        assertThat(allowed(policy, Limit.DECIDE_RETENTION)).isEqualTo(new Allowance(10, DueOrigin.POLICY));
    }

    @Test
    void more_days_ahead_of_the_start_are_tighter() {
        Policy policy = Policy.DEFAULT.withAgreements(
                agreed(SCHOOL, Map.of(Limit.LEAD_BEFORE_START, 3)), agreed(SCHOOL, Map.of(Limit.LEAD_BEFORE_START, 5)));
        assertThat(allowed(policy, Limit.LEAD_BEFORE_START)).isEqualTo(new Allowance(5, DueOrigin.AGREEMENT));
        Policy same = Policy.DEFAULT.withAgreements(agreed(SCHOOL, Map.of(Limit.LEAD_BEFORE_START, 1)));
        assertThat(allowed(same, Limit.LEAD_BEFORE_START)).isEqualTo(new Allowance(1, DueOrigin.POLICY));
    }

    @Test
    void the_first_agreement_in_force_that_names_a_recipient_names_the_recipient() {
        Policy policy = Policy.DEFAULT.withAgreements(
                received(OTHER_SCHOOL, BODIL),
                agreed(SCHOOL, Map.of()),
                received(SCHOOL, ANNA),
                received(SCHOOL, BODIL));
        assertThat(policy.agreedRecipient(Optional.of(SCHOOL), DAY)).contains(ANNA);
        assertThat(policy.agreedRecipient(Optional.of(OTHER_SCHOOL), DAY)).contains(BODIL);
        assertThat(policy.agreedRecipient(Optional.of(CITY), DAY)).isEmpty();
        assertThat(policy.agreedRecipient(Optional.of(SCHOOL), LAST.plusDays(1)))
                .isEmpty();
        assertThat(policy.agreedRecipient(Optional.empty(), DAY)).isEmpty();
        assertThat(Policy.DEFAULT.agreedRecipient(Optional.of(SCHOOL), DAY)).isEmpty();
    }

    @Test
    void data_protection_is_kept_only_with_a_retention_which_nobody_but_the_controller_sets() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policy.DEFAULT.withAreas(Area.EXCHANGE, Area.DATA_PROTECTION))
                .withMessageContaining("R-GDPR-10");
        Policy policy = Policy.DEFAULT.withRetention(60);
        assertThat(policy.areas()).containsExactly(Area.EXCHANGE, Area.DATA_PROTECTION);
        assertThat(policy.retentionMonths()).contains(60);
        assertThatIllegalArgumentException().isThrownBy(() -> Policy.DEFAULT.withRetention(-1));
        assertThat(Policy.DEFAULT.withRetention(0).retentionMonths()).contains(0);
        assertThat(Policy.DEFAULT.retentionMonths()).isEmpty();
    }

    @Test
    void a_change_of_one_part_leaves_the_others() {
        var agreement = received(SCHOOL, ANNA);
        Policy policy = Policy.DEFAULT
                .withAgreements(agreement)
                .withRetention(12)
                .withAreas(Area.INJUNCTION)
                .withDays(Map.of(Limit.REACT_TO_RISK, 1));
        assertThat(policy.agreements()).containsExactly(agreement);
        assertThat(policy.retentionMonths()).contains(12);
        assertThat(policy.areas()).isEqualTo(Set.of(Area.INJUNCTION));
        assertThat(policy.days()).containsExactly(Map.entry(Limit.REACT_TO_RISK, 1));
        assertThat(policy.withAreas().areas()).isEmpty();
    }
}
