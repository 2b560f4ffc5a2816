package dk.ungebro.model;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.duty.LedgerLine;
import dk.ungebro.party.MunicipalityCode;
import java.util.List;

/** What holds in each case file by itself. */
final class CaseChecks {

    private final Practice practice;
    private final Era era;

    CaseChecks(Practice practice, Era era) {
        this.practice = practice;
        this.era = era;
    }

    void check(CaseFile file, List<LedgerLine> ledger, List<LedgerLine> before) {
        var told = new Told(file.journal().entries());
        if (file.party() instanceof MunicipalityCode) {
            TransferChecks.check(told);
            EndChecks.check(told, practice.rights(file), practice.subscription(file));
            ledger.forEach(line -> EndChecks.risk(told, line.duty()));
            RiskChecks.check(told, ledger);
        }
        CauseChecks.check(told, ledger);
        CauseChecks.last(file).ifPresent(last -> CauseChecks.since(before, ledger, last));
        ledger.forEach(line -> StateChecks.check(line.duty(), era.days()));
    }
}
