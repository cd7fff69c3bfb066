package districtatlas.print.slides;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A file of slides as the parts it is packed of, read without the library that wrote it. */
final class PackageParts {
    final Map<String, byte[]> parts = new LinkedHashMap<>();
    final List<String> names = new ArrayList<>();

    PackageParts(byte[] packed) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                names.add(e.getName());
                parts.put(e.getName(), zip.readAllBytes());
            }
        }
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    Document xml(String part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(part, e);
        }
    }

    static List<Element> elements(Document xml, String localName) {
        NodeList all = xml.getElementsByTagNameNS("*", localName);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    /** In the order in which they are shown. */
    List<String> slides() {
        return names.stream().filter(n -> n.matches("ppt/slides/slide\\d+\\.xml")).sorted((a, b) -> Integer.compare(number(a), number(b))).toList();
    }

    private static int number(String part) {
        return Integer.parseInt(part.replaceAll("\\D", ""));
    }
}
