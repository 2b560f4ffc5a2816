package dk.ungebro.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungebro.contracts.memory.InMemoryPartyDirectory;
import dk.ungebro.contracts.memory.InMemoryPostOffice;
import dk.ungebro.contracts.memory.InMemoryYouthMailbox;
import dk.ungebro.contracts.memory.InMemoryYouthRegister;
import dk.ungebro.message.MessageKey;
import dk.ungebro.port.Agenda;
import dk.ungebro.port.AuditTrail;
import dk.ungebro.port.CaseLedger;
import dk.ungebro.port.Correspondence;
import dk.ungebro.port.Outbox;
import dk.ungebro.port.PartyDirectory;
import dk.ungebro.port.Store;
import dk.ungebro.port.Transport;
import dk.ungebro.port.YouthMailbox;
import dk.ungebro.port.YouthRegister;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The kit calls every method of every port, and every test of it says which sentence it shows. */
class PortCoverageTest {

    private static final List<Class<?>> PORTS = List.of(
            Store.class,
            CaseLedger.class,
            Agenda.class,
            Outbox.class,
            AuditTrail.class,
            Correspondence.class,
            YouthRegister.class,
            PartyDirectory.class,
            YouthMailbox.class,
            Transport.class);

    private final Set<Method> called = ConcurrentHashMap.newKeySet();

    @Test
    void every_method_of_every_port_is_called_by_a_contract_that_passes() {
        assertThat(runAll()).isEmpty();

        assertThat(PORTS.stream().flatMap(port -> Arrays.stream(port.getMethods())))
                .hasSizeGreaterThan(30)
                .allMatch(called::contains, "is called by a contract test");
    }

    private List<String> runAll() {
        List<String> failures = new ArrayList<>();
        failures.addAll(KitRun.failures(StoreContract.class, () -> {
            var database = new MemoryDatabase((same, store) -> recorded(Store.class, store), (same, store) -> store);
            return () -> database;
        }));
        failures.addAll(KitRun.failures(YouthRegisterContract.class, () -> {
            var given = new AtomicInteger();
            YouthRegister register = recorded(
                    YouthRegister.class,
                    InMemoryYouthRegister.withIdsFrom(() -> Samples.youth(given.incrementAndGet())));
            return () -> register;
        }));
        failures.addAll(KitRun.failures(PartyDirectoryContract.class, () -> {
            PartyDirectory directory = recorded(PartyDirectory.class, new InMemoryPartyDirectory());
            return () -> directory;
        }));
        failures.addAll(KitRun.failures(YouthMailboxContract.class, () -> {
            var mailbox = new InMemoryYouthMailbox();
            return new RecordedMailbox(recorded(YouthMailbox.class, mailbox), mailbox);
        }));
        failures.addAll(KitRun.failures(TransportContract.class, () -> {
            var office = new InMemoryPostOffice();
            return party -> recorded(Transport.class, office.transport(party));
        }));
        return failures;
    }

    private <T> T recorded(Class<T> port, T adapter) {
        return Intercepted.of(port, adapter, call -> {
            called.addAll(call.path());
            return call.proceed();
        });
    }

    /** A mailbox that tells what it holds. */
    private record RecordedMailbox(YouthMailbox mailbox, InMemoryYouthMailbox real) implements YouthMailboxContract {

        @Override
        public List<String> lettersAbout(MessageKey notice) {
            return real.letters().stream()
                    .filter(letter -> letter.notice().equals(notice))
                    .map(letter -> letter.text())
                    .toList();
        }
    }

    @Test
    void every_test_of_the_kit_says_what_it_shows() throws IOException {
        Set<String> sentences = new HashSet<>();
        Path kit = Documents.path("core/contracts/src/main/java/dk/ungebro/contracts");
        try (Stream<Path> files = Files.list(kit)) {
            for (Path file : files.filter(PortCoverageTest::isContract).toList()) {
                List<String> lines = Documents.lines(kit.resolve(file).toString());
                for (int line = lines.indexOf("@Test"); line > 0; line = next(lines, line)) {
                    String before = lines.get(line - 1);
                    assertThat(before)
                            .as("%s, line %s", file.getFileName(), line)
                            .endsWith(". */");
                    assertThat(sentences.add(before))
                            .as("another sentence: %s", before)
                            .isTrue();
                }
            }
        }
        assertThat(sentences).hasSizeGreaterThan(120);
    }

    private static boolean isContract(Path file) {
        return file.getFileName().toString().endsWith("Contract.java");
    }

    private static int next(List<String> lines, int line) {
        int found = lines.subList(line + 1, lines.size()).indexOf("@Test");
        return found < 0 ? -1 : line + 1 + found;
    }
}
