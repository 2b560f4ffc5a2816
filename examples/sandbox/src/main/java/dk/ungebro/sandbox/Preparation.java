package dk.ungebro.sandbox;

import dk.ungebro.sandbox.input.Input;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What has to be there before nodes can work: tables, staged input, and the SFTP server, which comes last, unless there
 * is one already.
 */
final class Preparation implements AutoCloseable {

    private final Optional<PostServer> post;

    private Preparation(Optional<PostServer> post) {
        this.post = post;
    }

    /** Makes it ready; what is ready already is left as it is. */
    static Preparation of(Options options, DatabaseLogin login, WorkFolder folder, List<Path> files)
            throws IOException {
        try (var pool = ConnectionPool.server(login)) {
            pool.prepare(folder.run());
        }
        if (Input.staged(folder.path("."), files.get(0), files.get(1), options.until())
                .map(Preparation::closed)
                .isEmpty()) {
            Input.open(folder.path("."), files.get(0), files.get(1), options.until())
                    .close();
        }
        return new Preparation(
                options.post().isPresent() ? Optional.empty() : Optional.of(PostServer.startForNodes(folder)));
    }

    private static boolean closed(Input staged) {
        staged.close();
        return true;
    }

    @Override
    public void close() {
        post.ifPresent(PostServer::close);
    }
}
