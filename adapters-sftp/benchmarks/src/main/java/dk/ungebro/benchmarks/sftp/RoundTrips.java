package dk.ungebro.benchmarks.sftp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between client and server on one connection and counts how often the client speaks after the server. */
final class RoundTrips implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final AtomicBoolean serverSpokeLast = new AtomicBoolean(true);
    private final AtomicInteger count = new AtomicInteger();

    RoundTrips(int target) throws IOException {
        start(() -> {
            Socket client = door.accept();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            start(() -> carry(server, client, () -> serverSpokeLast.set(true)));
            carry(client, server, () -> {
                if (serverSpokeLast.getAndSet(false)) {
                    count.incrementAndGet();
                }
            });
        });
    }

    int port() {
        return door.getLocalPort();
    }

    /** How many since it was asked last. */
    int count() {
        return count.getAndSet(0);
    }

    private static void carry(Socket from, Socket to, Runnable before) throws IOException {
        byte[] buffer = new byte[65536];
        for (int length = from.getInputStream().read(buffer);
                length >= 0;
                length = from.getInputStream().read(buffer)) {
            before.run();
            to.getOutputStream().write(buffer, 0, length);
        }
    }

    /** What may fail, because the line is closed in the end. */
    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((ended, closed) -> {});
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
