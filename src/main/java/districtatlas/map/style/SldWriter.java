package districtatlas.map.style;

import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a tree of SLD elements as SLD 1.0. Pure functions. */
final class SldWriter {
    private static final String SLD = "http://www.opengis.net/sld";
    private static final String OGC = "http://www.opengis.net/ogc";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final Set<String> OF_FILTERS = Set.of("Filter", "And", "Or", "Not", "PropertyName", "Literal", "Function", "Add", "Sub", "Mul", "Div",
            "LowerBoundary", "UpperBoundary", "FeatureId");
    /** What no XML can hold. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]");

    private SldWriter() {
    }

    static String write(SldElement root) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            write(root, true, xml);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void write(SldElement e, boolean root, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(OF_FILTERS.contains(e.name()) || e.name().startsWith("PropertyIs") ? "ogc:" + e.name() : e.name());
        if (root) {
            xml.writeDefaultNamespace(SLD);
            xml.writeNamespace("ogc", OGC);
            xml.writeNamespace("xlink", XLINK);
        }
        for (Map.Entry<String, String> attribute : e.attributes().entrySet()) {
            xml.writeAttribute(attribute.getKey().equals("href") ? "xlink:href" : attribute.getKey(), UNWRITABLE.matcher(attribute.getValue()).replaceAll(" "));
        }
        for (Object part : e.content()) {
            if (part instanceof SldElement child) {
                write(child, false, xml);
            } else {
                xml.writeCharacters(UNWRITABLE.matcher(part.toString()).replaceAll(" "));
            }
        }
        xml.writeEndElement();
    }
}
