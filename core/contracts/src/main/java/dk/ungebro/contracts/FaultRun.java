package dk.ungebro.contracts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.ungebro.port.ConcurrentChange;
import dk.ungebro.port.Store;
import dk.ungebro.port.TemporarilyUnavailable;

/** Does something again and again, each time with a failure one step later, until the failure is not reached any more. */
final class FaultRun {

    /** No call has as many steps. */
    static final int MOST = 2000;

    private final StoreContractPart contract;
    private final Fault fault;

    FaultRun(StoreContractPart contract, Fault fault) {
        this.contract = contract;
        this.fault = fault;
    }

    /** What is done once, and checked. */
    interface Round {
        void play(int step, Attempt attempt);
    }

    /** The same, with the store that is called. */
    interface StoreRound {
        void play(int step, Attempt attempt, Store store);
    }

    /** Does the one call that may fail. */
    interface Attempt {

        /** Tells whether the call was acknowledged. */
        boolean of(Runnable call);
    }

    void each(Round round) {
        contract.needs(Capability.FAILS_AT_ANY_STEP);
        int step = 0;
        boolean reached = true;
        while (reached) {
            step++;
            assertTrue(step < MOST, "a call ends some time");
            var once = new Once(step);
            round.play(step, once);
            reached = once.reached;
        }
        assertTrue(step > 1, "declared, but no step fails: " + Capability.FAILS_AT_ANY_STEP);
    }

    /** The call of one round. */
    private final class Once implements Attempt {

        private final int step;
        private boolean reached;

        Once(int step) {
            this.step = step;
        }

        @Override
        public boolean of(Runnable call) {
            StoreFixture fixture = contract.fixture();
            assertTrue(
                    fixture.failAtStep(step, fault), "declared, but it does not fail: " + Capability.FAILS_AT_ANY_STEP);
            boolean acknowledged = acknowledged(call);
            reached = fixture.mend();
            contract.assertNothingLeaks();
            return acknowledged;
        }

        /** Who tries again by itself may find that the first try had its effect. */
        private boolean acknowledged(Runnable call) {
            try {
                call.run();
                return true;
            } catch (TemporarilyUnavailable | ConcurrentChange e) {
                return false;
            }
        }
    }
}
