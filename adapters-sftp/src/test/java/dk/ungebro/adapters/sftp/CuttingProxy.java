package dk.ungebro.adapters.sftp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between client and server and cuts the line at a chosen request, before or after the server has seen it. */
final class CuttingProxy implements AutoCloseable {

    /** Which half of the n-th exchange is lost. */
    enum Lost {
        REQUEST,
        REPLY
    }

    private final ServerSocket door;
    private final int target;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
    private volatile Lost lost = Lost.REQUEST;
    private volatile boolean replyIsLost;
    private volatile boolean cut;

    CuttingProxy(int target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void cutAtRequest(int number, Lost half) {
        lost = half;
        left.set(number);
    }

    boolean heal() {
        boolean wasCut = cut;
        left.set(Integer.MAX_VALUE);
        replyIsLost = false;
        cut = false;
        return wasCut;
    }

    private void accept() {
        try {
            while (true) {
                Socket client = door.accept();
                if (cut) {
                    client.close();
                    continue;
                }
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                sockets.add(client);
                sockets.add(server);
                start(() -> requests(client, server));
                start(() -> replies(server, client));
            }
        } catch (IOException e) {
            hangUp(sockets);
        }
    }

    private void requests(Socket from, Socket to) {
        byte[] buffer = new byte[65536];
        try {
            for (int length = from.getInputStream().read(buffer);
                    length >= 0;
                    length = from.getInputStream().read(buffer)) {
                if (left.decrementAndGet() == 0) {
                    cut = true;
                    if (lost == Lost.REQUEST) {
                        hangUp(List.of(from, to));
                        return;
                    }
                    replyIsLost = true;
                }
                to.getOutputStream().write(buffer, 0, length);
            }
        } catch (IOException e) {
            hangUp(List.of(from, to));
        }
    }

    private void replies(Socket from, Socket to) {
        byte[] buffer = new byte[65536];
        try {
            for (int length = from.getInputStream().read(buffer);
                    length >= 0;
                    length = from.getInputStream().read(buffer)) {
                if (replyIsLost) {
                    hangUp(List.of(from, to));
                    return;
                }
                to.getOutputStream().write(buffer, 0, length);
            }
            hangUp(List.of(from, to));
        } catch (IOException e) {
            hangUp(List.of(from, to));
        }
    }

    /** A line that is cut takes no other line with it, least of all the next one. */
    private void hangUp(List<Socket> line) {
        for (Socket socket : line) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        sockets.removeAll(line);
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "cutting-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
        hangUp(sockets);
    }
}
