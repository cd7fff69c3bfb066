package districtatlas.map.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One element of a style file with the line it starts on. Immutable.
 *
 * @param name       without namespace: SLD 1.0 and SE 1.1 differ in prefixes more than in words
 * @param attributes by local name
 * @param content    {@link String} and {@code SldElement}, in order
 */
record SldElement(String name, Map<String, String> attributes, int line, List<Object> content) {

    List<SldElement> children() {
        List<SldElement> children = new ArrayList<>(content.size());
        for (Object part : content) {
            if (part instanceof SldElement child) {
                children.add(child);
            }
        }
        return children;
    }

    Optional<SldElement> child(String childName) {
        for (Object part : content) {
            if (part instanceof SldElement child && child.name.equals(childName)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    boolean is(String other) {
        return name.equals(other);
    }

    /** The text directly inside, trimmed; text that is all white space stands as it is, since a label may want a line break. */
    String text() {
        StringBuilder all = new StringBuilder();
        for (Object part : content) {
            if (part instanceof String s) {
                all.append(s);
            }
        }
        String text = all.toString();
        return text.isBlank() ? text : text.strip();
    }

    Optional<String> attribute(String attributeName) {
        return Optional.ofNullable(attributes.get(attributeName));
    }
}
