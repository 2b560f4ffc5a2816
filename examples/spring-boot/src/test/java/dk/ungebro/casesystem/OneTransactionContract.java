package dk.ungebro.casesystem;

import static dk.ungebro.casesystem.TestTime.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dk.ungebro.Ungebro;
import dk.ungebro.casefile.CaseFile;
import dk.ungebro.desk.Outcome;
import dk.ungebro.duty.Duty;
import dk.ungebro.injunction.TargetGroup;
import dk.ungebro.journal.Fact;
import dk.ungebro.journal.InjunctionFact.InjunctionGiven;
import dk.ungebro.journal.PersonFact.HelpApplied;
import dk.ungebro.party.StaffId;
import dk.ungebro.port.Misconfigured;
import dk.ungebro.port.PortException;
import dk.ungebro.port.Youth;
import dk.ungebro.youth.YouthId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The case log and Ungebro's record are changed together, on whatever database. */
@SpringBootTest(properties = "ungebro.pause=PT24H")
@Import(TestTime.class)
abstract class OneTransactionContract {

    static final StaffId BIRGIT = StaffId.of("birgit");
    private static final String TOO_LONG = "x".repeat(201);

    @Autowired
    private CaseOffice office;

    @Autowired
    private CaseWork work;

    @Autowired
    private CaseLog log;

    @Autowired
    private Desks desks;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private PlatformTransactionManager manager;

    @Autowired
    private Ungebro background;

    @Autowired
    private DataSource source;

    @AfterEach
    void no_connection_is_left_in_use() {
        assertThat(((HikariDataSource) source).getHikariPoolMXBean().getActiveConnections())
                .isZero();
    }

    @Test
    void both_are_there_when_the_transaction_has_ended() {
        YouthId youth = work.open(BIRGIT, Youths.young(), TODAY, "first talk");
        Outcome outcome = work.giveInjunction(BIRGIT, youth, TODAY, "injunction given");

        assertThat(outcome.done()).isTrue();
        assertThat(log.of(youth)).containsExactlyInAnyOrder("first talk", "injunction given");
        assertThat(injunctions(youth)).isEqualTo(1);
    }

    @Test
    void neither_is_there_when_the_own_table_refuses_after_both() {
        Map<String, Long> before = Tables.rows(database);
        Youth young = Youths.young();

        assertThatThrownBy(() -> office.open(BIRGIT, young, TODAY, TOO_LONG))
                .isInstanceOf(DataIntegrityViolationException.class);

        assertThat(Tables.rows(database)).isEqualTo(before).containsKeys("case_log", "ungebro_youth_number");
    }

    @Test
    void a_case_stays_as_it_was_when_the_own_table_refuses_after_both() {
        YouthId youth = office.open(BIRGIT, Youths.young(), TODAY, "first talk");
        Map<String, Long> before = Tables.rows(database);

        assertThatThrownBy(() -> office.giveInjunction(BIRGIT, youth, TODAY, TOO_LONG))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(Tables.rows(database)).isEqualTo(before);

        assertThat(office.giveInjunction(BIRGIT, youth, TODAY, "second try").done())
                .isTrue();
        assertThat(log.of(youth)).containsExactlyInAnyOrder("first talk", "second try");
        assertThat(injunctions(youth)).isEqualTo(1);
    }

    @Test
    void a_refused_command_leaves_what_the_case_system_writes_about_it() {
        YouthId youth = office.open(BIRGIT, Youths.tooOld(), TODAY, "first talk");

        Outcome outcome = office.giveInjunction(BIRGIT, youth, TODAY, "injunction");

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(log.of(youth)).containsExactlyInAnyOrder("first talk", "injunction: TOO_OLD_FOR_INJUNCTION");
        assertThat(injunctions(youth)).isZero();
    }

    @Test
    void without_a_transaction_nothing_is_read_or_written() {
        YouthId youth = office.open(BIRGIT, Youths.young(), TODAY, "first talk");
        Map<String, Long> before = Tables.rows(database);

        assertThatThrownBy(() -> desks.of(BIRGIT).injunctions().give(youth, TODAY))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("without a transaction")
                .hasMessageContaining("@Transactional");
        assertThatThrownBy(() -> desks.of(BIRGIT).persons().register(Youths.young(), TargetGroup.NR4, TODAY))
                .isInstanceOf(Misconfigured.class);
        assertThatThrownBy(() -> desks.reader(BIRGIT).duties(youth)).isInstanceOf(Misconfigured.class);
        assertThat(Tables.rows(database)).isEqualTo(before);
    }

    @Test
    void who_looks_is_in_the_audit_trail() {
        YouthId youth = office.open(BIRGIT, Youths.young(), TODAY, "first talk");

        List<Duty> duties = office.duties(BIRGIT, youth);

        assertThat(duties).isEmpty();
        assertThat(transactions.<Integer>execute(
                        status -> desks.reader(BIRGIT).audit(youth).size()))
                .isEqualTo(1);
    }

    @Test
    void a_transaction_in_which_somebody_else_was_faster_is_begun_anew_as_a_whole() {
        YouthId youth = office.open(BIRGIT, Youths.young(), TODAY, "first talk");
        var tries = new AtomicInteger();

        Outcome outcome = new WholeTransaction(onASnapshot()).of(() -> {
            log.write(youth, BIRGIT, "injunction given");
            desks.reader(BIRGIT).open(youth);
            if (tries.incrementAndGet() == 1) {
                background.municipality(background.automated()).persons().applyForHelp(youth, TODAY);
            }
            return desks.of(BIRGIT).injunctions().give(youth, TODAY);
        });

        assertThat(tries).hasValue(2);
        assertThat(outcome.done()).isTrue();
        assertThat(log.of(youth)).containsExactlyInAnyOrder("first talk", "injunction given");
        assertThat(facts(youth, InjunctionGiven.class)).isEqualTo(1);
        assertThat(facts(youth, HelpApplied.class)).isEqualTo(1);
    }

    @Test
    void somebody_who_is_always_faster_is_told_of_in_the_end() {
        YouthId youth = office.open(BIRGIT, Youths.young(), TODAY, "first talk");
        var tries = new AtomicInteger();

        assertThatThrownBy(() -> new WholeTransaction(onASnapshot()).of(() -> {
                    log.write(youth, BIRGIT, "injunction given");
                    desks.reader(BIRGIT).open(youth);
                    LocalDate before = TODAY.minusDays(tries.incrementAndGet());
                    background.municipality(background.automated()).persons().applyForHelp(youth, before);
                    return desks.of(BIRGIT).injunctions().give(youth, TODAY);
                }))
                .isInstanceOf(PortException.class);

        assertThat(tries).hasValue(5);
        assertThat(log.of(youth)).containsExactly("first talk");
        assertThat(facts(youth, InjunctionGiven.class)).isZero();
    }

    /** What it has read stays as it was when it began, so it cannot decide anew by itself. */
    private TransactionTemplate onASnapshot() {
        var template = new TransactionTemplate(manager);
        template.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return template;
    }

    @Test
    void two_transactions_that_lock_each_other_out_both_succeed() throws Exception {
        YouthId one = office.open(BIRGIT, Youths.young(), TODAY, "first talk");
        YouthId other = office.open(BIRGIT, Youths.young(), TODAY, "first talk");
        var bothHaveOne = new CyclicBarrier(2);

        var there = CompletableFuture.runAsync(() -> giveBoth(List.of(one, other), bothHaveOne));
        var back = CompletableFuture.runAsync(() -> giveBoth(List.of(other, one), bothHaveOne));
        CompletableFuture.allOf(there, back).get(1, TimeUnit.MINUTES);

        for (YouthId youth : List.of(one, other)) {
            assertThat(log.of(youth)).containsExactlyInAnyOrder("first talk", "injunction given", "injunction given");
            assertThat(facts(youth, InjunctionGiven.class)).isEqualTo(1);
        }
    }

    private void giveBoth(List<YouthId> youths, CyclicBarrier bothHaveOne) {
        var firstTry = new AtomicBoolean(true);
        new WholeTransaction(transactions).of(() -> {
            work.giveInjunction(BIRGIT, youths.get(0), TODAY, "injunction given");
            if (firstTry.getAndSet(false)) {
                meet(bothHaveOne);
            }
            return work.giveInjunction(BIRGIT, youths.get(1), TODAY, "injunction given");
        });
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private long injunctions(YouthId youth) {
        return facts(youth, InjunctionGiven.class);
    }

    private long facts(YouthId youth, Class<? extends Fact> kind) {
        CaseFile file = transactions.execute(status -> desks.reader(BIRGIT).open(youth));
        return file.journal().facts(kind).count();
    }
}
