package dk.ungebro.duty;

import dk.ungebro.journal.Journal;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.message.Payload.DropoutRisk;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.MunicipalityCode;
import java.util.List;

/** All duties that follow from a journal: a pure function of its entries. */
public final class Duties {

    private Duties() {}

    /**
     * The duties of the party that keeps the journal, ended ones too.
     *
     * @param journal the journal of one youth
     * @param setting what the computation needs beside it
     * @return the duties, each identity once; none for the youth database
     */
    public static List<Duty> of(Journal journal, DutySetting setting) {
        return ledger(journal, setting).stream().map(LedgerLine::duty).toList();
    }

    /**
     * What a notice of dropout risk obliges the municipality to.
     *
     * @param journal the journal of a municipality
     * @param setting what the computation needs beside it
     * @param risk the notice
     * @return the judgement as far as facts are known
     */
    public static Judgement judge(Journal journal, DutySetting setting, KnownMessage<DropoutRisk> risk) {
        var maker = new DutyMaker(journal, setting);
        return new FollowUpDuties(journal, setting, maker, new Admissions(journal)).judge(risk);
    }

    /**
     * The ledger: the duties with the facts that opened and ended them.
     *
     * @param journal the journal of one youth
     * @param setting what the computation needs beside it
     * @return one line for each duty
     */
    public static List<LedgerLine> ledger(Journal journal, DutySetting setting) {
        var maker = new DutyMaker(journal, setting);
        if (journal.owner() instanceof MunicipalityCode) {
            return new MunicipalityDuties(journal, setting, maker).all();
        }
        if (journal.owner() instanceof InstitutionNumber) {
            return new InstitutionDuties(journal, setting, maker).all();
        }
        return List.of();
    }
}
