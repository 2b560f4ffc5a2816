package dk.ungebro.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.adapters.jdbc.JdbcTurns.Turn;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.Party;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Turns on every database. */
class TurnsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final List<Party> PARTIES =
            List.of(MunicipalityCode.of("101"), MunicipalityCode.of("265"), MunicipalityCode.of("751"));

    abstract static class Shown {

        private final DataSource source;
        private final JdbcTurns turns;

        Shown(TestDatabase database) {
            source = database.emptied();
            turns = JdbcDatabase.owningTransactions(source).turns();
            PARTIES.forEach(party -> turns.join(party, "dispatch"));
            PARTIES.forEach(party -> turns.join(party, "dispatch"));
        }

        private Party served(String node) {
            return turns.take("dispatch", node, MINUTE).map(Turn::party).orElseThrow();
        }

        @Test
        void nodes_get_different_parties_and_nobody_gets_more_than_there_are() {
            assertThat(List.of(served("one"), served("two"), served("one")))
                    .containsExactlyInAnyOrderElementsOf(PARTIES);
            assertThat(turns.take("dispatch", "three", MINUTE)).isEmpty();
            assertThat(turns.take("collect", "three", MINUTE)).isEmpty();
        }

        @Test
        void the_party_that_was_served_least_recently_is_next() {
            List<Party> order = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                Turn turn = turns.take("dispatch", "node-" + i % 2, MINUTE).orElseThrow();
                order.add(turn.party());
                turns.end(turn);
            }
            assertThat(order.subList(3, 6)).isEqualTo(order.subList(0, 3)).doesNotHaveDuplicates();
            assertThat(order.get(6)).isEqualTo(order.get(0));
        }

        @Test
        void a_turn_that_is_never_ended_is_given_to_another_node_when_its_time_is_over() throws SQLException {
            served("one");
            served("one");
            Turn lost = turns.take("dispatch", "one", MINUTE).orElseThrow();
            expire(lost);

            Turn again = turns.take("dispatch", "two", MINUTE).orElseThrow();

            assertThat(again.party()).isEqualTo(lost.party());
            turns.end(lost);
            assertThat(turns.take("dispatch", "three", MINUTE)).isEmpty();
            turns.end(again);
            assertThat(turns.take("dispatch", "three", MINUTE).map(Turn::party)).contains(again.party());
        }

        private void expire(Turn turn) throws SQLException {
            try (Connection connection = source.getConnection();
                    PreparedStatement update =
                            connection.prepareStatement("update ungebro_turn set lease_until = ? where party = ?")) {
                update.setObject(1, LocalDateTime.of(2000, 1, 1, 0, 0));
                update.setString(2, turn.party().key());
                update.executeUpdate();
            }
        }

        @Test
        void two_nodes_at_once_never_serve_the_same_party() throws Exception {
            ExecutorService nodes = Executors.newFixedThreadPool(2);
            try {
                for (int round = 0; round < 20; round++) {
                    Future<Optional<Turn>> one = nodes.submit(() -> taken("one"));
                    Future<Optional<Turn>> two = nodes.submit(() -> taken("two"));
                    Turn first = one.get().orElseThrow();
                    Turn second = two.get().orElseThrow();
                    assertThat(first.party()).isNotEqualTo(second.party());
                    turns.end(first);
                    turns.end(second);
                }
            } finally {
                nodes.shutdownNow();
            }
        }

        /** While others are taking turns there may be none for a moment. */
        private Optional<Turn> taken(String node) {
            Optional<Turn> turn = Optional.empty();
            for (int tries = 0; turn.isEmpty() && tries < 1000; tries++) {
                turn = turns.take("dispatch", node, MINUTE);
            }
            return turn;
        }

        @Test
        void names_that_are_too_long_are_refused_before_they_reach_the_database() {
            assertThatThrownBy(() -> turns.join(PARTIES.get(0), "x".repeat(41)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> turns.take("dispatch", "x".repeat(61), MINUTE))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class OnH2InMemory extends Shown {
        OnH2InMemory() {
            super(TestDatabase.H2_MEMORY);
        }
    }

    @Nested
    class OnH2InAFile extends Shown {
        OnH2InAFile() {
            super(TestDatabase.H2_FILE);
        }
    }

    @Nested
    class OnAnH2Server extends Shown {
        OnAnH2Server() {
            super(TestDatabase.H2_SERVER);
        }
    }

    @Nested
    class OnPostgresql15 extends Shown {
        OnPostgresql15() {
            super(TestDatabase.POSTGRESQL_15);
        }
    }

    @Nested
    class OnPostgresql16 extends Shown {
        OnPostgresql16() {
            super(TestDatabase.POSTGRESQL_16);
        }
    }

    @Nested
    class OnPostgresql17 extends Shown {
        OnPostgresql17() {
            super(TestDatabase.POSTGRESQL_17);
        }
    }

    @Nested
    class OnPostgresql18 extends Shown {
        OnPostgresql18() {
            super(TestDatabase.POSTGRESQL_18);
        }
    }

    @Nested
    class OnMariaDb extends Shown {
        OnMariaDb() {
            super(TestDatabase.MARIADB);
        }
    }
}
