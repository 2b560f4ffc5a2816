package dk.ungebro.adapters.sftp;

import dk.ungebro.port.Batch;
import dk.ungebro.port.Transport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Packs what it hands to another transport (gzip), and unpacks what that one gives; what is not packed it gives as it is,
 * so partners may begin at different times. What cannot be unpacked, or would be larger than allowed, it gives as it came
 * too: the courier then holds it as a line that cannot be read, and its sender is told.
 *
 * <p>Put it around a sealed transport, not into it: what is encrypted cannot be packed. Thread-safe if the other
 * transport is.
 */
public final class CompressedTransport implements Transport {

    private static final Logger LOG = LoggerFactory.getLogger(CompressedTransport.class);

    private final Transport inner;
    private final int maxBytes;

    /**
     * A transport that packs.
     *
     * @param inner the transport that carries what is packed
     * @param maxBytes how large a batch may become when it is unpacked
     */
    public CompressedTransport(Transport inner, int maxBytes) {
        this.inner = Objects.requireNonNull(inner, "inner");
        this.maxBytes = maxBytes;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Packed by another release of Java, the same batch may have other bytes. If it waits already, it then cannot be
     * sent again until its recipient has taken it.
     */
    @Override
    public void send(Batch batch) {
        inner.send(with(batch, packed(batch.content())));
    }

    /**
     * {@inheritDoc}
     *
     * <p>No more at once than what one batch may have in bytes, and one batch.
     */
    @Override
    public List<Batch> fetch(int limit) {
        List<Batch> unpacked = new ArrayList<>();
        long room = maxBytes;
        for (Batch each : inner.fetch(limit)) {
            if (room <= 0) {
                break;
            }
            Batch batch = unpacked(each);
            unpacked.add(batch);
            room -= batch.size();
        }
        return unpacked;
    }

    @Override
    public void confirm(String id) {
        inner.confirm(id);
    }

    private static Batch with(Batch batch, byte[] content) {
        return new Batch(batch.id(), batch.from(), batch.to(), batch.count(), content);
    }

    private static byte[] packed(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var out = new Fast(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** Makes a fifth of messages; the usual level takes more than twice as long and makes little less. */
    private static final class Fast extends GZIPOutputStream {

        Fast(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    private Batch unpacked(Batch batch) {
        byte[] content = batch.content();
        if (!isPacked(content)) {
            return batch;
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(content))) {
            byte[] unpacked = in.readNBytes(maxBytes);
            if (in.read() < 0) {
                return with(batch, unpacked);
            }
            LOG.warn("{} is not unpacked: it would be larger than {} bytes", batch, maxBytes);
        } catch (IOException e) {
            LOG.warn("{} cannot be unpacked: {}", batch, e.getClass().getSimpleName());
        }
        return batch;
    }

    /** No line of JSON begins like this. */
    private static boolean isPacked(byte[] content) {
        return content.length > 1 && content[0] == 0x1f && content[1] == (byte) 0x8b;
    }
}
