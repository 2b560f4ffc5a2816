package dk.ungebro.sandbox.generator;

/** A type of programme, its code in the files and how long a course of it usually runs. */
enum Programme {
    VOCATIONAL("5210", 60),
    GENERAL_UPPER_SECONDARY("3010", 150),
    FGU("4010", 45),
    SINGLE_SUBJECT("3310", 20),
    HIGHER("7410", 170),
    OTHER("", 16);

    private final String code;
    private final int weeks;

    Programme(String code, int weeks) {
        this.code = code;
        this.weeks = weeks;
    }

    String code() {
        return code;
    }

    int weeks() {
        return weeks;
    }
}
