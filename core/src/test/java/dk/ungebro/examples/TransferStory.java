package dk.ungebro.examples;

import static dk.ungebro.CaseStory.CONTACT;
import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.SETTING;
import static dk.ungebro.CaseStory.admission;
import static dk.ungebro.CaseStory.key;

import dk.ungebro.CaseStory;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Stamp;
import dk.ungebro.casefile.SupportDecisions;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.StartOrdered;
import dk.ungebro.journal.SupportFact.SupportAssessed;
import dk.ungebro.message.MessageKey;
import dk.ungebro.party.StaffId;
import dk.ungebro.support.SupportArea;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.support.SupportNeed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A youth under an injunction is admitted and assessed; what follows is asked of the library. */
final class TransferStory {

    private static final ContactPoint TEAM =
            ContactPoint.team(StaffId.of("ungeteam"), CONTACT, LocalDate.of(2024, 1, 1));

    private TransferStory() {}

    /** Assessed ahead on {@code firstAssessed}, if given; admitted and assessed as the example says. */
    static CaseStory of(Given given) {
        var story = CaseStory.underInjunction(TargetGroup.NR4, "2024-02-05");
        given.maybe("firstAssessed")
                .ifPresent(day -> story.on(day).facts(assessed(Optional.empty(), given, "firstNeed")));
        given.maybe("assessed").ifPresent(day -> story.on(day).facts(assessed(Optional.empty(), given, "need")));
        story.on(given.text("received")).received(SCHOOL, "A", given.text("received"), admission("2024-08-12"));
        if (given.maybe("assessed").isEmpty()) {
            story.facts(assessed(Optional.of(key("A")), given, "need"));
        }
        return given.flag("ordered") ? story.facts(new StartOrdered(key("A"), given.day("received"))) : story;
    }

    private static Fact assessed(Optional<MessageKey> admission, Given given, String need) {
        Optional<SupportNeed> found = given.maybe(need).map(area -> new SupportNeed(SupportArea.valueOf(area), false));
        return new SupportAssessed(admission, new SupportAssessment(found, false, false), true);
    }

    static List<Fact> owed(CaseStory story, Given given) {
        var stamp = new Stamp(story.stamp().now(), story.stamp().by(), Choosing.of(given));
        return SupportDecisions.owedNotices(story.file(), stamp, TEAM);
    }

    static Change commit(CaseStory story, Given given) {
        return Change.of(story.file(), story.stamp(), owed(story, given), SETTING, Optional.empty());
    }

    static CaseStory sent(Given given) {
        var story = of(given);
        return story.facts(owed(story, given).toArray(Fact[]::new));
    }
}
