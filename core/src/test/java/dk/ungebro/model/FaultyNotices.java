package dk.ungebro.model;

import static dk.ungebro.CaseStory.SCHOOL;
import static dk.ungebro.CaseStory.key;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Stamp;
import dk.ungebro.education.AdmissionBasis;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.InjunctionEnded;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.JournalEntry;
import dk.ungebro.journal.MessageFact.Recorded;
import dk.ungebro.journal.PersonFact.PlacedInTargetGroup;
import dk.ungebro.journal.SupportFact.SupportAssessed;
import dk.ungebro.message.EventNumber;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.SupportNotice;
import dk.ungebro.party.YouthDatabase;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Notices that must not go. */
final class FaultyNotices {

    private FaultyNotices() {}

    private static CaseFile seen(CaseFile file, Function<Fact, Stream<Fact>> change) {
        List<JournalEntry> entries = file.journal().entries().stream()
                .flatMap(entry -> change.apply(entry.fact())
                        .map(fact -> new JournalEntry(entry.number(), entry.recordedAt(), entry.by(), fact)))
                .toList();
        return new CaseFile(new Journal(file.party(), file.youth(), entries));
    }

    static final class BeforeTheRule extends Practice {
        @Override
        List<Fact> notices(CaseFile file, Stamp stamp) {
            return super.notices(file, new Stamp(stamp.now(), stamp.by(), PlantedFault.frozen("2024-01-01")));
        }
    }

    static final class ForIntroductionProgramme extends Practice {
        @Override
        List<Fact> notices(CaseFile file, Stamp stamp) {
            return super.notices(seen(file, ForIntroductionProgramme::asNumberFour), stamp);
        }

        private static Stream<Fact> asNumberFour(Fact fact) {
            return Stream.of(
                    fact instanceof PlacedInTargetGroup placed && placed.group() == TargetGroup.INTRO
                            ? new PlacedInTargetGroup(TargetGroup.NR4, placed.from())
                            : fact);
        }
    }

    static final class ForJobDirected extends Practice {
        @Override
        List<Fact> notices(CaseFile file, Stamp stamp) {
            return super.notices(
                    seen(file, fact -> fact instanceof InjunctionEnded ? Stream.empty() : Stream.of(fact)), stamp);
        }
    }

    static final class Twice extends Practice {
        @Override
        List<Fact> notices(CaseFile file, Stamp stamp) {
            return super.notices(
                    seen(
                            file,
                            fact -> fact instanceof Recorded recorded && isNotice(recorded)
                                    ? Stream.empty()
                                    : Stream.of(fact)),
                    stamp);
        }

        private static boolean isNotice(Recorded recorded) {
            return recorded.message().payload() instanceof SupportNotice;
        }
    }

    static final class BeforeTheAdmission extends Practice {
        @Override
        List<Fact> notices(CaseFile file, Stamp stamp) {
            return file.journal().facts(SupportAssessed.class).findFirst().stream()
                    .filter(assessed -> file.notice(key(SCHOOL, "A")).isEmpty())
                    .map(assessed -> notice(file, stamp, assessed.fact()))
                    .toList();
        }

        private static Fact notice(CaseFile file, Stamp stamp, SupportAssessed assessed) {
            var notice = new SupportNotice(
                    key(SCHOOL, "A"), AdmissionBasis.SELF_CHOSEN, assessed.assessment(), TEAM.info(), TEAM.kind());
            var number = new MessageKey(file.party(), EventNumber.of("N-1"));
            var message = new Message(number, file.youth(), stamp.today(), stamp.now(), stamp.by(), notice);
            return new Recorded(message, Optional.of(YouthDatabase.INSTANCE));
        }
    }
}
