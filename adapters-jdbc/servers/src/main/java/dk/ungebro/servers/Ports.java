package dk.ungebro.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback address. */
final class Ports {
    /** Below those that Linux gives to outgoing connections: one of these must not take the port of a killed server. */
    private static final int FIRST = 15_000;

    private static final int END = 32_000;

    private Ports() {}

    /** One that is free now. */
    static int free() {
        int port = ThreadLocalRandom.current().nextInt(FIRST, END);
        while (!isFree(port)) {
            port = ThreadLocalRandom.current().nextInt(FIRST, END);
        }
        return port;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
