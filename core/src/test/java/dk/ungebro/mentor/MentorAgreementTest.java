package dk.ungebro.mentor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.ungebro.contact.ContactInfo;
import dk.ungebro.mentor.MentorAgreement.Employer;
import dk.ungebro.mentor.MentorAgreement.Goal;
import dk.ungebro.mentor.MentorAgreement.Task;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MentorAgreementTest {

    private static final LocalDate FROM = LocalDate.of(2024, 9, 1);
    private static final ContactInfo MENTOR = ContactInfo.of("Mentor", "+4533001100", "mentor@by.example");

    @Test
    void an_agreement_of_five_items_stands() {
        assertThat(agreement(MENTOR, Set.of(Task.STRUCTURE), FROM, 120).tasks()).containsExactly(Task.STRUCTURE);
    }

    @Test
    void one_day_is_a_duration() {
        assertThat(agreement(MENTOR, Set.of(Task.STRUCTURE), FROM, 1).to()).isEqualTo(FROM);
    }

    @Test
    void without_one_of_the_five_items_there_is_no_agreement() {
        var nameless = new ContactInfo(Optional.empty(), MENTOR.phone(), MENTOR.email());
        refused(nameless, Set.of(Task.STRUCTURE), FROM, 120);
        refused(MENTOR, Set.of(), FROM, 120);
        refused(MENTOR, Set.of(Task.STRUCTURE), FROM.minusDays(1), 120);
        refused(MENTOR, Set.of(Task.STRUCTURE), FROM, 0);
    }

    private static void refused(ContactInfo mentor, Set<Task> tasks, LocalDate to, int minutes) {
        assertThatIllegalArgumentException().isThrownBy(() -> agreement(mentor, tasks, to, minutes));
    }

    private static MentorAgreement agreement(ContactInfo mentor, Set<Task> tasks, LocalDate to, int minutes) {
        return new MentorAgreement(Goal.STAY_IN_EDUCATION, mentor, Employer.MUNICIPALITY, tasks, FROM, to, minutes);
    }
}
