package dk.ungebro.casesystem;

import dk.ungebro.casefile.Violation;
import dk.ungebro.desk.Outcome;
import dk.ungebro.duty.Duty;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.party.StaffId;
import dk.ungebro.port.Youth;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the case log and Ungebro's record together: each method is one transaction, whole or not at all. */
@Service
class CaseWork {

    private final Desks desks;
    private final CaseLog log;

    CaseWork(Desks desks, CaseLog log) {
        this.desks = desks;
        this.log = log;
    }

    @Transactional
    YouthId open(StaffId staff, Youth youth, LocalDate from, String text) {
        YouthId id = desks.of(staff).persons().register(youth, TargetGroup.NR4, from);
        log.write(id, staff, text);
        return id;
    }

    /** A refusal is an answer, not a failure: the log tells of it. */
    @Transactional
    Outcome giveInjunction(StaffId staff, YouthId youth, LocalDate from, String text) {
        Outcome outcome = desks.of(staff).injunctions().give(youth, from);
        if (outcome instanceof Outcome.Refused refused) {
            log.write(youth, staff, text + ": " + reasons(refused));
        } else {
            log.write(youth, staff, text);
        }
        return outcome;
    }

    private static String reasons(Outcome.Refused refused) {
        return refused.violations().stream().map(Violation::code).collect(Collectors.joining(", "));
    }

    /** Not read-only: that somebody looked is written into the audit trail. */
    @Transactional
    List<Duty> duties(StaffId staff, YouthId youth) {
        return desks.reader(staff).duties(youth);
    }
}
