package dk.ungebro.adapters.sftp.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A trigger as the played platform reads it, and what it writes in answer. */
record PlatformLetter(String name, String size, String sender, String sendersFileId, List<String> recipients) {

    private static final String NAMESPACE = "http://serviceplatformen.dk/xml/wsdl/soap11/SFTP/1/types";

    /** One without recipients if the file cannot be read. */
    static PlatformLetter read(Path trigger) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            Document document = builder.parse(trigger.toFile());
            return new PlatformLetter(
                    text(document, "FileName"),
                    text(document, "SizeInBytes"),
                    text(document, "Sender"),
                    text(document, "SendersFileId"),
                    texts(document, "Recipients"));
        } catch (ParserConfigurationException | SAXException e) {
            return new PlatformLetter("", "", "", "", List.of());
        }
    }

    private static String text(Document document, String element) {
        List<String> texts = texts(document, element);
        return texts.isEmpty() ? "" : texts.get(0);
    }

    private static List<String> texts(Document document, String element) {
        NodeList nodes = document.getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < nodes.getLength(); index++) {
            texts.add(nodes.item(index).getTextContent());
        }
        return texts;
    }

    /** Why the file is not carried; empty if it is. */
    String fault(String user, String file, Path data, List<String> users) throws IOException {
        if (recipients.isEmpty()) {
            return "the trigger cannot be read";
        }
        if (!name.equals(file) || !sender.equals(user)) {
            return "the trigger belongs elsewhere";
        }
        if (!Files.exists(data) || !size.equals(Long.toString(Files.size(data)))) {
            return "the file is not there, or has another size";
        }
        return users.containsAll(recipients) ? "" : "a recipient is not known";
    }

    /** Both roots have been seen, and both must be read. */
    String metadata(String transfer) {
        boolean trigger = name.hashCode() % 2 == 0;
        String all = String.join("</Recipients><Recipients>", recipients);
        String inner = "<FileTransferUUID>" + transfer + "</FileTransferUUID>\n<FileDescriptor>\n<FileName>" + name
                + "</FileName>\n<SizeInBytes>" + size + "</SizeInBytes>\n<Sender>" + sender
                + "</Sender>\n<SendersFileId>" + sendersFileId + "</SendersFileId>\n<Recipients>" + all
                + "</Recipients>\n</FileDescriptor>\n<FileContentDescriptor/>\n";
        return trigger
                ? "<ns2:Trigger xmlns:ns2=\"" + NAMESPACE + "\">\n" + inner + "</ns2:Trigger>\n"
                : "<FileMetadata xmlns=\"" + NAMESPACE + "\">\n" + inner + "</FileMetadata>\n";
    }

    String receipt(String transfer, String fault) {
        String message = fault.isEmpty() ? "<Receipt><Message>carried</Message></Receipt>" : "";
        String error = fault.isEmpty()
                ? ""
                : "<ErrorMessage><ErrorCode>1</ErrorCode><ErrorCodeDescription>not carried</ErrorCodeDescription>"
                        + "<ErrorDescription>" + fault + "</ErrorDescription></ErrorMessage>";
        return "<ns2:TechnicalReceipt xmlns:ns2=\"" + NAMESPACE + "\"><FileTransferUUID>" + transfer
                + "</FileTransferUUID><SendersFileId>" + sendersFileId + "</SendersFileId>" + message + error
                + "</ns2:TechnicalReceipt>\n";
    }
}
