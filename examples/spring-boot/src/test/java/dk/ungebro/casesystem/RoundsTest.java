package dk.ungebro.casesystem;

import static dk.ungebro.casesystem.OneTransactionContract.BIRGIT;
import static dk.ungebro.casesystem.TestTime.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungebro.contracts.memory.InMemoryPostOffice;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.port.Batch;
import dk.ungebro.port.Transport;
import dk.ungebro.port.Youth;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest(properties = "ungebro.pause=PT24H")
@Import(TestTime.class)
class RoundsTest {

    @Autowired
    private CaseOffice office;

    @Autowired
    private CaseWork work;

    @Autowired
    private Rounds rounds;

    private final Transport youthDatabase;

    RoundsTest(@Autowired InMemoryPostOffice post) {
        youthDatabase = post.transport(YouthDatabase.INSTANCE);
    }

    @Test
    void a_round_sends_what_was_committed_and_nothing_that_was_rolled_back(
            @Autowired TransactionOperations transactions) {
        Youth kept = Youths.young();
        Youth gone = Youths.young();
        rounds.run();
        youthDatabase.fetch(100).forEach(batch -> youthDatabase.confirm(batch.id()));

        giveInjunction(kept);
        transactions.executeWithoutResult(status -> {
            giveInjunctionInside(gone);
            rounds.run();
            assertThat(youthDatabase.fetch(100)).hasSize(1);
            status.setRollbackOnly();
        });
        rounds.run();

        assertThat(youthDatabase.fetch(100))
                .singleElement()
                .satisfies(batch -> assertThat(text(batch))
                        .contains(kept.cpr().digits())
                        .doesNotContain(gone.cpr().digits()));
    }

    private void giveInjunction(Youth youth) {
        var id = office.open(BIRGIT, youth, TODAY, "first talk");
        assertThat(office.giveInjunction(BIRGIT, id, TODAY, "injunction given").done())
                .isTrue();
    }

    private void giveInjunctionInside(Youth youth) {
        var id = work.open(BIRGIT, youth, TODAY, "first talk");
        work.giveInjunction(BIRGIT, id, TODAY, "injunction given");
        assertThatThrownBy(() -> office.duties(BIRGIT, id)).hasMessageContaining("cannot be begun anew");
    }

    private static String text(Batch batch) {
        return new String(batch.content(), StandardCharsets.UTF_8);
    }

    @Test
    void rounds_are_scheduled(@Autowired ScheduledTaskHolder scheduled) {
        assertThat(scheduled.getScheduledTasks()).singleElement().asString().endsWith("Rounds.run");
    }
}
