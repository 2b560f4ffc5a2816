package dk.ungebro.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.ungebro.party.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ContactChainTest {

    private static final LocalDate DAY = LocalDate.of(2024, 8, 1);
    private static final ContactInfo INFO = ContactInfo.of("Ungeteam", "33001100", "unge@by.example");
    private static final ContactPoint BOX =
            new ContactPoint(StaffId.of("box"), ContactKind.FALLBACK_BOX, INFO, DAY, Optional.of(DAY));

    @Property(tries = 300)
    void somebody_always_receives(
            @ForAll("points") List<ContactPoint> preferred, @ForAll @IntRange(max = 2000) int day) {
        LocalDate on = DAY.minusDays(500).plusDays(day);
        ContactPoint receiver = new ContactChain(preferred, BOX).on(on);
        assertThat(receiver.equals(BOX) || receiver.isValidOn(on)).isTrue();
        assertThat(receiver.equals(BOX)).isEqualTo(preferred.stream().noneMatch(point -> point.isValidOn(on)));
    }

    @Provide
    Arbitrary<List<ContactPoint>> points() {
        Arbitrary<Integer> from = Arbitraries.integers().between(0, 1000);
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 400);
        return Combinators.combine(from, length)
                .as((first, days) -> ContactPoint.person(StaffId.of("p-" + first), INFO, DAY.plusDays(first))
                        .endingOn(DAY.plusDays(first + days)))
                .list()
                .ofMaxSize(4);
    }

    @Test
    void the_first_valid_one_receives() {
        var left = ContactPoint.person(StaffId.of("left"), INFO, DAY).endingOn(LocalDate.of(2024, 9, 30));
        var deputy = ContactPoint.team(StaffId.of("deputy"), INFO, LocalDate.of(2024, 9, 1));
        var chain = new ContactChain(List.of(left, deputy), BOX);
        assertThat(chain.on(LocalDate.of(2024, 9, 30))).isEqualTo(left);
        assertThat(chain.on(LocalDate.of(2024, 10, 1))).isEqualTo(deputy);
    }

    @Test
    void a_contact_point_is_valid_on_its_first_and_last_day() {
        LocalDate last = LocalDate.of(2024, 12, 31);
        var team = ContactPoint.team(StaffId.of("ungeteam"), INFO, DAY).endingOn(last);
        assertThat(team.isValidOn(DAY.minusDays(1))).isFalse();
        assertThat(team.isValidOn(DAY)).isTrue();
        assertThat(team.isValidOn(last)).isTrue();
        assertThat(team.isValidOn(last.plusDays(1))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> team.endingOn(DAY.minusDays(1)));
    }
}
