package dk.ungebro.duty;

import static dk.ungebro.CaseStory.BOX;
import static dk.ungebro.CaseStory.CONTACT;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.risk;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.PersonFact.ContactAssigned;
import dk.ungebro.journal.PersonFact.DutiesHandedOver;
import dk.ungebro.party.StaffId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecipientTest {

    private static final ContactPoint ANNE = person("anne", "2024-01-01");
    private static final ContactPoint BO = person("bo", "2024-10-01");

    private static ContactPoint person(String id, String from) {
        return ContactPoint.person(StaffId.of(id), CONTACT, LocalDate.parse(from));
    }

    private static CaseStory story() {
        return CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05")
                .on("2024-08-02")
                .received(SCHOOL, "A", "2024-08-01", admission("2024-08-12"));
    }

    private static CaseStory atRisk(CaseStory story) {
        return story.on("2024-11-01").received(SCHOOL, "R", "2024-11-01", risk());
    }

    @Test
    void the_box_receives_where_nobody_is_assigned() {
        assertThat(atRisk(story()).duty(DutyKind.REACT_TO_RISK).recipient()).isEqualTo(BOX);
    }

    @Test
    void who_is_assigned_on_the_day_a_duty_opens_receives_it() {
        var story =
                atRisk(story().facts(new ContactAssigned(ANNE)).on("2024-10-01").facts(new ContactAssigned(BO)));
        assertThat(story.duty(DutyKind.ASSESS_SUPPORT).recipient()).isEqualTo(ANNE.id());
        assertThat(story.duty(DutyKind.REACT_TO_RISK).recipient()).isEqualTo(BO.id());
    }

    @Test
    void after_the_last_day_of_who_was_assigned_the_box_receives() {
        var left = ANNE.endingOn(LocalDate.of(2024, 10, 31));
        assertThat(atRisk(story().facts(new ContactAssigned(left)))
                        .duty(DutyKind.REACT_TO_RISK)
                        .recipient())
                .isEqualTo(BOX);
    }

    @Test
    void a_handover_takes_along_what_is_open_and_what_comes() {
        var story = story().facts(new ContactAssigned(ANNE));
        LocalDate day = LocalDate.of(2024, 10, 1);
        atRisk(story.on("2024-10-01").facts(new DutiesHandedOver(ANNE.id(), BO, day)));
        assertThat(story.duty(DutyKind.ASSESS_SUPPORT).recipient()).isEqualTo(BO.id());
        assertThat(story.duty(DutyKind.REACT_TO_RISK).recipient()).isEqualTo(BO.id());
    }

    @Test
    void handovers_follow_each_other_and_leave_others_alone() {
        var carla = person("carla", "2024-11-01");
        var story = story().facts(new ContactAssigned(ANNE));
        story.facts(
                new DutiesHandedOver(ANNE.id(), BO, LocalDate.of(2024, 10, 1)),
                new DutiesHandedOver(BO.id(), carla, LocalDate.of(2024, 11, 1)),
                new DutiesHandedOver(BOX, ANNE, LocalDate.of(2024, 11, 1)));
        assertThat(story.duty(DutyKind.ASSESS_SUPPORT).recipient()).isEqualTo(carla.id());
    }
}
