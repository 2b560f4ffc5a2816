package dk.ungebro.adapters.jdbc;

import dk.ungebro.port.Store;
import dk.ungebro.youth.YouthId;
import javax.sql.DataSource;

/** Commits numbered admissions without end and acknowledges each one; made to be killed. */
final class Committer {

    static final int YOUTHS = 37;

    private Committer() {}

    public static void main(String[] arguments) throws Exception {
        DataSource database = H2.at(arguments[0]);
        H2.keptOpen(database, () -> commitWithoutEnd(database, Integer.parseInt(arguments[1])));
    }

    private static void commitWithoutEnd(DataSource database, int from) {
        Store store = JdbcDatabase.owningTransactions(database).store(CaseStory.MUNICIPALITY);
        for (int number = from; ; number++) {
            YouthId youth = CaseStory.youth(number % YOUTHS);
            store.ledger().commit(CaseStory.admission(store.ledger().load(youth), number));
            System.out.println(number);
            System.out.flush();
        }
    }
}
