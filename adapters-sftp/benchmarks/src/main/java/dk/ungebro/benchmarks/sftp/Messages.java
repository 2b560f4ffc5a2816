package dk.ungebro.benchmarks.sftp;

import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.MunicipalityCode;
import dk.ungebro.party.Party;
import dk.ungebro.port.Batch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Messages of four kilobytes, alone or many in one batch, and who they are for. */
final class Messages {

    static final int COUNT = 2_000;
    static final int BYTES = 4_096;
    static final Party SENDER = InstitutionNumber.of("280051");
    static final List<Party> RECIPIENTS = List.of(
            MunicipalityCode.of("101"),
            MunicipalityCode.of("147"),
            MunicipalityCode.of("265"),
            MunicipalityCode.of("461"));

    /** Each zero stands for any digit, each star for any letter. */
    private static final String NOTICE = """
            {"schema":"1","kind":"SUPPORT_NOTICE","author":"M000","number":"E-000000","cpr":"0000000000",\
            "occurredOn":"2024-08-00","reportedAt":"2024-08-00T00:00:00.000000Z",\
            "caller":{"controller":"M000","system":"*****-0.0","user":"*******.0"},\
            "contact":{"name":"********","phone":"+4500000000","email":"*******@*******.example","kind":"TEAM"},\
            "support":{"basis":"ORDERED","noSupportNeed":false,"academicNeed":true,"needDocumented":true,\
            "socialPersonalOrHealthNeed":false,"otherSupportPersons":true,"contactWanted":false},\
            "reference":{"admission":"I000000/A-000000"}}""";

    private Messages() {}

    /** Each alone, for one recipient. */
    static List<Batch> alone() {
        return batches(COUNT, 1, 1);
    }

    /** Each alone, shared among four recipients. */
    static List<Batch> aloneForFour() {
        return batches(COUNT, 1, RECIPIENTS.size());
    }

    static List<Batch> together(int inOneBatch) {
        return batches(COUNT / inOneBatch, inOneBatch, 1);
    }

    static byte[] bytes(int size, int number) {
        byte[] bytes = new byte[size];
        var random = new Random(number);
        for (int each = 0; each < size; each++) {
            bytes[each] = (byte) ('a' + random.nextInt(26));
        }
        return bytes;
    }

    private static List<Batch> batches(int count, int messages, int recipients) {
        List<Batch> batches = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            var lines = new ByteArrayOutputStream();
            for (int line = 0; line < messages; line++) {
                lines.writeBytes(line(number * messages + line));
            }
            String id = "b-%06d".formatted(number);
            batches.add(new Batch(id, SENDER, RECIPIENTS.get(number % recipients), messages, lines.toByteArray()));
        }
        return batches;
    }

    private static byte[] line(int number) {
        var random = new Random(number);
        var line = new StringBuilder();
        while (line.length() < BYTES) {
            NOTICE.chars()
                    .map(each -> each == '0' ? '0' + random.nextInt(10) : each == '*' ? 'a' + random.nextInt(26) : each)
                    .forEach(each -> line.append((char) each));
        }
        line.replace(BYTES - 1, line.length(), "\n");
        return line.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
