package dk.ungebro.adapters.sftp.serviceplatformen;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Asks the platform to carry a file. The same file has the same trigger, byte by byte. */
record Trigger(String fileName, int size, String sender, String recipient, Optional<RoutingInfo> routing) {

    byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("ns2", "Trigger", XmlFile.NAMESPACE);
            xml.writeNamespace("ns2", XmlFile.NAMESPACE);
            writeDescriptor(xml);
            xml.writeStartElement("FileContentDescriptor");
            if (routing.isPresent()) {
                writeRouting(xml, routing.get());
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private void writeDescriptor(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("FileDescriptor");
        write(xml, "FileName", fileName);
        write(xml, "SizeInBytes", Integer.toString(size));
        write(xml, "Sender", sender);
        write(xml, "SendersFileId", sendersFileId());
        write(xml, "Recipients", recipient);
        xml.writeEndElement();
    }

    private String sendersFileId() {
        return UUID.nameUUIDFromBytes((sender + "\n" + recipient + "\n" + fileName).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static void writeRouting(XMLStreamWriter xml, RoutingInfo routing) throws XMLStreamException {
        xml.writeStartElement("SFTPDynamicRoutingInfo");
        write(xml, "InfRef", routing.infRef());
        write(xml, "SenderIt-system", routing.senderSystem());
        write(xml, "SenderAuthority", routing.senderAuthority());
        write(xml, "RecipientIt-system", routing.recipientSystem());
        write(xml, "RecipientAuthority", routing.recipientAuthority());
        if (!routing.parameters().isEmpty()) {
            xml.writeStartElement("RouteParameterList");
            for (String parameter : routing.parameters()) {
                write(xml, "RouteParameter", parameter);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void write(XMLStreamWriter xml, String name, Optional<String> text) throws XMLStreamException {
        if (text.isPresent()) {
            write(xml, name, text.get());
        }
    }

    private static void write(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
