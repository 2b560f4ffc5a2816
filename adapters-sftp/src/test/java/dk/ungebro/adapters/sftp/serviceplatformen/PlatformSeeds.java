package dk.ungebro.adapters.sftp.serviceplatformen;

import dk.ungebro.adapters.sftp.fuzzing.Kept;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what the fuzzer begins with. Run it in the folder of the module; what is kept already stays. */
final class PlatformSeeds {

    private static final String NAME = "b1.3." + "5".repeat(64) + ".jsonl";
    private static final String DESCRIPTOR =
            "<p:FileTransferUUID>47570fc2-be65-4ab1-8da7-3bcc086bfef9</p:FileTransferUUID>"
                    + "<p:FileDescriptor><p:FileName>" + NAME
                    + "</p:FileName><p:SizeInBytes> 11 </p:SizeInBytes><p:Sender>school"
                    + "</p:Sender><p:SendersFileId/><p:Recipients>town</p:Recipients><p:Recipients>neighbour</p:Recipients>"
                    + "</p:FileDescriptor><p:FileContentDescriptor/>";
    private static final String ERROR = "<p:ErrorMessage><p:ErrorCode>1</p:ErrorCode><p:ErrorCodeDescription>no"
            + "</p:ErrorCodeDescription><p:ErrorDescription>gone</p:ErrorDescription></p:ErrorMessage>";

    private PlatformSeeds() {}

    public static void main(String[] none) {
        Kept.of(MetadataFuzzTest.class)
                .with("metadata", metadata())
                .with("hostile", hostile("Trigger"))
                .with("utf-16", element("Trigger", DESCRIPTOR).getBytes(StandardCharsets.UTF_16));
        Kept.of(ReceiptFuzzTest.class).with("receipt", receipts()).with("hostile", hostile("TechnicalReceipt"));
        Kept.of(TriggerFuzzTest.class).with("texts", texts());
        Kept.of(PlatformListingFuzzTest.class).with("listing", listings());
    }

    private static String element(String name, String inner) {
        return "<p:" + name + " xmlns:p=\"" + XmlFile.NAMESPACE + "\">" + inner + "</p:" + name + ">";
    }

    private static List<String> metadata() {
        String plain = DESCRIPTOR.replace("p:", "");
        byte[] trigger = new Trigger(NAME, 11, "school", "town", Optional.empty()).write();
        return List.of(
                element("Trigger", DESCRIPTOR),
                element("FileMetadata", plain),
                "<FileMetadata xmlns=\"" + XmlFile.NAMESPACE + "\">" + plain + "</FileMetadata>",
                new String(trigger, StandardCharsets.UTF_8),
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<Trigger>" + plain + "</Trigger>",
                "\uFEFF<Trigger>" + plain + "</Trigger>",
                "<Trigger>" + plain.replace(">school<", ">&#13;sch&amp;<![CDATA[o]]>ol&#x1F642;<") + "</Trigger>",
                "<Trigger>" + plain.replace("11", "-9223372036854775808") + "</Trigger>",
                "<Trigger>" + plain + plain + "</Trigger>",
                "<Trigger><!-- --><?x y?><o:New xmlns:o='urn:o' a='1'><Sender>x</Sender></o:New>" + plain
                        + "</Trigger>");
    }

    /** What is to be refused early. */
    private static List<String> hostile(String root) {
        return List.of(
                "",
                "<",
                "<?xml version=\"1.1\" encoding=\"UTF-7\"?><" + root + "/>",
                "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><" + root + "/>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"http://127.0.0.1:9/\">]><" + root + ">&b;</" + root + ">",
                "<!DOCTYPE a [<!ENTITY b \"" + "c".repeat(99) + "\"><!ENTITY d \"&b;&b;\">]><" + root + ">&d;</" + root
                        + ">",
                "<" + root + "><a>".repeat(17),
                "<" + root + ">" + "<a/>".repeat(1001) + "</" + root + ">",
                "<" + root + " a='1' a='1'/>",
                "<" + root + ">" + "&#65;".repeat(800) + "</" + root + ">",
                "<" + root + ">&#0;\uFFFE</" + root + ">");
    }

    private static List<String> receipts() {
        String ids = "<p:FileTransferUUID>47570fc2-be65-4ab1-8da7-3bcc086bfef9</p:FileTransferUUID>"
                + "<p:SendersFileId>f1</p:SendersFileId>";
        return Stream.of("TechnicalReceipt", "BusinessReceipt", "BusinessResponse")
                .flatMap(root -> Stream.of(
                        element(root, ids + "<p:Receipt><p:Message>carried</p:Message></p:Receipt>"),
                        element(root, ids + ERROR + ERROR),
                        element(
                                root,
                                ids + "<p:ResponseMessage>yes</p:ResponseMessage><p:Recipient>town</p:Recipient>"),
                        element(
                                        root,
                                        "<p:Filename>" + NAME + "</p:Filename><p:FileAcceptance>NO</p:FileAcceptance>"
                                                + "<p:Reason>because</p:Reason>")
                                .replace("p:", "")
                                .replace("xmlns:p", "xmlns")))
                .toList();
    }

    private static List<String> texts() {
        return List.of(
                NAME + "\nschool\ntown\nparameter",
                "a&b<c>\"d\"'\n]]>\n<!-- -->\n&amp;",
                "\u00E6\u00F8\u00E5\n\uD83D\uDE42\n\u2028\n\u0085",
                " a\nb \n c \n\u00A0d",
                "a\nb\nc\n\uFFFD",
                "a".repeat(200) + "\n" + "b".repeat(200) + "\n" + "c".repeat(200) + "\n" + "d".repeat(200));
    }

    private static List<String> listings() {
        String other = "I280051-M101-b2.007." + "a".repeat(32);
        List<String> many = new ArrayList<>();
        for (int each = 0; each < 9; each++) {
            many.add("b" + each + NAME.substring(2) + "\0b" + each + NAME.substring(2) + FileName.METADATA);
        }
        return List.of(
                NAME + "\tb\0" + NAME + FileName.METADATA + "\t99",
                NAME + FileName.METADATA,
                other + "\0" + other + FileName.METADATA,
                other.replace("M101", "M147") + "\0" + other.replace("M101", "M147") + FileName.METADATA,
                other.replace("I280051", "X9") + "\0" + other.replace("I280051", "X9") + FileName.METADATA,
                String.join("\0", many),
                NAME + FileName.METADATA + FileName.METADATA + "\0" + NAME + FileName.RECEIPT + "\0" + NAME
                        + FileName.TRIGGER,
                "../" + NAME + "\0../" + NAME + FileName.METADATA + "\0.metadata\0\0/.metadata",
                NAME.replace(".3.", ".000000003.") + "\0" + NAME.replace(".3.", ".000000003.") + FileName.METADATA,
                NAME + "\n\0" + NAME + "\n" + FileName.METADATA);
    }
}
