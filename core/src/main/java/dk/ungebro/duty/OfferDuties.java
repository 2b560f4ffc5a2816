package dk.ungebro.duty;

import dk.ungebro.duty.DutyMaker.Due;
import dk.ungebro.duty.DutyMaker.End;
import dk.ungebro.injunction.ContactCourse;
import dk.ungebro.journal.ContactCourseFact.OfferStarted;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.Journal;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.journal.Stamped;
import dk.ungebro.law.Computation;
import dk.ungebro.law.Reading;
import dk.ungebro.message.Payload.Admission;
import dk.ungebro.policy.DueOrigin;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The duty to start the next offer after one has ended, until ordinary education starts (R-ORDER-13). */
final class OfferDuties {

    private final Journal journal;
    private final Reading reading;
    private final DutyMaker maker;
    private final CourseCoverage coverage;

    OfferDuties(Journal journal, Reading reading, DutyMaker maker, CourseCoverage coverage) {
        this.journal = journal;
        this.reading = reading;
        this.maker = maker;
        this.coverage = coverage;
    }

    /** The duties that the offers of a course bring when they end. */
    Stream<LedgerLine> next(ContactCourseDuties.Case of) {
        return journal.facts(OfferStarted.class)
                .sorted(Comparator.comparing(Stamped::at))
                .filter(offer -> !offer.fact().from().isBefore(of.course().from()))
                .flatMap(offer -> offer.fact().lastDay().stream().flatMap(ended -> after(of, offer, ended)));
    }

    private Stream<LedgerLine> after(ContactCourseDuties.Case of, Stamped<OfferStarted> offer, LocalDate ended) {
        return of.course().nextOffer(ended, Optional.empty(), reading).stream()
                .flatMap(due -> after(of, offer, ended, due));
    }

    private Stream<LedgerLine> after(
            ContactCourseDuties.Case of, Stamped<OfferStarted> offer, LocalDate ended, Computation due) {
        Opening known = of.contact().and(offer);
        Optional<Stamped<Fact>> started = start(of.course(), ended);
        return coverage.of(known, of.until(due.day())).stream()
                .filter(ground -> started.map(
                                start -> !start.at().isBefore(ground.opening().at()))
                        .orElse(true))
                .map(ground -> maker.line(
                        maker.counted(DutyKind.START_OFFER, ended, known),
                        ground.opening(),
                        new Due(due, DueOrigin.LAW),
                        new End(
                                Facts.firstFrom(journal, OfferStarted.class, ended.plusDays(1))
                                        .map(Stamped::widened),
                                Facts.first(ground.lost(), Facts.first(started, revised(offer))))));
    }

    /** The first known admission whose start comes before the next offer would be due. */
    private Optional<Stamped<Fact>> start(ContactCourse course, LocalDate ended) {
        return journal.messages(Admission.class)
                .filter(KnownMessage::stands)
                .filter(admission -> !admission.payload().period().start().isBefore(course.from()))
                .filter(admission -> course.nextOffer(
                                ended, Optional.of(admission.payload().period().start()), reading)
                        .isEmpty())
                .map(admission -> admission.known().widened())
                .min(Facts.BY_TIME);
    }

    /** A later entry of the same offer with another last day. */
    private Optional<Stamped<Fact>> revised(Stamped<OfferStarted> offer) {
        return journal.facts(OfferStarted.class)
                .filter(other -> other.at().isAfter(offer.at()) && other.fact().replaces(offer.fact()))
                .filter(other -> !other.fact().equals(offer.fact()))
                .map(Stamped::widened)
                .min(Facts.BY_TIME);
    }
}
