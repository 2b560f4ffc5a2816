package dk.ungebro.adapters.jdbc;

import dk.ungebro.contracts.YouthRegisterContract;
import dk.ungebro.port.YouthRegister;
import dk.ungebro.youth.YouthId;
import java.util.UUID;

class H2YouthRegisterTest implements YouthRegisterContract {

    private final WatchedSource source = new WatchedSource(H2.memory(), true);

    @Override
    public YouthRegister register() {
        return JdbcDatabase.owningTransactions(source)
                .youthRegister(cpr -> YouthId.of(UUID.randomUUID().toString()));
    }

    @Override
    public boolean stopAnswering() {
        source.failFrom(1);
        return true;
    }
}
