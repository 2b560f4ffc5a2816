package dk.ungebro.pickup;

/**
 * How to reach the server.
 *
 * @param host its name
 * @param port its port
 * @param user who logs in
 * @param key the file of the private key
 * @param knownHosts the file with the host keys
 */
public record Login(String host, int port, String user, String key, String knownHosts) {}
