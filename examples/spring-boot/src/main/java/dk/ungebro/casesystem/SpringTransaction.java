package dk.ungebro.casesystem;

import dk.ungebro.adapters.jdbc.CurrentConnection;
import dk.ungebro.port.Misconfigured;
import java.sql.Connection;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The connection of the Spring transaction that runs in this thread. */
final class SpringTransaction implements CurrentConnection {

    private final DataSource source;

    SpringTransaction(DataSource source) {
        this.source = source;
    }

    @Override
    public Connection get() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new Misconfigured(
                    "Ungebro was called without a transaction: annotate the caller with @Transactional");
        }
        return DataSourceUtils.getConnection(source);
    }
}
