package dk.ungebro.adapters.sftp;

import dk.ungebro.adapters.sftp.fuzzing.Kept;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.port.Batch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes what the fuzzer begins with. Run it in the folder of the module; what is kept already stays. */
final class Seeds {

    private static final Path LINES = Path.of("..", "docs", "schema", "kept");
    private static final Path MESSAGES = LINES.resolve("message-1.jsonl");
    private static final Path RECEIPTS = LINES.resolve("receipt-1.jsonl");
    private static final String KEY = "AAAAC3NzaC1lZDI1NTE5AAAAIAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8g";

    private Seeds() {}

    public static void main(String[] none) throws IOException {
        Kept.of(EnvelopeFuzzTest.class)
                .with("message", Files.readAllLines(MESSAGES))
                .with("receipt", Files.readAllLines(RECEIPTS))
                .with("wrong", wrongLines())
                .with("wrong-receipt", wrongReceipts());
        Kept.of(ManifestFuzzTest.class).with("manifest", manifests());
        Kept.of(KnownHostsFuzzTest.class).with("line", hostLines());
        Kept.of(ListingFuzzTest.class).with("listing", listings());
        AnswerSeeds.write();
    }

    private static List<String> wrongLines() throws IOException {
        String line = Files.readAllLines(MESSAGES).get(1);
        return List.of(
                "",
                "null",
                "{}",
                "[" + line + "]",
                line + line,
                line.substring(0, line.length() / 2),
                "\uFEFF" + line,
                "[".repeat(2000),
                "{\"kind\":".repeat(500),
                line.replace("\"1\"", "\"2\""),
                line.replace("\"1\"", "1" + "0".repeat(2000)),
                line.replace("{\"schema\"", "{\"schema\":\"1\",\"schema\""),
                line.replace("2024-08-12T07:00:00.000001Z", "+1000000000-12-31T23:59:59.999999999Z"),
                line.replace("2024-08-12T07:00:00.000001Z", "-1000000000-01-01T00:00:00Z"),
                line.replace("\"occurredOn\":\"2024-08-12\"", "\"occurredOn\":\"+999999999-12-31\""),
                line.replace("\"plannedEnd\":\"2026-08-12\"", "\"plannedEnd\":\"-999999999-01-01\""),
                line.replace("Ungeteam", "\\ud800"),
                line.replace("Ungeteam", "\\u0000\\u2028\\udbff\\udfff"),
                line.replace("7503024001", "9902309999"),
                line.replace("I280051", "UDB"),
                line.replace("ADMISSION", "ABSENCE_WARNING"));
    }

    private static List<String> wrongReceipts() throws IOException {
        String line = Files.readAllLines(RECEIPTS).get(1);
        return List.of(
                line.replace("I280051/E-17", "M999/E-17"),
                line.replace("\"3\"", "\"999999999\""),
                line.replace("STORED", "VALID"),
                line.replace("\"about\"", "\"other\""));
    }

    private static List<String> manifests() {
        var batch = new Batch("b1", InstitutionNumber.of("280051"), YouthDatabase.INSTANCE, 3, new byte[] {1, 2});
        String text = new String(Manifest.of(batch, batch.content()).write(), StandardCharsets.ISO_8859_1);
        return List.of(
                text,
                text.replace("I280051", "M101"),
                text.replace("b1", "A_-z0".repeat(16)),
                text.replace("count=3", "count=999999999"),
                text.replace("size=2", "size=000000000"),
                text.replace("size=2", "size=999999999"),
                text.replace("UDB", "X1"),
                text.replace("to=UDB", "to=M999"),
                text.replace("\n", "\r\n"),
                text + "\n",
                text + "more=1\n",
                text.substring(1),
                text.replace("format=1", "format=2"),
                "");
    }

    private static List<String> hostLines() {
        String ed = "ssh-ed25519 " + KEY;
        return List.of(
                "[sftp.example]:2222 " + ed,
                "sftp.example,[sftp.example]:2222,192.0.2.1\tssh-ed25519\t" + KEY + " a comment",
                "*.example,!secret.example " + ed,
                "[*]:2222,![sftp.example]:2222 " + ed,
                "@revoked * " + ed,
                "@cert-authority *.example " + ed,
                "@other * " + ed,
                "|1|F1E1KeoE/eEWhi10WpGv4OdiO6Y=|3988QV0VE8wmZL7suNrYQLITLCg= " + ed,
                "|1||| " + ed,
                "|2|F1E1|F1E1 " + ed,
                "*?*?*?*?*?*?*?* " + ed,
                "a ssh-rsa " + KEY,
                "a ssh-ed25519 AAAA",
                "a ssh-ed25519 AAAAC3Nz!",
                "a ssh-ed25519",
                "# a comment",
                "   ",
                "a");
    }

    private static List<String> listings() {
        List<String> ready = new ArrayList<>();
        for (int each = 0; each < 41; each++) {
            ready.add("b" + each + ".ready\t" + Integer.toHexString(each));
        }
        return List.of(
                "b1.ready\t9e\0b1.jsonl\t4d2",
                "b1.ready\t9e\0b1.0123456789abcdef.part\t4d2\0b2.0123456789abcdef.part\t1",
                String.join("\0", ready),
                String.join("\0", ready.subList(1, 40)),
                "../b1.ready\t1\0..\0.\0/etc/passwd\0b1.ready/\0b1\\.ready",
                "b1.READY\0B1.ready\0b1.ready\0b1.ready\tffffffffffffffff",
                "b1.ready\n\0\nb1.ready\0b1.ready\r\0b\u202E1.ready\0b\u00E61.ready\0b1.ready \0 b1.ready",
                "a".repeat(80) + ".ready\0" + "a".repeat(81) + ".ready\0" + "a".repeat(80) + ".0123456789abcdef.part",
                "x".repeat(4000),
                "\0\0\0\t\t\t\0");
    }
}
