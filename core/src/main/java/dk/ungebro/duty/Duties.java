package dk.ungebro.duty;

import dk.ungebro.journal.Journal;
import dk.ungebro.journal.KnownMessage;
import dk.ungebro.message.Payload.DropoutRisk;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.policy.Policy.Area;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
     * @return one line for each duty, of the fields that the host keeps
     */
    public static List<LedgerLine> ledger(Journal journal, DutySetting setting) {
        var maker = new DutyMaker(journal, setting);
        if (journal.owner() instanceof MunicipalityCode) {
            return ofMunicipality(journal, setting, maker);
        }
        return journal.owner() instanceof InstitutionNumber ? ofInstitution(journal, setting, maker) : List.of();
    }

    private static List<LedgerLine> ofMunicipality(Journal journal, DutySetting setting, DutyMaker maker) {
        return kept(
                setting,
                Map.of(
                        Area.EXCHANGE, () -> new MunicipalityDuties(journal, setting, maker).all(),
                        Area.INJUNCTION, () -> new ContactCourseDuties(journal, setting, maker).all(),
                        Area.YOUTH_EFFORT, () -> new YouthEffortDuties(journal, setting, maker).all(),
                        Area.DATA_PROTECTION, () -> new RetentionDuties(journal, setting, maker).all()));
    }

    private static List<LedgerLine> ofInstitution(Journal journal, DutySetting setting, DutyMaker maker) {
        return kept(
                setting,
                Map.of(
                        Area.EXCHANGE, () -> new InstitutionDuties(journal, setting, maker).all(),
                        Area.YOUTH_EFFORT, () -> new CoursePlanDuties(journal, setting, maker).all()));
    }

    /** Only what the host keeps is computed, the fields in the order of their enum. */
    private static List<LedgerLine> kept(DutySetting setting, Map<Area, Supplier<List<LedgerLine>>> fields) {
        return Stream.of(Area.values())
                .filter(setting.policy().areas()::contains)
                .flatMap(area -> Stream.ofNullable(fields.get(area)))
                .flatMap(duties -> duties.get().stream())
                .toList();
    }
}
