package districtatlas.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import districtatlas.base.vocabulary.BoundaryState;
import districtatlas.base.vocabulary.Keyed;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/**
 * Boundaries of streets that a reader sets in the place of the atlas's own. The atlas's file stays as it is. Immutable.
 *
 * @param file   name of the file they were read from, without its folder
 * @param source who published them and when, as the reader says; never blank
 * @param state  official or reviewed
 * @param number of the review; blank only for those that were not reviewed
 * @param parts  one for each street
 */
public record BoundarySet(String file, String source, BoundaryState state, String number, List<Part> parts) {
    /**
     * A street.
     *
     * @param street id of the zone
     * @param name   as the file calls it; may be empty
     * @param shape  an area as WKB in Base64: degrees of CGCS2000, longitude first
     */
    public record Part(String street, String name, String shape) {
        private static final Envelope EARTH = new Envelope(-180, 180, -90, 90);

        public Part {
            Objects.requireNonNull(name);
            Objects.requireNonNull(shape);
            if (street.isBlank()) {
                throw new IllegalArgumentException("a boundary of no street");
            }
        }

        /** @param lonLat an area in degrees, longitude first; kept to the last digit */
        public static Part of(String street, String name, Geometry lonLat) {
            byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(lonLat);
            return new Part(street, name, Base64.getEncoder().encodeToString(wkb));
        }

        /**
         * A new one each time.
         *
         * @throws IllegalArgumentException when it is no area
         */
        public Geometry lonLat() {
            try {
                Geometry shape = new WKBReader().read(Base64.getDecoder().decode(this.shape));
                if (!(shape instanceof Polygonal) || shape.isEmpty() || !EARTH.contains(shape.getEnvelopeInternal())) {
                    throw new IllegalArgumentException("the boundary of " + street + " is a " + shape.getGeometryType());
                }
                return shape;
            } catch (ParseException e) {
                throw new IllegalArgumentException("the boundary of " + street + " cannot be read", e);
            }
        }
    }

    public BoundarySet {
        Objects.requireNonNull(file);
        parts = List.copyOf(parts);
        Set<String> streets = new HashSet<>();
        parts.forEach(p -> streets.add(p.street()));
        if (source.isBlank() || parts.isEmpty() || streets.size() < parts.size()) {
            throw new IllegalArgumentException("boundaries need a source, and each street once");
        }
        if (state == BoundaryState.SCHEMATIC || state == BoundaryState.REVIEWED == number.isBlank()) {
            throw new IllegalArgumentException("no state of boundaries that take the place of others: " + state + " " + number);
        }
    }

    /** By which the same boundaries, said to be of the same state, are known. */
    public String print() {
        return Entry.hash(Entry.text(write()));
    }

    // ---- in files -------------------------------------------------------------------------------------------------

    JsonNode write() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("file", file).put("source", source).put("state", state.key()).put("number", number);
        ArrayNode streets = json.putArray("parts");
        parts.forEach(p -> streets.addObject().put("street", p.street()).put("name", p.name()).put("wkb", p.shape()));
        return json;
    }

    static BoundarySet read(JsonNode json) {
        List<Part> parts = new ArrayList<>();
        json.path("parts").forEach(p -> parts.add(new Part(text(p, "street"), p.path("name").asText(""), text(p, "wkb"))));
        parts.forEach(Part::lonLat);        // one that cannot be drawn is none
        return new BoundarySet(json.path("file").asText(""), text(json, "source"), Keyed.ofKey(BoundaryState.class, text(json, "state").toLowerCase(Locale.ROOT)),
                json.path("number").asText(""), parts);
    }

    private static String text(JsonNode json, String field) {
        if (!json.path(field).isTextual()) {
            throw new IllegalArgumentException(field + ": expected a text, found " + json.path(field).getNodeType());
        }
        return json.path(field).asText();
    }
}
