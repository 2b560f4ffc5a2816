package dk.ungebro.adapters.sftp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.sftp.common.SftpConstants;

/**
 * Several small files in two round trips, as long as nothing is out of the ordinary. What is, is left to {@link
 * RemoteFiles}, which takes one step after another and says what the matter is.
 */
final class SmallFiles {

    /** What one packet carries. */
    static final int MOST_BYTES = 30_000;

    /** Servers need not open more for one login. */
    static final int MOST_AT_ONCE = 32;

    private static final int NEW =
            SftpConstants.SSH_FXF_WRITE | SftpConstants.SSH_FXF_CREAT | SftpConstants.SSH_FXF_TRUNC;

    private final Bundles channel;

    SmallFiles(Bundles channel) {
        this.channel = channel;
    }

    /** A file that has so many bytes at most; one more is read, so that a longer one shows. */
    record Wanted(String path, int limit) {}

    /** What a file begins with; empty if it cannot be read. A server may give less than there is. */
    List<Optional<byte[]>> read(List<Wanted> files) throws IOException {
        var opening = new Flight(channel);
        files.forEach(file -> opening.open(file.path(), SftpConstants.SSH_FXF_READ));
        List<Answer> opened = opening.answers();
        var reading = new Flight(channel);
        for (int each = 0; each < files.size(); each++) {
            int room = files.get(each).limit() + 1;
            opened.get(each)
                    .handle()
                    .ifPresent(handle -> reading.read(handle, room).close(handle));
        }
        Iterator<Answer> read = reading.answers().iterator();
        List<Optional<byte[]>> contents = new ArrayList<>();
        for (int each = 0; each < files.size(); each++) {
            if (opened.get(each).isFailure()) {
                contents.add(Optional.empty());
            } else {
                contents.add(read.next().data(files.get(each).limit() + 1));
                read.next();
            }
        }
        return contents;
    }

    /** A file that is to be written. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Fresh(String path, byte[] bytes) {}

    /** Writes new files, unless one of some others is there. If it is false, nothing of them is left. */
    boolean write(List<String> others, List<Fresh> files) throws IOException {
        var opening = new Flight(channel);
        others.forEach(path -> opening.open(path, SftpConstants.SSH_FXF_READ));
        files.forEach(file -> opening.open(file.path(), NEW));
        List<Answer> opened = opening.answers();
        List<byte[]> handles = new ArrayList<>();
        for (Answer each : opened) {
            each.handle().ifPresent(handles::add);
        }
        boolean free = opened.stream().limit(others.size()).allMatch(Answer::isAbsent);
        boolean written = free && handles.size() == files.size() && fill(handles, files);
        if (!written) {
            clear(handles, files);
        }
        return written;
    }

    /** Whether each has arrived in its whole length. */
    private boolean fill(List<byte[]> handles, List<Fresh> files) throws IOException {
        var writing = new Flight(channel);
        for (int each = 0; each < files.size(); each++) {
            byte[] handle = handles.get(each);
            Fresh file = files.get(each);
            writing.write(handle, file.bytes()).close(handle).stat(file.path());
        }
        Iterator<Answer> answers = writing.answers().iterator();
        boolean written = true;
        for (Fresh file : files) {
            written &= !answers.next().isFailure();
            written &= !answers.next().isFailure();
            written &= answers.next().size().orElse(-1) == file.bytes().length;
        }
        return written;
    }

    private void clear(List<byte[]> handles, List<Fresh> files) throws IOException {
        var clearing = new Flight(channel);
        handles.forEach(clearing::close);
        files.forEach(file -> clearing.remove(file.path()));
        clearing.answers();
    }
}
