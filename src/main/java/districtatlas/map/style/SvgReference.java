package districtatlas.map.style;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a style refers to a picture: by a file's name or with the picture inside, and after a question mark the values of its parameters,
 * as QGIS writes {@code school.svg?fill=%23b01e1e&outline-width=0}. Immutable.
 *
 * @param embedded the picture itself, when the reference carries it
 */
record SvgReference(String name, Optional<byte[]> embedded, Map<String, String> parameters) {
    private static final int SHORT = 60;

    static SvgReference of(String href) {
        int query = href.indexOf('?');
        String name = query < 0 ? href : href.substring(0, query);
        name = name.startsWith("file:") ? name.substring("file:".length()) : name;
        return new SvgReference(name, embedded(name), parameters(query < 0 ? "" : href.substring(query + 1)));
    }

    private static Optional<byte[]> embedded(String name) {
        int comma = name.startsWith("data:image/svg+xml;base64,") ? name.indexOf(',') : name.startsWith("base64:") ? name.indexOf(':') : -1;
        if (comma < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getMimeDecoder().decode(name.substring(comma + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.of(new byte[0]);    // an empty picture, which is refused with its reason
        }
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                try {
                    parameters.put(part.substring(0, equals), URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
                } catch (IllegalArgumentException e) {
                    continue;           // a value that is not well written is as if it were not there
                }
            }
        }
        return parameters;
    }

    Optional<String> parameter(String key) {
        return Optional.ofNullable(parameters.get(key));
    }

    /** For a sentence about it. */
    String shortName() {
        return name.length() <= SHORT ? name : name.substring(0, SHORT) + "…";
    }
}
