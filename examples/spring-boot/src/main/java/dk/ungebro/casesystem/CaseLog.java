package dk.ungebro.casesystem;

import dk.ungebro.party.StaffId;
import dk.ungebro.youth.YouthId;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The case system's own table: what the staff wrote about a case. */
@Repository
class CaseLog {

    private static final String WRITE = """
            insert into case_log (id, youth, written_at, staff, text) values (?, ?, ?, ?, ?)
            """;
    private static final String READ = """
            select text from case_log where youth = ? order by written_at, id
            """;

    private final JdbcClient database;
    private final Clock clock;

    CaseLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void write(YouthId youth, StaffId staff, String text) {
        database.sql(WRITE)
                .params(UUID.randomUUID(), youth.value(), LocalDateTime.now(clock), staff.value(), text)
                .update();
    }

    List<String> of(YouthId youth) {
        return database.sql(READ).param(youth.value()).query(String.class).list();
    }
}
