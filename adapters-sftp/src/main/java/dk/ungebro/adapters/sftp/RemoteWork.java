package dk.ungebro.adapters.sftp;

import java.io.IOException;

/** Something that is done with the files of the server. Doing it again after a failure must be safe. */
@FunctionalInterface
interface RemoteWork<T> {

    T with(RemoteFiles files) throws IOException;
}
