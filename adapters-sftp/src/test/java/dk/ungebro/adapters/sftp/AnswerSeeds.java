package dk.ungebro.adapters.sftp;

import dk.ungebro.adapters.sftp.fuzzing.Kept;
import dk.ungebro.party.InstitutionNumber;
import dk.ungebro.party.YouthDatabase;
import dk.ungebro.port.Batch;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.sshd.sftp.common.SftpConstants;

/** Writes conversations with a server, as {@link HostileChannel} answers them. */
final class AnswerSeeds {

    private static final byte[] DATA = "{}\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "{ }".getBytes(StandardCharsets.UTF_8);
    private static final byte[] MARKER = Manifest.of(
                    new Batch("b1", InstitutionNumber.of("280051"), YouthDatabase.INSTANCE, 1, DATA), DATA)
            .write();
    private static final int WITH_SIZE = 1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private AnswerSeeds() {}

    static void write() throws IOException {
        listing(1, MARKER.length).file(MARKER).file(DATA).keep("fetched");
        listing(1, MARKER.length).file(MARKER).file(OTHER).moved().keep("other-bytes");
        listing(1, -1).file(DATA).file(DATA).moved().keep("unreadable");
        listing(3, MARKER.length)
                .file(MARKER)
                .file(DATA)
                .file(MARKER)
                .file(DATA)
                .keep("many");
        listing(1, MARKER.length).file(MARKER).absent().absent().moved().keep("data-missing");
        longNames().keep("long-name");
        new AnswerSeeds().absent().keep("no-folder");
        new AnswerSeeds().status(SftpConstants.SSH_FX_PERMISSION_DENIED).keep("denied");
        new AnswerSeeds().handle().count(Integer.MAX_VALUE).keep("count-without-names");
        new AnswerSeeds().handle().count(-1).keep("count-below-zero");
        new AnswerSeeds().handle().count(0).count(0).count(0).keep("no-names");
        new AnswerSeeds().answer(1, new byte[] {127, -1, -1, -1}).keep("handle-without-end");
        new AnswerSeeds().answer(201, new byte[3]).keep("unknown-kind");
    }

    private void keep(String name) {
        Kept.of(ServerAnswersFuzzTest.class).with(name, bytes.toByteArray());
    }

    private static AnswerSeeds listing(int files, int size) throws IOException {
        var names = new ByteArrayOutputStream();
        var name = new DataOutputStream(names);
        name.writeInt(files);
        for (int each = 1; each <= files; each++) {
            text(name, "b" + each + ".ready");
            text(name, "-rw-r--r-- 1 a b " + size + " b" + each + ".ready");
            name.writeInt(WITH_SIZE);
            name.writeLong(size);
        }
        return new AnswerSeeds()
                .handle()
                .answer(3, names.toByteArray())
                .status(SftpConstants.SSH_FX_EOF)
                .status(SftpConstants.SSH_FX_OK);
    }

    private static AnswerSeeds longNames() throws IOException {
        var names = new ByteArrayOutputStream();
        var name = new DataOutputStream(names);
        name.writeInt(2);
        for (String each : List.of("a".repeat(256), "b".repeat(255))) {
            text(name, each);
            text(name, "-");
            name.writeInt(0);
        }
        return new AnswerSeeds()
                .handle()
                .answer(3, names.toByteArray())
                .status(SftpConstants.SSH_FX_EOF)
                .status(SftpConstants.SSH_FX_OK);
    }

    private AnswerSeeds file(byte[] content) throws IOException {
        var data = new ByteArrayOutputStream();
        var part = new DataOutputStream(data);
        part.writeInt(content.length);
        part.write(content);
        return handle().answer(2, data.toByteArray()).status(SftpConstants.SSH_FX_OK);
    }

    private AnswerSeeds absent() throws IOException {
        return status(SftpConstants.SSH_FX_NO_SUCH_FILE);
    }

    private AnswerSeeds moved() throws IOException {
        return status(SftpConstants.SSH_FX_OK).status(SftpConstants.SSH_FX_OK);
    }

    private AnswerSeeds handle() throws IOException {
        return answer(1, new byte[] {0, 0, 0, 1, 7});
    }

    private AnswerSeeds count(int names) throws IOException {
        return answer(3, new byte[] {(byte) (names >> 24), (byte) (names >> 16), (byte) (names >> 8), (byte) names});
    }

    private AnswerSeeds status(int code) throws IOException {
        var body = new ByteArrayOutputStream();
        var status = new DataOutputStream(body);
        status.writeInt(code);
        text(status, "said");
        text(status, "en");
        return answer(0, body.toByteArray());
    }

    private AnswerSeeds answer(int kind, byte[] body) throws IOException {
        out.writeByte(kind);
        out.writeShort(body.length);
        out.write(body);
        return this;
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        out.writeInt(text.length());
        out.writeBytes(text);
    }
}
