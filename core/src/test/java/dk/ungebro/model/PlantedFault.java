package dk.ungebro.model;

import static dk.ungebro.model.Finding.Invariant.CAUSE_IN_THE_JOURNAL;
import static dk.ungebro.model.Finding.Invariant.NOTHING_AFTER_THE_END;
import static dk.ungebro.model.Finding.Invariant.NO_TRANSFER_WITHOUT_BASIS;
import static dk.ungebro.model.Finding.Invariant.ONE_DUTY_PER_RISK;
import static dk.ungebro.model.Finding.Invariant.ONE_RESPONSIBLE_MUNICIPALITY;
import static dk.ungebro.model.Finding.Invariant.ONE_STATE;

import dk.ungebro.law.Law;
import dk.ungebro.law.Reading;
import dk.ungebro.law.UnverifiedReading;
import dk.ungebro.model.Finding.Invariant;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Wrong rules, each with the era in which it shows and the invariant that it breaks. */
enum PlantedFault {
    LAW_FROZEN_TOO_EARLY(Era.WINDOW, NO_TRANSFER_WITHOUT_BASIS, reading(frozen("2021-12-31"))),
    END_OF_THE_REGIME_FORGOTTEN(Era.END_2027, NOTHING_AFTER_THE_END, reading(Reading.DEFAULT)),
    INJUNCTION_AFTER_THE_END(Era.END_2027, NOTHING_AFTER_THE_END, FaultyDesk.GivesForever::new),
    WINDOW_ONE_DAY_SHORT(Era.WINDOW, ONE_DUTY_PER_RISK, taking(UnverifiedReading.PERIODS_END_THE_DAY_BEFORE)),
    WINDOW_ONE_DAY_LONG(Era.WINDOW, ONE_DUTY_PER_RISK, FaultyLedger.StartsADayLater::new),
    DAY_OF_OCCURRENCE_INSTEAD_OF_RECEIPT(Era.WINDOW, ONE_DUTY_PER_RISK, FaultyLedger.CountsFromOccurrence::new),
    RISK_BEFORE_START_IN_THE_WINDOW(
            Era.WINDOW, ONE_DUTY_PER_RISK, taking(UnverifiedReading.RISK_BEFORE_START_IS_INSIDE)),
    FOLLOW_UP_WITHOUT_INJUNCTION(
            Era.ABSENCE_2022, ONE_DUTY_PER_RISK, taking(UnverifiedReading.FOLLOW_UP_WITHOUT_INJUNCTION)),
    SECOND_ADMISSION_WITHOUT_WINDOW(Era.WINDOW, ONE_DUTY_PER_RISK, taking(UnverifiedReading.FIRST_ADMISSION_ONLY)),
    SECOND_DUTY_FOR_ONE_RISK(Era.WINDOW, ONE_DUTY_PER_RISK, FaultyLedger.ReactsTwice::new),
    DUTY_ENDS_SILENTLY(Era.WINDOW, CAUSE_IN_THE_JOURNAL, FaultyLedger.ForgetsOnCompletion::new),
    DECISION_ALONE_FULFILS(Era.WINDOW, CAUSE_IN_THE_JOURNAL, FaultyLedger.DecidesAlone::new),
    ANNULLED_RISK_KEEPS_ITS_DUTY(
            Era.WINDOW, CAUSE_IN_THE_JOURNAL, taking(UnverifiedReading.ANNULLED_RISK_KEEPS_ITS_DUTY)),
    DUTY_NEVER_BREACHED(Era.WINDOW, ONE_STATE, FaultyLedger.Suspends::new),
    ANNULMENT_DROPPED(Era.WINDOW, ONE_RESPONSIBLE_MUNICIPALITY, FaultyDesk.DropsAnnulments::new),
    INJUNCTION_NOT_ENDED_ON_A_MOVE(Era.WINDOW, ONE_RESPONSIBLE_MUNICIPALITY, FaultyDesk.KeepsInjunction::new),
    SUBSCRIPTION_NOT_ENDED_ON_A_MOVE(Era.WINDOW, ONE_RESPONSIBLE_MUNICIPALITY, FaultyDesk.KeepsSubscription::new),
    NOTICE_BEFORE_ITS_RULE(Era.SUPPORT_2022, NO_TRANSFER_WITHOUT_BASIS, FaultyNotices.BeforeTheRule::new),
    NOTICE_FOR_INTRODUCTION_PROGRAMME(
            Era.ABSENCE_2022, NO_TRANSFER_WITHOUT_BASIS, FaultyNotices.ForIntroductionProgramme::new),
    NOTICE_FOR_JOB_DIRECTED(Era.ABSENCE_2022, NO_TRANSFER_WITHOUT_BASIS, FaultyNotices.ForJobDirected::new),
    NOTICE_WITHOUT_NEED(Era.WINDOW, NO_TRANSFER_WITHOUT_BASIS, taking(UnverifiedReading.SELF_CHOSEN_WITHOUT_NEED_FEED)),
    NOTICE_BEFORE_THE_ADMISSION(Era.ABSENCE_2022, NO_TRANSFER_WITHOUT_BASIS, FaultyNotices.BeforeTheAdmission::new),
    NOTICE_TWICE(Era.WINDOW, NO_TRANSFER_WITHOUT_BASIS, FaultyNotices.Twice::new);

    private final Era era;
    private final Invariant breaks;
    private final Supplier<Practice> practice;

    PlantedFault(Era era, Invariant breaks, Supplier<Practice> practice) {
        this.era = era;
        this.breaks = breaks;
        this.practice = practice;
    }

    Era era() {
        return era;
    }

    Invariant breaks() {
        return breaks;
    }

    Practice practice() {
        return practice.get();
    }

    static Reading frozen(String day) {
        return Practice.READING.of(Law.frozenOn(LocalDate.parse(day)).endingOn(Era.END_OF_REGIME));
    }

    private static Supplier<Practice> taking(UnverifiedReading other) {
        return reading(Practice.READING.choosing(other));
    }

    private static Supplier<Practice> reading(Reading wrong) {
        return () -> new Practice() {
            @Override
            Reading reading() {
                return wrong;
            }
        };
    }
}
