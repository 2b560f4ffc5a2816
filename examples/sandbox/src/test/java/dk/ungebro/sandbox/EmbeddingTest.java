package dk.ungebro.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.Ungebro;
import dk.ungebro.adapters.jdbc.JdbcDatabase;
import dk.ungebro.adapters.jdbc.JdbcSchema;
import dk.ungebro.adapters.jdbc.JdbcTurns;
import dk.ungebro.adapters.sftp.SftpConnection;
import dk.ungebro.adapters.sftp.SftpSettings;
import dk.ungebro.adapters.sftp.SftpTransport;
import dk.ungebro.adapters.sftp.server.EmbeddedSftpServer;
import dk.ungebro.casefile.Violation;
import dk.ungebro.contact.ContactChain;
import dk.ungebro.contact.ContactInfo;
import dk.ungebro.contact.ContactPoint;
import dk.ungebro.contracts.memory.InMemoryYouthMailbox;
import dk.ungebro.contracts.memory.SettableClock;
import dk.ungebro.desk.MunicipalityDesk;
import dk.ungebro.desk.Outcome;
import dk.ungebro.exchange.Tick;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.party.CallerIdentity;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.Party;
import dk.ungebro.party.StaffId;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.policy.Policy;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.PartyDirectory;
import dk.ungebro.port.PartyProfile;
import dk.ungebro.port.PortException;
import dk.ungebro.port.Store;
import dk.ungebro.port.Youth;
import dk.ungebro.port.YouthMailbox;
import dk.ungebro.port.YouthRegister;
import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the guide for embedding runs, and stands there as it stands here. */
class EmbeddingTest {

    private static final String SOURCE = "examples/sandbox/src/test/java/dk/ungebro/sandbox/EmbeddingTest.java";
    private static final String HOST = "examples/sandbox/src/test/java/dk/ungebro/sandbox/HostTransactionTest.java";
    private static final List<String> SPRING = Stream.of(
                    "SpringTransaction", "UngebroConfiguration", "CaseWork", "WholeTransaction", "Migration")
            .map(name -> "examples/spring-boot/src/main/java/dk/ungebro/casesystem/" + name + ".java")
            .toList();

    private final YouthMailbox mailbox = new InMemoryYouthMailbox();
    private final Clock clock = new SettableClock(Instant.parse("2026-03-02T08:00:00Z"));
    private final List<String> screen = new ArrayList<>();
    private final List<PortException> log = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void a_municipality_is_wired_with_database_and_sftp() {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:embedding", "", "");
        try (var server = EmbeddedSftpServer.start(folder)) {
            SftpSettings settings = server.settings();
            wire(pool, settings);
            try (var connection = new SftpConnection(settings)) {
                assertThat(new SftpTransport(connection, YouthDatabase.INSTANCE).fetch(10))
                        .hasSize(1);
            }
        } finally {
            pool.dispose();
        }
        assertThat(screen).containsExactly("TOO_OLD_FOR_INJUNCTION");
        assertThat(log).isEmpty();
    }

    private void wire(DataSource database, SftpSettings settings) {
        // tables
        JdbcSchema.install(database);
        // end
        // ports
        MunicipalityCode party = MunicipalityCode.of("101");
        JdbcDatabase tables = JdbcDatabase.owningTransactions(database);
        Store store = tables.store(party);
        YouthRegister register =
                tables.youthRegister(cpr -> YouthId.of(UUID.randomUUID().toString()));
        PartyDirectory directory = tables.partyDirectory();
        SftpConnection connection = new SftpConnection(settings);
        connection.check();
        // end
        // receivers
        LocalDate from = LocalDate.of(2026, 1, 1);
        var boxInfo = ContactInfo.of("Ungeenheden", "+4533001100", "unge@kommune.example");
        var box = ContactPoint.team(StaffId.of("youth-unit"), boxInfo, from);
        var birgitInfo = ContactInfo.of("Birgit Sand", "+4533001101", "birgit@kommune.example");
        var birgit = ContactPoint.person(StaffId.of("birgit"), birgitInfo, from);
        directory.save(new PartyProfile(party, new ContactChain(List.of(birgit), box), Policy.DEFAULT));
        // end
        // wiring
        Ungebro ungebro = Ungebro.builder()
                .store(store)
                .register(register)
                .directory(directory)
                .transport(new SftpTransport(connection, party))
                .mailbox(mailbox)
                .clock(clock)
                .system("casesystem-4.2")
                .node("node-1")
                .build();
        // end
        try (connection;
                ungebro) {
            use(ungebro, party);
            carry(ungebro, tables.turns(), party);
        }
    }

    private void use(Ungebro ungebro, MunicipalityCode party) {
        // command
        CallerIdentity caller = CallerIdentity.person(party, "casesystem-4.2", StaffId.of("birgit"));
        MunicipalityDesk desk = ungebro.municipality(caller);
        LocalDate day = LocalDate.of(2026, 3, 2);
        YouthId young = desk.persons().register(youth("6105054000"), TargetGroup.NR4, day);
        YouthId old = desk.persons().register(youth("6103961000"), TargetGroup.NR4, day);
        for (YouthId id : List.of(young, old)) {
            if (desk.injunctions().give(id, day) instanceof Outcome.Refused refused) {
                refused.violations().forEach(this::show);
            }
        }
        // end
    }

    private static Youth youth(String cpr) {
        return Youth.builder().cpr(CprNumber.of(cpr)).build();
    }

    private void show(Violation violation) {
        screen.add(violation.code());
    }

    private void carry(Ungebro ungebro, JdbcTurns turns, MunicipalityCode party) {
        // round
        Runnable round = () -> {
            try {
                Tick out = ungebro.courier().dispatch();
                Tick in = ungebro.courier().collect();
                count(out, in);
            } catch (Misconfigured e) {
                callOperator(e);
            } catch (PortException e) {
                tryAgainNextRound(e);
            }
        };
        // end
        Map<Party, Runnable> rounds = Map.of(party, round);
        // turn
        turns.join(party, "courier");
        turns.take("courier", "node-1", Duration.ofMinutes(10)).ifPresent(turn -> {
            rounds.get(turn.party()).run();
            turns.end(turn);
        });
        // end
    }

    private void count(Tick out, Tick in) {
        assertThat(out.sent()).isEqualTo(1);
        assertThat(in.moved()).isFalse();
    }

    private void callOperator(PortException e) {
        log.add(e);
    }

    private void tryAgainNextRound(PortException e) {
        log.add(e);
    }

    /** The example with Spring has no marks: each of its blocks stands in one of its files. */
    @Test
    void the_guide_shows_code_that_runs() throws IOException {
        List<List<String>> shown = new ArrayList<>();
        for (String marker :
                List.of("// tables", "// ports", "// receivers", "// wiring", "// command", "// round", "// turn")) {
            shown.add(between(stripped(SOURCE), marker, "// end"));
        }
        for (String marker : List.of("// joined", "// transaction")) {
            shown.add(between(stripped(HOST), marker, "// end"));
        }
        List<List<String>> blocks = new ArrayList<>();
        List<String> guide = stripped("docs/embedding.md");
        for (int start = guide.indexOf("```java"); start >= 0; start = guide.indexOf("```java")) {
            blocks.add(between(guide, "```java", "```"));
            guide = guide.subList(start + 1, guide.size());
        }
        for (String file : SPRING) {
            List<String> lines = stripped(file);
            assertThat(blocks).anyMatch(block -> Collections.indexOfSubList(lines, block) >= 0);
            blocks.removeIf(block -> Collections.indexOfSubList(lines, block) >= 0);
        }
        assertThat(blocks).containsExactlyElementsOf(shown);
    }

    private static List<String> between(List<String> lines, String from, String to) {
        List<String> after = lines.subList(lines.indexOf(from) + 1, lines.size());
        return after.subList(0, after.indexOf(to));
    }

    private static List<String> stripped(String path) throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve(path))) {
            root = root.getParent();
        }
        return Files.readAllLines(root.resolve(path)).stream()
                .map(String::strip)
                .toList();
    }
}
