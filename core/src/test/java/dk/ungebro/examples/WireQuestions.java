package dk.ungebro.examples;

import dk.ungebro.CaseStory;
import dk.ungebro.casefile.Violation;
import dk.ungebro.contact.ContactKind;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.exchange.Decoded;
import dk.ungebro.exchange.MessageCodec;
import dk.ungebro.message.Message;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.port.Youth;
import dk.ungebro.port.YouthRegister;
import dk.ungebro.support.SupportArea;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.support.SupportNeed;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Questions that are put to a line of JSON: a notice is written, changed by the facts of the example, and read. */
final class WireQuestions {

    private static final CprNumber CPR = CprNumber.of("7503024001");
    private static final Map<String, String> FIELDS = Map.of(
            "a", "noSupportNeed",
            "b", "academicNeed",
            "c", "socialPersonalOrHealthNeed",
            "d", "needDocumented",
            "e", "otherSupportPersons",
            "g", "contactWanted");

    private WireQuestions() {}

    /** Knows one youth. */
    private record OneYouth() implements YouthRegister {

        @Override
        public YouthId identify(CprNumber cpr) {
            return CaseStory.YOUTH;
        }

        @Override
        public Optional<Youth> find(YouthId id) {
            return Optional.of(Youth.of(CPR));
        }

        @Override
        public YouthId register(Youth youth) {
            return CaseStory.YOUTH;
        }

        @Override
        public void changeCpr(YouthId id, CprNumber cpr) {
            throw new UnsupportedOperationException();
        }
    }

    /** Items a to e and g as the example sets them. */
    static String supportItems(Given given) {
        return read(items(notice("2024-08-05"), given));
    }

    static String transfer(Given given) {
        String line = notice(given.text("day"));
        return read(given.flag("cpr") ? line : line.replace("\"cpr\":\"" + CPR.digits() + "\",", ""));
    }

    private static String items(String line, Given given) {
        String changed = line;
        for (Map.Entry<String, String> item : FIELDS.entrySet()) {
            String field = "\"" + item.getValue() + "\":";
            changed = changed.replaceAll(field + "(true|false)", field + given.flag(item.getKey()));
        }
        return changed;
    }

    private static String notice(String day) {
        var need = new SupportNeed(SupportArea.BOTH, true);
        var notice = new SupportNotice(
                CaseStory.key("A"),
                AdmissionBasis.ORDERED,
                new SupportAssessment(Optional.of(need), false, true),
                CaseStory.CONTACT,
                ContactKind.TEAM);
        Message message = CaseStory.of(CaseStory.CITY).on(day).message(CaseStory.CITY, "N", day, notice);
        try (var codec = new MessageCodec(new OneYouth())) {
            return codec.encode(message);
        }
    }

    private static String read(String line) {
        try (var codec = new MessageCodec(new OneYouth())) {
            return codec.decode(line) instanceof Decoded.NotUnderstood wrong
                    ? wrong.violations().stream().map(Violation::path).collect(Collectors.joining(" ", "refused: ", ""))
                    : "read";
        }
    }
}
