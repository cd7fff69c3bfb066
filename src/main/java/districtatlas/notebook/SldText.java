package districtatlas.notebook;

import java.io.StringWriter;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes SLD 1.0, element by element. One thread at a time. */
final class SldText {
    private static final String SLD = "http://www.opengis.net/sld";
    private static final String OGC = "http://www.opengis.net/ogc";
    /** What no XML can hold. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    SldText(String name) {
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("StyledLayerDescriptor");
            xml.writeAttribute("version", "1.0.0");
            xml.writeDefaultNamespace(SLD);
            xml.writeNamespace("ogc", OGC);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        open("NamedLayer").leaf("Name", name).open("UserStyle");
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private SldText step(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    SldText open(String element) {
        return step(() -> xml.writeStartElement(element));
    }

    SldText close() {
        return step(xml::writeEndElement);
    }

    SldText leaf(String element, String words) {
        return open(element).words(words).close();
    }

    SldText words(String words) {
        return step(() -> xml.writeCharacters(UNWRITABLE.matcher(words).replaceAll(" ")));
    }

    SldText ogc(String element) {
        return step(() -> xml.writeStartElement("ogc:" + element));
    }

    SldText literal(String value) {
        return ogc("Literal").words(value).close();
    }

    SldText property(String name) {
        return ogc("PropertyName").words(name).close();
    }

    SldText function(String name) {
        return step(() -> {
            xml.writeStartElement("ogc:Function");
            xml.writeAttribute("name", name);
        });
    }

    /** The value of a palette, or one where the palette has none. */
    SldText role(String role, String otherwise) {
        return function("env").literal(role).literal(otherwise).close();
    }

    SldText openParameter(String name) {
        return step(() -> {
            xml.writeStartElement("CssParameter");
            xml.writeAttribute("name", name);
        });
    }

    SldText parameter(String name, String value) {
        return openParameter(name).words(value).close();
    }

    SldText option(String name, String value) {
        return step(() -> {
            xml.writeStartElement("VendorOption");
            xml.writeAttribute("name", name);
        }).words(value).close();
    }

    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : String.format(Locale.ROOT, "%s", value);
    }

    /** The whole, closed. */
    String done() {
        step(xml::writeEndDocument);
        return text.toString();
    }
}
