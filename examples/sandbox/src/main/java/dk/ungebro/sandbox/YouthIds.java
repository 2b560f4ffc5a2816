package dk.ungebro.sandbox;

import dk.ungebro.youth.CprNumber;
import dk.ungebro.youth.YouthId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Youth ids by HMAC-SHA-256 of the person number, so that runs can be compared. The key is no secret: only the sandbox
 * does this, and its persons are fictive.
 */
final class YouthIds {

    private static final byte[] KEY = "ungebro sandbox".getBytes(StandardCharsets.UTF_8);

    private YouthIds() {}

    static YouthId of(CprNumber cpr) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            byte[] tag = mac.doFinal(cpr.digits().getBytes(StandardCharsets.UTF_8));
            return new YouthId("y-" + HexFormat.of().formatHex(tag, 0, 12));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }
}
