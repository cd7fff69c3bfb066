package districtatlas.author.qgis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element of a QGIS style while it is put together. One thread at a time. */
final class QmlElement {
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<QmlElement> children = new ArrayList<>();
    private final Map<String, String> defined = new LinkedHashMap<>();
    private String text = "";

    QmlElement(String name) {
        this.name = name;
    }

    QmlElement with(String attribute, Object value) {
        attributes.put(attribute, value.toString());
        return this;
    }

    QmlElement text(String content) {
        this.text = content;
        return this;
    }

    QmlElement add(QmlElement child) {
        children.add(child);
        return this;
    }

    QmlElement add(String child) {
        QmlElement element = new QmlElement(child);
        children.add(element);
        return element;
    }

    /** A property of a symbol layer. */
    QmlElement prop(String key, Object value) {
        add("prop").with("k", key).with("v", value);
        return this;
    }

    /** A property of a symbol layer that QGIS works out for each feature. */
    QmlElement define(String property, String expression) {
        defined.put(property, expression);
        return this;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    private void write(StringBuilder out) {
        if (!defined.isEmpty()) {
            children.add(definitions());
            defined.clear();
        }
        out.append('<').append(name);
        attributes.forEach((key, value) -> out.append(' ').append(key).append("=\"").append(escape(value)).append('"'));
        if (children.isEmpty() && text.isEmpty()) {
            out.append("/>\n");
            return;
        }
        out.append('>').append(escape(text));
        if (!children.isEmpty()) {
            out.append('\n');
            children.forEach(c -> c.write(out));
        }
        out.append("</").append(name).append(">\n");
    }

    private QmlElement definitions() {
        QmlElement element = new QmlElement("data_defined_properties");
        QmlElement map = element.add("Option").with("type", "Map");
        map.add("Option").with("type", "QString").with("name", "name").with("value", "");
        QmlElement properties = map.add("Option").with("type", "Map").with("name", "properties");
        defined.forEach((property, expression) -> {
            QmlElement one = properties.add("Option").with("type", "Map").with("name", property);
            one.add("Option").with("type", "bool").with("name", "active").with("value", true);
            one.add("Option").with("type", "QString").with("name", "expression").with("value", expression);
            one.add("Option").with("type", "int").with("name", "type").with("value", 3);
        });
        map.add("Option").with("type", "QString").with("name", "type").with("value", "collection");
        return element;
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\n", "&#10;");
    }
}
