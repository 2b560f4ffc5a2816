package dk.ungebro.sandbox.generator;

/** How late institutions report: mostly on the day, some after a few days, few after weeks. */
final class Delay {

    private Delay() {}

    static int days(Dice dice) {
        return switch (dice.weighted(80, 15, 5)) {
            case 0 -> 0;
            case 1 -> dice.between(1, 3);
            default -> dice.between(4, 30);
        };
    }
}
