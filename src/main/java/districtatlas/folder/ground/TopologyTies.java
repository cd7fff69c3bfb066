package districtatlas.folder.ground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import districtatlas.folder.DrawnFeature;
import districtatlas.folder.LocalMetres;
import districtatlas.folder.SourceFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * What layers.yaml asks a layer's features to lie on: what is off is left out; lines whose ends must lie on something and do not are drawn paler,
 * where that is allowed. One thread at a time.
 */
final class TopologyTies {
    private static final String INK = "ink";
    private static final double PALE = 0.72;

    /** Takes what is to be written. */
    interface Taker {
        void take(Map<String, Object> values, Geometry piece);
    }

    private record Kept(Map<String, Object> values, Geometry line) {
    }

    private final STRtree on = new STRtree();
    private final STRtree endsOn = new STRtree();
    private final List<Kept> kept = new ArrayList<>();
    private final LocalMetres metres;
    private double onMetres;
    private double endMetres;
    private boolean asksOn;
    private boolean asksEnds;
    private boolean ownEnds;
    private long off;
    private long loose;

    TopologyTies(SourceFolder folder, String layer) {
        this.metres = LocalMetres.around(folder.sheet());
        for (JsonNode said : folder.layer(layer).map(l -> l.path("topology")).orElse(MissingNode.getInstance())) {
            for (JsonNode other : said.path("on")) {
                asksOn |= read(folder, other.asText(), on);
                onMetres = Math.max(onMetres, said.path("metres").asDouble());
            }
            for (JsonNode other : said.path("ends-on")) {
                asksEnds |= hasPale(said.path("unless").path(INK));
                ownEnds |= other.asText().equals(layer);
                if (!other.asText().equals(layer)) {
                    read(folder, other.asText(), endsOn);
                }
                endMetres = said.path("metres").asDouble();
            }
        }
    }

    private static boolean hasPale(JsonNode values) {
        boolean[] has = {false};
        values.forEach(v -> has[0] |= v.asDouble() == PALE);
        return has[0];
    }

    private static boolean read(SourceFolder folder, String other, STRtree into) {
        List<DrawnFeature> features = DrawnFeature.of(folder.draft(), folder.layer(other).map(l -> l.path("source").asText("")).orElse(""));
        features.stream().filter(f -> !f.shape().isEmpty()).forEach(f -> into.insert(f.shape().getEnvelopeInternal(), f.shape()));
        return !features.isEmpty();
    }

    void take(Map<String, Object> values, Geometry piece, Taker taker) {
        if (asksOn && !isNear(piece.getCoordinate(), on, onMetres, piece)) {
            off++;
        } else if (asksEnds) {
            kept.add(new Kept(values, piece));
            if (ownEnds) {
                endsOn.insert(piece.getEnvelopeInternal(), piece);
            }
        } else {
            taker.take(values, piece);
        }
    }

    /** Those that can be judged only when all are known. */
    void takeKept(Taker taker) {
        for (Kept each : kept) {
            LineString line = (LineString) each.line;
            boolean ends = isNear(line.getCoordinateN(0), endsOn, endMetres, line) && isNear(line.getCoordinateN(line.getNumPoints() - 1), endsOn, endMetres, line);
            if (!ends && each.values.containsKey(INK)) {
                each.values.put(INK, PALE);
                loose++;
            }
            taker.take(each.values, line);
        }
    }

    private boolean isNear(Coordinate place, STRtree others, double most, Geometry own) {
        Envelope around = new Envelope(place);
        around.expandBy(most / metres.eastMetresADegree(), most / metres.northMetresADegree());
        for (Object found : others.query(around)) {
            if (found != own && distance(place, (Geometry) found) <= most) {
                return true;
            }
        }
        return false;
    }

    private double distance(Coordinate place, Geometry other) {
        if (other.getDimension() == 2 && SimplePointInAreaLocator.locate(place, other) != Location.EXTERIOR) {
            return 0;
        }
        double least = Double.POSITIVE_INFINITY;
        for (Object component : LinearComponentExtracter.getLines(other)) {
            LineString line = (LineString) component;
            for (int v = 1; v < line.getNumPoints(); v++) {
                least = Math.min(least, metres.distance(place, line.getCoordinateN(v - 1), line.getCoordinateN(v)));
            }
        }
        return least;
    }

    /** How many lay off what they must be on, and were left out. */
    long off() {
        return off;
    }

    /** How many lines end in mid-air. */
    long loose() {
        return loose;
    }
}
