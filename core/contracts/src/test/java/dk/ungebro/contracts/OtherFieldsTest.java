package dk.ungebro.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.desk.InstitutionDesk;
import dk.ungebro.desk.MunicipalityDesk;
import dk.ungebro.desk.Outcome;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutyKind;
import dk.ungebro.education.ProgrammeType;
import dk.ungebro.education.StudyPeriod;
import dk.ungebro.effort.CoursePlan;
import dk.ungebro.effort.Exemption;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.policy.Policy;
import dk.ungebro.policy.Policy.Area;
import dk.ungebro.port.AgendaQuery;
import dk.ungebro.port.Youth;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The desks of hosts that keep the duties of all fields. */
class OtherFieldsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

    private final TwoDesks world = new TwoDesks(Policy.DEFAULT
            .withAreas(Area.EXCHANGE, Area.INJUNCTION, Area.YOUTH_EFFORT)
            .withRetention(12));
    private final MunicipalityDesk city = world.city.municipality(world.city.automated());
    private final InstitutionDesk school = world.school.institution(world.school.automated());
    private final YouthId youth = city.persons().register(Youth.of(CprNumber.of("6105054000")), TargetGroup.NR5, TODAY);

    @AfterEach
    void close() {
        world.close();
    }

    private List<DutyKind> pending() {
        List<DutyKind> kinds = new ArrayList<>();
        world.city.reader(world.city.automated()).agenda(AgendaQuery.PENDING, (Duty duty) -> kinds.add(duty.kind()));
        kinds.sort(Comparator.naturalOrder());
        return kinds;
    }

    @Test
    void the_contact_course_is_on_the_agenda_until_it_is_recorded_as_done() {
        assertThat(city.persons().applyForHelp(youth, TODAY).done()).isTrue();
        assertThat(pending())
                .containsExactly(
                        DutyKind.HOLD_FIRST_INTERVIEW,
                        DutyKind.HOLD_INTERVIEWS,
                        DutyKind.DECIDE_READINESS,
                        DutyKind.TEST_LITERACY,
                        DutyKind.START_OFFER,
                        DutyKind.OFFER_COORDINATOR,
                        DutyKind.ERASE_CASE);
        var course = city.contactCourse();
        assertThat(List.of(
                        course.interviewHeld(youth, TODAY),
                        course.readinessDecided(youth, TODAY),
                        course.tested(youth, TODAY),
                        course.youthEducationShown(youth, TODAY),
                        course.offerStarted(youth, TODAY, Optional.empty()),
                        course.coordinatorOffered(youth, TODAY),
                        course.changeKnown(youth, TODAY),
                        course.changeRegistered(youth, TODAY)))
                .allMatch(Outcome::done);
        assertThat(pending()).containsExactly(DutyKind.HOLD_INTERVIEWS, DutyKind.ERASE_CASE);
    }

    @Test
    void the_youth_effort_is_on_the_agenda_until_it_is_recorded_as_done() {
        var effort = city.youthEffort();
        YouthId young = city.persons().register(Youth.of(CprNumber.of("7503024001")), TargetGroup.NONE, TODAY);
        assertThat(effort.planNotFollowed(young, TODAY).done()).isFalse();
        assertThat(List.of(
                        effort.assessmentAsked(young, TODAY),
                        effort.planRevisionNeeded(youth, TODAY),
                        effort.exempted(youth, new Exemption(TODAY, TODAY.plusDays(9))),
                        effort.contacted(youth, TODAY),
                        effort.activityStarted(youth, TODAY)))
                .allMatch(Outcome::done);
        assertThat(pending()).contains(DutyKind.ASSESS_TARGET_GROUP, DutyKind.REVISE_EDUCATION_PLAN);
        assertThat(effort.assessed(young, TODAY, false).done()).isTrue();
        assertThat(effort.planRevised(youth, TODAY).done()).isTrue();
        assertThat(pending()).doesNotContain(DutyKind.ASSESS_TARGET_GROUP, DutyKind.REVISE_EDUCATION_PLAN);
    }

    @Test
    void an_institution_records_a_course_plan() {
        YouthId learner = school.register(Youth.of(CprNumber.of("6105054000")));
        var admission = new Admission(
                ProgrammeType.FGU,
                Optional.empty(),
                new StudyPeriod(TODAY, Optional.of(TODAY.plusYears(1))),
                TwoDesks.INFO);
        school.report(EventNumber.of("A-1"), learner, TODAY, admission);
        var key = new MessageKey(TwoDesks.SCHOOL, EventNumber.of("A-1"));
        var plan = new CoursePlan(Set.of(CoursePlan.Item.values()));
        assertThat(school.coursePlan(learner, key, TODAY.plusDays(1), plan).done())
                .isFalse();
        assertThat(school.coursePlan(learner, key, TODAY, plan).done()).isTrue();
    }
}
