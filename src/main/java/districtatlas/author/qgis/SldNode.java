package districtatlas.author.qgis;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An element of a style by its local name, so that SLD 1.0 and SE 1.1 read alike. One thread at a time. */
record SldNode(Element element) {

    /** @throws IllegalArgumentException when the text is not XML, or has a document type: styles are read without entities */
    static SldNode parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return new SldNode(builder.parse(new InputSource(new StringReader(xml))).getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("not a style: " + e.getMessage(), e);
        }
    }

    String name() {
        return element.getLocalName();
    }

    boolean is(String name) {
        return name().equals(name);
    }

    /** With its blanks: a literal may be one. */
    String text() {
        return element.getTextContent();
    }

    /** Empty when there is none. */
    String attribute(String name) {
        return element.getAttribute(name);
    }

    List<SldNode> children() {
        List<SldNode> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(new SldNode(child));
            }
        }
        return children;
    }

    List<SldNode> children(String name) {
        return children().stream().filter(c -> c.is(name)).toList();
    }

    Optional<SldNode> child(String name) {
        return children().stream().filter(c -> c.is(name)).findFirst();
    }

    /** A CSS or SVG parameter of a fill, stroke or font. */
    Optional<SldNode> parameter(String name) {
        return children().stream().filter(c -> (c.is("CssParameter") || c.is("SvgParameter")) && c.attribute("name").equals(name)).findFirst();
    }

    /** A vendor option; empty when there is none. */
    String option(String name) {
        return children("VendorOption").stream().filter(o -> o.attribute("name").equals(name)).map(o -> o.text().strip()).findFirst().orElse("");
    }

    /** Everything of that name below, in document order. */
    List<SldNode> all(String name) {
        List<SldNode> found = new ArrayList<>();
        for (SldNode child : children()) {
            if (child.is(name)) {
                found.add(child);
            }
            found.addAll(child.all(name));
        }
        return found;
    }
}
