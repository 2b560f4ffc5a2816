package dk.ungebro.casesystem;

import dk.ungebro.Ungebro;
import dk.ungebro.adapters.jdbc.JdbcDatabase;
import dk.ungebro.adapters.jdbc.JdbcSettings;
import dk.ungebro.contracts.memory.InMemoryPostOffice;
import dk.ungebro.contracts.memory.InMemoryYouthMailbox;
import dk.ungebro.exchange.Courier;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.port.YouthMailbox;
import dk.ungebro.youth.YouthId;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires Ungebro twice on one database: the desks join the host's transactions, the courier has its own. */
@Configuration(proxyBeanMethods = false)
class UngebroConfiguration {

    static final String SYSTEM = "casesystem-1.0";

    /** What both have in common. */
    record Ports(MunicipalityCode party, String node, InMemoryPostOffice post, YouthMailbox mailbox, Clock clock) {}

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    MunicipalityCode party(@Value("${ungebro.party}") String code) {
        return MunicipalityCode.of(code);
    }

    @Bean
    InMemoryPostOffice postOffice() {
        return new InMemoryPostOffice();
    }

    @Bean
    YouthMailbox mailbox() {
        return new InMemoryYouthMailbox();
    }

    @Bean
    Ports ports(
            MunicipalityCode party,
            @Value("${ungebro.node}") String node,
            InMemoryPostOffice post,
            YouthMailbox mailbox,
            Clock clock) {
        return new Ports(party, node, post, mailbox, clock);
    }

    /** A transaction of its own for each call, since nothing is sent while a transaction of the host is open. */
    @Bean
    @DependsOnDatabaseInitialization
    JdbcDatabase ownTransactions(DataSource source) {
        return JdbcDatabase.owningTransactions(source);
    }

    @Bean
    Ungebro background(JdbcDatabase ownTransactions, Ports ports) {
        return wired(ownTransactions, ports);
    }

    @Bean
    Courier courier(Ungebro background) {
        return background.courier();
    }

    @Bean
    @DependsOnDatabaseInitialization
    Desks desks(DataSource source, Ports ports) {
        var transaction = new SpringTransaction(source);
        var tables = JdbcDatabase.joiningTransactions(source, transaction, JdbcSettings.DEFAULT);
        return new Desks(wired(tables, ports), ports.party());
    }

    private static Ungebro wired(JdbcDatabase tables, Ports ports) {
        return Ungebro.builder()
                .store(tables.store(ports.party()))
                .register(
                        tables.youthRegister(cpr -> YouthId.of(UUID.randomUUID().toString())))
                .directory(tables.partyDirectory())
                .transport(ports.post().transport(ports.party()))
                .mailbox(ports.mailbox())
                .clock(ports.clock())
                .system(SYSTEM)
                .node(ports.node())
                .build();
    }
}
