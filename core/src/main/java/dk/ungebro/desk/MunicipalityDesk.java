package dk.ungebro.desk;

/**
 * What a municipal case system calls: one part for each idea. A desk belongs to one caller.
 *
 * <p>Nothing needs to be sent by hand: subscription requests, notices to institutions and letters follow from what is
 * recorded, in the same commit.
 */
public interface MunicipalityDesk {

    /**
     * The youth's situation, and who looks after the case.
     *
     * @return the part
     */
    Persons persons();

    /**
     * The injunction.
     *
     * @return the part
     */
    Injunctions injunctions();

    /**
     * The contact course beside the injunction, and the registration of its changes.
     *
     * @return the part
     */
    ContactCourses contactCourse();

    /**
     * The municipal youth effort.
     *
     * @return the part
     */
    YouthEffort youthEffort();

    /**
     * The support assessment.
     *
     * @return the part
     */
    Support support();

    /**
     * Risk of dropout.
     *
     * @return the part
     */
    Retention retention();

    /**
     * The right to a mentor.
     *
     * @return the part
     */
    Mentors mentors();
}
