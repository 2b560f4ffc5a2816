package dk.ungebro.race.dbscheduler;

import dk.ungebro.race.Business;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The table of db-scheduler 16 on PostgreSQL, with the indexes that its documentation gives it. */
final class Tables {

    private static final String TASKS = """
            create table if not exists scheduled_tasks (
                task_name text not null,
                task_instance text not null,
                task_data bytea,
                execution_time timestamp with time zone not null,
                picked boolean not null,
                picked_by text,
                last_success timestamp with time zone,
                last_failure timestamp with time zone,
                consecutive_failures int,
                last_heartbeat timestamp with time zone,
                version bigint not null,
                priority smallint,
                primary key (task_name, task_instance)
            )
            """;

    private Tables() {}

    static void create(DataSource source) {
        try {
            Business.execute(source, TASKS);
            Business.execute(
                    source, "create index if not exists ix_tasks_execution on scheduled_tasks (execution_time)");
            Business.execute(
                    source, "create index if not exists ix_tasks_heartbeat on scheduled_tasks (last_heartbeat)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
