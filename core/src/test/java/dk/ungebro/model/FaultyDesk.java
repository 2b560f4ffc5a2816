package dk.ungebro.model;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Decision;
import dk.ungebro.casefile.Stamp;
import dk.ungebro.law.Reading;
import dk.ungebro.message.Message;
import dk.ungebro.message.Payload.Annulment;
import java.time.LocalDate;

/** Decisions that forget something. */
final class FaultyDesk {

    private FaultyDesk() {}

    static final class GivesForever extends Practice {
        @Override
        Decision give(CaseFile file, Stamp stamp, LocalDate from) {
            return super.give(file, new Stamp(stamp.now(), stamp.by(), Reading.DEFAULT), from);
        }
    }

    static final class DropsAnnulments extends Practice {
        @Override
        Decision receive(CaseFile file, Stamp stamp, Message message) {
            return message.payload() instanceof Annulment ? Decision.of() : super.receive(file, stamp, message);
        }
    }

    static final class KeepsInjunction extends Practice {
        @Override
        Decision endOnMove(CaseFile file, LocalDate lastDay) {
            return Decision.of();
        }
    }

    static final class KeepsSubscription extends Practice {
        @Override
        Decision unsubscribeOnMove(CaseFile file, Stamp stamp, LocalDate lastDay) {
            return Decision.of();
        }
    }
}
