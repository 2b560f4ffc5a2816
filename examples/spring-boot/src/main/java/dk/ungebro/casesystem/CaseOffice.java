package dk.ungebro.casesystem;

import dk.ungebro.desk.Outcome;
import dk.ungebro.duty.Duty;
import dk.ungebro.party.StaffId;
import dk.ungebro.port.Youth;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What the screens call: the work on cases, begun anew where somebody else was faster. */
@Service
class CaseOffice {

    private final CaseWork work;
    private final WholeTransaction whole;

    CaseOffice(CaseWork work, TransactionOperations transactions) {
        this.work = work;
        this.whole = new WholeTransaction(transactions);
    }

    YouthId open(StaffId staff, Youth youth, LocalDate from, String text) {
        return whole.of(() -> work.open(staff, youth, from, text));
    }

    Outcome giveInjunction(StaffId staff, YouthId youth, LocalDate from, String text) {
        return whole.of(() -> work.giveInjunction(staff, youth, from, text));
    }

    List<Duty> duties(StaffId staff, YouthId youth) {
        return whole.of(() -> work.duties(staff, youth));
    }
}
