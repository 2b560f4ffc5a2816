package dk.ungebro.examples;

import dk.ungebro.dropout.FollowUpWindow;
import dk.ungebro.law.DanishCalendar;
import java.util.Map;

/** Questions on the follow-up duty. */
final class FollowUpQuestions {

    private FollowUpQuestions() {}

    static Map<String, Question> all() {
        return Map.of(
                "last day of the follow-up window",
                given -> window(given).lastDay().toString(),
                "position of the notice",
                given -> window(given).position(given.day("receivedOn")).name());
    }

    private static FollowUpWindow window(Given given) {
        return FollowUpWindow.of(given.day("studyStart"), DanishCalendar.DEFAULT);
    }
}
