package dk.ungebro.sandbox.generator;

/** The columns of {@code youths.csv}, in the order in which they are written. */
enum YouthColumn implements Column {
    CPR("cpr"),
    NAME("name"),
    BIRTH_DATE("birthDate"),
    MUNICIPALITY("municipality"),
    TARGET_GROUP("targetGroup"),
    BENEFIT("benefit"),
    BENEFIT_FROM("benefitFrom"),
    BENEFIT_TO("benefitTo"),
    APPLIED_ON("appliedOn"),
    INJUNCTION_ON("injunctionOn"),
    ORDERED_INSTITUTION("orderedInstitution"),
    NEEDS("needs"),
    DOCUMENTED("documented"),
    OTHER_SUPPORT_PERSONS("otherSupportPersons"),
    CONTACT_WANTED("contactWanted"),
    GUARDIAN("guardian"),
    MENTOR_CLAIMED_ON("mentorClaimedOn");

    private final String header;

    YouthColumn(String header) {
        this.header = header;
    }

    @Override
    public String header() {
        return header;
    }
}
