package dk.ungebro.subscription;

import dk.ungebro.party.MunicipalityCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Where a youth lives over time. Data of the youth database go to the municipality of residence (R-SUB-6, UDBBEK-512/25 §
 * 39(3)), and on a move the current plan with the injunction passes to the new one (R-MOVE-1, DFDG-113/26 § 43(10)).
 * Neither says anything about the subscription: it ends where somebody ends it.
 *
 * @param first the municipality before any move
 * @param moves the moves, in any order
 */
public record Residence(MunicipalityCode first, List<Move> moves) {

    /** Copies the list. */
    public Residence {
        moves = List.copyOf(moves);
    }

    /**
     * A move.
     *
     * @param on the first day at the new address
     * @param to the municipality
     */
    public record Move(LocalDate on, MunicipalityCode to) {}

    /**
     * The municipality that gets the data and has the plan.
     *
     * @param day the day
     * @return the municipality of residence on that day
     */
    public MunicipalityCode on(LocalDate day) {
        return moves.stream()
                .filter(move -> !move.on().isAfter(day))
                .max(Comparator.comparing(Move::on))
                .map(Move::to)
                .orElse(first);
    }
}
