package dk.ungebro.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.Ungebro;
import dk.ungebro.adapters.jdbc.CurrentConnection;
import dk.ungebro.adapters.jdbc.JdbcDatabase;
import dk.ungebro.adapters.jdbc.JdbcSchema;
import dk.ungebro.adapters.jdbc.JdbcSettings;
import dk.ungebro.contact.ContactChain;
import dk.ungebro.contact.ContactInfo;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.contracts.memory.InMemoryPostOffice;
import dk.ungebro.contracts.memory.InMemoryYouthMailbox;
import dk.ungebro.contracts.memory.SettableClock;
import dk.ungebro.desk.MunicipalityDesk;
import dk.ungebro.desk.Persons;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.StaffId;
import dk.ungebro.policy.Policy;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.PartyProfile;
import dk.ungebro.port.Youth;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host without a framework changes its own table and Ungebro's in one transaction, as the guide shows. */
class HostTransactionTest {

    private static final MunicipalityCode PARTY = MunicipalityCode.of("101");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final JdbcConnectionPool database = JdbcConnectionPool.create("jdbc:h2:mem:host", "", "");
    private final Youth youth = Youth.of(CprNumber.of("6105054000"));
    private MunicipalityDesk desk;

    // joined
    private final ThreadLocal<Connection> running = new ThreadLocal<>();

    private JdbcDatabase joined() {
        CurrentConnection current = () ->
                Optional.ofNullable(running.get()).orElseThrow(() -> new Misconfigured("there is no transaction"));
        return JdbcDatabase.joiningTransactions(database, current, JdbcSettings.DEFAULT);
    }
    // end

    // transaction
    private void open(Youth youth, String text) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            running.set(connection);
            try {
                YouthId id = desk.persons().register(youth, TargetGroup.NR4, TODAY);
                writeNote(connection, id, text);
                connection.commit();
            } catch (RuntimeException | SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                running.remove();
            }
        }
    }
    // end

    private static void writeNote(Connection connection, YouthId id, String text) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("insert into note values (?, ?)")) {
            statement.setString(1, id.value());
            statement.setString(2, text);
            statement.executeUpdate();
        }
    }

    @BeforeEach
    void wire() throws SQLException {
        JdbcSchema.install(database);
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("create table note (youth varchar(40), text varchar(20))");
        }
        var info = ContactInfo.of("Ungeenheden", "+4533001100", "unge@kommune.example");
        var team = ContactPoint.team(StaffId.of("youth-unit"), info, TODAY);
        JdbcDatabase.owningTransactions(database)
                .partyDirectory()
                .save(new PartyProfile(PARTY, new ContactChain(List.of(), team), Policy.DEFAULT));
        Ungebro ungebro = ungebro(joined());
        desk = ungebro.municipality(ungebro.automated());
    }

    private static Ungebro ungebro(JdbcDatabase tables) {
        return Ungebro.builder()
                .store(tables.store(PARTY))
                .register(
                        tables.youthRegister(cpr -> YouthId.of(UUID.randomUUID().toString())))
                .directory(tables.partyDirectory())
                .transport(new InMemoryPostOffice().transport(PARTY))
                .mailbox(new InMemoryYouthMailbox())
                .clock(new SettableClock(Instant.parse("2026-03-02T08:00:00Z")))
                .build();
    }

    @AfterEach
    void no_connection_is_left_in_use() {
        assertThat(database.getActiveConnections()).isZero();
        database.dispose();
    }

    @Test
    void both_are_there_when_the_transaction_has_ended() throws SQLException {
        open(youth, "first talk");

        assertThat(rows("note")).isEqualTo(1);
        assertThat(rows("ungebro_journal")).isEqualTo(1);
    }

    @Test
    void neither_is_there_when_the_own_table_refuses_after_both() throws SQLException {
        assertThatThrownBy(() -> open(youth, "x".repeat(21))).isInstanceOf(SQLException.class);

        assertThat(rows("note")).isZero();
        assertThat(rows("ungebro_journal")).isZero();
        assertThat(rows("ungebro_youth_number")).isZero();
    }

    @Test
    void without_a_transaction_the_port_says_so() {
        Persons persons = desk.persons();
        assertThatThrownBy(() -> persons.register(youth, TargetGroup.NR4, TODAY))
                .isInstanceOf(Misconfigured.class)
                .hasMessage("there is no transaction");
    }

    private int rows(String table) throws SQLException {
        try (Connection connection = database.getConnection();
                var found = connection.createStatement().executeQuery("select count(*) from " + table)) {
            found.next();
            return found.getInt(1);
        }
    }
}
