package dk.ungebro.adapters.sftp;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The first field of a line in a known_hosts file: which servers it is about. */
final class HostPatterns {

    private static final int SSH = 22;
    private static final String HASH_BEGINS = "|1|";
    private static final Pattern HASHED = Pattern.compile("\\|1\\|([A-Za-z0-9+/=]{4,88})\\|([A-Za-z0-9+/=]{4,88})");

    private HostPatterns() {}

    /** A server as such a file names it: with brackets and port, unless the port is the usual one. */
    static String name(String host, int port) {
        String lower = host.toLowerCase(Locale.ROOT);
        return port == SSH ? lower : "[" + lower + "]:" + port;
    }

    /**
     * Whether a field is about a server.
     *
     * @throws IllegalArgumentException if it is neither names nor a hashed name
     */
    static boolean match(String field, String name) {
        return field.startsWith("|") ? matchesHash(field, name) : matchesNames(field, name);
    }

    /** One name that begins with an exclamation mark and fits excludes the server, whatever else fits. */
    private static boolean matchesNames(String field, String name) {
        boolean matches = false;
        for (String pattern : field.toLowerCase(Locale.ROOT).split(",", -1)) {
            boolean excludes = pattern.startsWith("!");
            if (fits(excludes ? pattern.substring(1) : pattern, name)) {
                if (excludes) {
                    return false;
                }
                matches = true;
            }
        }
        return matches;
    }

    /** By hand and not by a regular expression, which a long pattern of asterisks would keep busy for ever. */
    private static boolean fits(String pattern, String name) {
        int star = -1;
        int retry = 0;
        int at = 0;
        int place = 0;
        while (place < name.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                retry = place;
            } else if (at < pattern.length()
                    && (pattern.charAt(at) == '?' || pattern.charAt(at) == name.charAt(place))) {
                at++;
                place++;
            } else if (star >= 0) {
                at = star + 1;
                place = ++retry;
            } else {
                return false;
            }
        }
        return pattern.substring(at).chars().allMatch(rest -> rest == '*');
    }

    private static boolean matchesHash(String field, String name) {
        var parts = HASHED.matcher(field);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a hashed name begins with " + HASH_BEGINS + " and has two parts");
        }
        byte[] salt = Base64.getDecoder().decode(parts.group(1));
        byte[] hash = Base64.getDecoder().decode(parts.group(2));
        return MessageDigest.isEqual(hash, hash(salt, name));
    }

    /** SHA-1 is what the format has; it hides names here and secures nothing. */
    private static byte[] hash(byte[] salt, String name) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(salt, "HmacSHA1"));
            return mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA1", e);
        }
    }
}
