package dk.ungebro.adapters.sftp.sealing;

import dk.ungebro.port.Batch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Ties the header of a batch to its data: what is signed is the header as text, an empty line, and the data. */
final class SignedHeader {

    private SignedHeader() {}

    static byte[] bind(Batch batch) {
        byte[] header = header(batch);
        byte[] data = batch.content();
        var bound = new ByteArrayOutputStream(header.length + data.length);
        bound.writeBytes(header);
        bound.writeBytes(data);
        return bound.toByteArray();
    }

    /** The batch with its plain data, if exactly its header was signed. */
    static Batch unbind(Batch sealed, byte[] bound) throws Refusal {
        byte[] header = header(sealed);
        if (bound.length < header.length || !Arrays.equals(header, 0, header.length, bound, 0, header.length)) {
            throw new Refusal(
                    RefusalReason.OTHER_HEADER, "its sender signed another id, sender, recipient, count or form");
        }
        byte[] data = Arrays.copyOfRange(bound, header.length, bound.length);
        return new Batch(sealed.id(), sealed.from(), sealed.to(), sealed.count(), data);
    }

    private static byte[] header(Batch batch) {
        String text = "sealed=1\nid=" + batch.id() + "\nfrom=" + batch.from().key() + "\nto="
                + batch.to().key() + "\ncount=" + batch.count() + "\n\n";
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
