package dk.ungebro.benchmarks;

import dk.ungebro.casefile.CaseFile;
import dk.ungebro.casefile.Change;
import dk.ungebro.casefile.Decision;
import dk.ungebro.casefile.ReceiptDecisions;
import dk.ungebro.casefile.RetentionDecisions;
import dk.ungebro.casefile.Stamp;
import dk.ungebro.dropout.RiskGround;
import dk.ungebro.duty.Duties;
import dk.ungebro.duty.Duty;
import dk.ungebro.duty.DutySetting;
import dk.ungebro.law.Reading;
import dk.ungebro.message.Message;
import dk.ungebro.message.MessageKey;
import dk.ungebro.message.Payload.DropoutRisk;
import dk.ungebro.party.StaffId;
import dk.ungebro.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Deciding one command on a case with about 200 entries: the decision, the change it makes, and all duties. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DecisionBenchmark {

    private final CaseFile file = LongCase.file();
    private final DutySetting setting = new DutySetting(Policy.DEFAULT, Reading.DEFAULT, StaffId.of("box"));
    private final MessageKey risk = LongCase.risk(LongCase.LAST, LongCase.OPEN);
    private final LocalDate today =
            LongCase.riskDay(LongCase.LAST, LongCase.OPEN).plusDays(1);
    private final Stamp stamp = Told.stamp(Told.noon(today));
    private final Message another =
            Told.message(Told.key(risk.author(), "R-new"), today, new DropoutRisk(RiskGround.ASSESSED));

    /** Checks that the case is the one that is meant: the commands are accepted and change duties. */
    public DecisionBenchmark() {
        if (contactChange().duties().isEmpty() || receiptChange().duties().isEmpty()) {
            throw new IllegalStateException("each command changes a duty");
        }
    }

    /**
     * How many entries the case has.
     *
     * @return the number
     */
    int entries() {
        return file.journal().entries().size();
    }

    /**
     * The decision that the youth was contacted.
     *
     * @return the decision
     */
    @Benchmark
    public Decision contactDecided() {
        return RetentionDecisions.contacted(file, stamp, risk, today);
    }

    /**
     * The same, with the duties it changes.
     *
     * @return the change
     */
    @Benchmark
    @BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
    public Change contactChange() {
        return change(contactDecided());
    }

    /**
     * The decision on a risk of dropout that arrives.
     *
     * @return the decision
     */
    @Benchmark
    public Decision receiptDecided() {
        return ReceiptDecisions.atMunicipality(file, stamp, another);
    }

    /**
     * The same, with the duties it changes.
     *
     * @return the change
     */
    @Benchmark
    @BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
    public Change receiptChange() {
        return change(receiptDecided());
    }

    /**
     * All duties of the case.
     *
     * @return the duties
     */
    @Benchmark
    public List<Duty> allDuties() {
        return Duties.of(file.journal(), setting);
    }

    private Change change(Decision decision) {
        if (decision instanceof Decision.Decided decided) {
            return Change.of(file, stamp, decided.facts(), setting, Optional.empty());
        }
        throw new IllegalStateException("refused: " + decision);
    }
}
