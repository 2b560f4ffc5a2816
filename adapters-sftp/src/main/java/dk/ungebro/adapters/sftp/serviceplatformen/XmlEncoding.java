package dk.ungebro.adapters.sftp.serviceplatformen;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML file. The parser could decode them too, but writes to the standard error when they are not of
 * the encoding that they claim.
 */
final class XmlEncoding {

    private static final Pattern DECLARED = Pattern.compile(
            "<\\?xml[^>]{0,100}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._-]{1,40})[\"'].*", Pattern.DOTALL);
    private static final Map<String, Charset> KNOWN = Map.of(
            "utf-8", StandardCharsets.UTF_8,
            "us-ascii", StandardCharsets.US_ASCII,
            "iso-8859-1", StandardCharsets.ISO_8859_1,
            "utf-16", StandardCharsets.UTF_16);
    private static final int MARK = 0xFEFF;
    private static final int MARK_TURNED = 0xFFFE;
    private static final int HEAD = 200;

    private XmlEncoding() {}

    /** The text without a byte-order mark. */
    static String decode(byte[] bytes) throws CharacterCodingException {
        String text = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes) throws CharacterCodingException {
        if (bytes.length >= 2) {
            int first = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
            if (first == MARK || first == MARK_TURNED) {
                return StandardCharsets.UTF_16;
            }
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head);
        if (!declared.matches()) {
            return StandardCharsets.UTF_8;
        }
        Charset charset = KNOWN.get(String.valueOf(declared.group(1)).toLowerCase(Locale.ROOT));
        if (charset == null) {
            throw new CharacterCodingException();
        }
        return charset;
    }
}
