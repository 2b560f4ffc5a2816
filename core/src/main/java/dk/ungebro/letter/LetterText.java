package dk.ungebro.letter;

import dk.ungebro.contact.ContactInfo;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.support.SupportArea;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.support.SupportNeed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the letter, one sentence for each item that was sent. */
final class LetterText {

    private LetterText() {}

    static String of(Letter letter) {
        SupportNotice notice = letter.content();
        List<String> lines = new ArrayList<>();
        lines.add("Vi har den " + letter.sentOn() + " sendt oplysninger til din uddannelsesinstitution.");
        lines.add("Det har vi sendt:");
        items(notice).map(item -> "- " + item).forEach(lines::add);
        lines.add(
                "Vi har ikke sendt andet gennem Ungedatabasen. Reglerne står i lov om en aktiv beskæftigelsesindsats");
        lines.add("§ 30, stk. 7. Er noget forkert, så kontakt os.");
        return String.join("\n", lines) + "\n";
    }

    private static Stream<String> items(SupportNotice notice) {
        return Stream.of(Stream.of(order(notice.basis())), needs(notice.assessment()), contact(notice.contact()))
                .flatMap(item -> item);
    }

    private static String order(AdmissionBasis basis) {
        return basis == AdmissionBasis.ORDERED
                ? "Du er pålagt at begynde og gennemføre uddannelsen."
                : "Du har selv valgt uddannelsen.";
    }

    private static Stream<String> needs(SupportAssessment assessment) {
        List<String> items = new ArrayList<>();
        assessment
                .need()
                .ifPresentOrElse(need -> items.addAll(needs(need)), () -> items.add("Du har ikke brug for støtte."));
        if (assessment.otherSupportPersons()) {
            items.add("Du har andre støttepersoner eller en mentor.");
        }
        if (assessment.contactWanted()) {
            items.add("Vi vil gerne kontaktes af institutionen.");
        }
        return items.stream();
    }

    private static List<String> needs(SupportNeed need) {
        List<String> items = new ArrayList<>();
        SupportArea area = need.area();
        if (area.academic()) {
            items.add("Du har brug for støtte til faglige udfordringer.");
        }
        if (area.socialPersonalOrHealth()) {
            items.add("Du har brug for støtte til sociale, personlige eller helbredsmæssige udfordringer.");
        }
        if (need.documented()) {
            items.add("Behovet er dokumenteret.");
        }
        return items;
    }

    private static Stream<String> contact(ContactInfo contact) {
        String fields = Stream.of(contact.name(), contact.phone(), contact.email())
                .flatMap(field -> field.stream())
                .collect(Collectors.joining(", "));
        return fields.isEmpty() ? Stream.empty() : Stream.of("Institutionen kan kontakte os: " + fields + ".");
    }
}
