package dk.ungebro.adapters.sftp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between client and server. The lines that are there can be silenced, without being closed; new ones work. */
final class SilentLine implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final AtomicInteger lines = new AtomicInteger();
    private volatile int silentUpTo;
    private final int target;

    SilentLine(int target) throws IOException {
        this.target = target;
        start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    int lines() {
        return lines.get();
    }

    void silence() {
        silentUpTo = lines.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                int number = lines.incrementAndGet();
                sockets.addAll(List.of(client, server));
                start(() -> carry(client, server, number));
                start(() -> carry(server, client, number));
            }
        } catch (IOException e) {
            closeAll();
        }
    }

    private void carry(Socket from, Socket to, int number) {
        byte[] buffer = new byte[65536];
        try {
            for (int length = from.getInputStream().read(buffer);
                    length >= 0;
                    length = from.getInputStream().read(buffer)) {
                if (number > silentUpTo) {
                    to.getOutputStream().write(buffer, 0, length);
                }
            }
        } catch (IOException e) {
            // The line is closed, which is what ends it.
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "silent-line");
        thread.setDaemon(true);
        thread.start();
    }

    private void closeAll() {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        closeAll();
    }
}
