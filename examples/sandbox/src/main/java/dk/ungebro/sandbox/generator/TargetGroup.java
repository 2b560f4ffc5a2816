package dk.ungebro.sandbox.generator;

/** The target groups as the file names them, with their share of all starts and the ages of their youths. */
enum TargetGroup {
    NR1(100, 19, 24, 25, 800),
    NR4(440, 18, 29, 30, 720),
    NR5(240, 18, 29, 30, 650),
    INTRO(60, 18, 24, 25, 750),
    NONE(160, 16, 27, 30, 0);

    private final int weight;
    private final int youngest;
    private final int oldest;
    private final int ageLimit;
    private final int injunctionsPerMille;

    TargetGroup(int weight, int youngest, int oldest, int ageLimit, int injunctionsPerMille) {
        this.weight = weight;
        this.youngest = youngest;
        this.oldest = oldest;
        this.ageLimit = ageLimit;
        this.injunctionsPerMille = injunctionsPerMille;
    }

    static TargetGroup any(Dice dice) {
        return values()[dice.weighted(NR1.weight, NR4.weight, NR5.weight, INTRO.weight, NONE.weight)];
    }

    /** The age on the first day of the school year; younger ages are likelier. */
    int age(Dice dice) {
        return Math.min(dice.between(youngest, oldest), dice.between(youngest, oldest));
    }

    /** At this birthday nobody can get an injunction any more. */
    int ageLimit() {
        return ageLimit;
    }

    int injunctionsPerMille() {
        return injunctionsPerMille;
    }

    boolean hasMentorRight() {
        return this == NR4 || this == NR5;
    }

    String benefit(Dice dice) {
        return switch (this) {
            case NR1 -> "UNEMPLOYMENT_BENEFIT";
            case NR4, NR5 -> dice.chance(850) ? "EDUCATION_ALLOWANCE" : "TRANSITION_BENEFIT";
            case INTRO -> "SELF_SUPPORT_AND_REPATRIATION_BENEFIT";
            case NONE -> "NONE";
        };
    }
}
