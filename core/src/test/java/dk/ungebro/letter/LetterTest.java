package dk.ungebro.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.CaseStory;
import dk.ungebro.contact.ContactInfo;
import dk.ungebro.contact.ContactKind;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.support.SupportArea;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.support.SupportNeed;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static String text(AdmissionBasis basis, SupportAssessment assessment, ContactInfo contact) {
        var notice = new SupportNotice(CaseStory.key("A"), basis, assessment, contact, ContactKind.TEAM);
        var message = CaseStory.of(CaseStory.CITY).on("2024-08-02").message(CaseStory.CITY, "N", "2024-08-02", notice);
        return Letter.about(message, notice).text();
    }

    @Test
    void the_letter_says_all_that_was_sent() {
        var need = new SupportNeed(SupportArea.BOTH, true);
        var assessment = new SupportAssessment(Optional.of(need), true, true);
        assertThat(text(AdmissionBasis.ORDERED, assessment, CaseStory.CONTACT))
                .contains(
                        "2024-08-02",
                        "pålagt",
                        "faglige udfordringer",
                        "sociale, personlige eller helbredsmæssige",
                        "dokumenteret",
                        "støttepersoner",
                        "kontaktes af institutionen",
                        "Ungeteam, +4533001100, unge@by.example")
                .doesNotContain("ikke brug for støtte");
    }

    @Test
    void the_letter_says_nothing_that_was_not_sent() {
        var assessment = new SupportAssessment(Optional.empty(), false, false);
        assertThat(text(AdmissionBasis.SELF_CHOSEN, assessment, CaseStory.CONTACT))
                .contains("selv valgt", "ikke brug for støtte")
                .doesNotContain("pålagt", "faglige", "dokumenteret", "støttepersoner", "kontaktes af");
    }
}
