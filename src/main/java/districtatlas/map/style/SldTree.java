package districtatlas.map.style;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML into elements that know their line. Style files are small, so the whole tree is held.
 * A document type declaration is refused, and with it every entity that could reach for a file or the net.
 */
final class SldTree {
    private static final int DEEPEST = 200;

    private SldTree() {
    }

    /** @throws XMLStreamException when it is not well-formed, nested absurdly deep, or declares a document type */
    static SldElement read(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read: " + systemId);
        });
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        try {
            return root(xml);
        } finally {
            xml.close();
        }
    }

    private static SldElement root(XMLStreamReader xml) throws XMLStreamException {
        Deque<SldElement> open = new ArrayDeque<>();
        SldElement root = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() >= DEEPEST) {
                        throw new XMLStreamException("nested more than " + DEEPEST + " deep", xml.getLocation());
                    }
                    SldElement element = new SldElement(xml.getLocalName(), attributes(xml),
                            xml.getLocation().getLineNumber(), new ArrayList<>(4));
                    if (!open.isEmpty()) {
                        open.peek().content().add(element);
                    }
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    root = open.pop();          // the last that ends is the root; what follows it is read too, so that it is told
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    List<Object> content = open.isEmpty() ? new ArrayList<>() : open.peek().content();
                    content.add(xml.getText());
                }
                case XMLStreamConstants.DTD -> throw new XMLStreamException(
                        "a style must not declare a document type", xml.getLocation());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException(
                        "unknown entity " + xml.getLocalName(), xml.getLocation());
                default -> { }
            }
        }
        if (root == null) {
            throw new XMLStreamException("no element", xml.getLocation());
        }
        return root;
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        if (xml.getAttributeCount() == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }
}
