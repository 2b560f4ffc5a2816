package dk.ungebro.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;

/** Says that the kit finds a mistake. */
final class Caught {

    private Caught() {}

    /** The test of this name fails on a wrong store, and passes on a right one. */
    static void by(String test, Supplier<StoreContract> wrong) {
        assertThat(KitRun.fails(StoreContract.class, WrongStore.each(store -> store), test))
                .as("%s on a right store", test)
                .isFalse();
        assertThat(KitRun.fails(StoreContract.class, wrong, test))
                .as("%s on a wrong store", test)
                .isTrue();
    }
}
