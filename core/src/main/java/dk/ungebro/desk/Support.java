package dk.ungebro.desk;

import dk.ungebro.message.MessageKey;
import dk.ungebro.support.ExtraInformation;
import dk.ungebro.support.SupportAssessment;
import dk.ungebro.youth.YouthId;

/** The support assessment. Calling twice with the same arguments is the same as once. */
public interface Support {

    /**
     * Assesses the support needs for an admission. The notice to the institution follows where R-DISC-1 or R-DISC-2 ask
     * for it, and the letter to the youth with it.
     *
     * @param youth the youth
     * @param admission the admission
     * @param assessment the items
     * @param youthTookPart whether the youth took part
     * @return done, or refused with everything that is wrong
     */
    Outcome assess(YouthId youth, MessageKey admission, SupportAssessment assessment, boolean youthTookPart);

    /**
     * Assesses the support needs ahead of the admission. The notice follows when the admission arrives (R-DFDG-4); until
     * then a later assessment replaces an earlier one (R-GDPR-17).
     *
     * @param youth the youth
     * @param assessment the items
     * @param youthTookPart whether the youth took part
     * @return done, or refused with everything that is wrong
     */
    Outcome assessAhead(YouthId youth, SupportAssessment assessment, boolean youthTookPart);

    /**
     * Notes that further information went by secure mail or telephone (R-DISC-4): that, when and why, never what.
     *
     * @param youth the youth
     * @param note the note
     * @return done, or refused with everything that is wrong
     */
    Outcome noteExtraInformation(YouthId youth, ExtraInformation note);
}
