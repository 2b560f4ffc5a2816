package dk.ungebro.adapters.sftp.server;

import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** The entries of a folder as a listing shows them. */
record ShownEntries(List<Path> paths) implements DirectoryStream<Path> {

    @Override
    public Iterator<Path> iterator() {
        return paths.iterator();
    }

    @Override
    public void close() {}
}
