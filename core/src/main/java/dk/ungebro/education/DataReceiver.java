package dk.ungebro.education;

import java.util.EnumSet;
import java.util.Set;

/** Who gets data out of the youth database (R-UDB-13, R-SCOPE-3; UDBBEK-512/25 § 39). */
public enum DataReceiver {
    /** The municipality of residence (<i>bopælskommunen</i>). */
    RESIDENCE_MUNICIPALITY,
    /** The municipality of the school, up to and including 10th grade. */
    SCHOOL_MUNICIPALITY,
    /** The common register of the employment effort (<i>DFDG</i>). */
    LABOUR_MARKET_DATA_BASIS,
    /** The institution where the youth is a learner. */
    INSTITUTION;

    private static final int LAST_GRADE = 10;
    private static final Set<ReportField> FOR_INSTITUTIONS =
            EnumSet.of(ReportField.INJUNCTION, ReportField.DROPOUT_RISK, ReportField.KUI_CONTACT_PERSON);

    /**
     * What access depends on.
     *
     * @param schoolYear the grade or year of education the youth is in
     * @param underInjunction whether there is an injunction
     * @param subscribedTo whether there is a subscription
     * @param learnerThere whether the youth is a learner at the asking institution
     */
    public record Situation(int schoolYear, boolean underInjunction, boolean subscribedTo, boolean learnerThere) {}

    /**
     * Tells whether a field is made available. The register gets it for youths with an injunction and a subscription by
     * this order; its own order asks for a subscription only (R-SCOPE-3). What goes to an institution by LAB § 30(7) is
     * not access by this paragraph.
     *
     * @param field the field
     * @param situation what access depends on
     * @return true if the receiver may have it
     */
    public boolean mayRead(ReportField field, Situation situation) {
        return switch (this) {
            case RESIDENCE_MUNICIPALITY -> true;
            case SCHOOL_MUNICIPALITY -> situation.schoolYear() <= LAST_GRADE;
            case LABOUR_MARKET_DATA_BASIS -> situation.underInjunction() && situation.subscribedTo();
            case INSTITUTION -> situation.learnerThere() && FOR_INSTITUTIONS.contains(field);
        };
    }
}
