package districtatlas.map.portray;

import districtatlas.map.symbol.Symbol;
import org.locationtech.jts.geom.Geometry;

/**
 * Receives a layer's features with their evaluated symbols, in drawing order within a pass. One thread at a time.
 * The portrayal does not keep what it hands over; a geometry may be read but not changed.
 */
@FunctionalInterface
public interface PortrayalSink {
    /**
     * @param featureId the feature's id within its layer
     * @param geometry  in grid metres, east first; what the symbol applies to (a symbolizer may derive it from the feature's own)
     * @param symbol    interned: equal symbols are one object
     * @param range     the scales at which it is drawn
     * @param pass      the FeatureTypeStyle's place in the style: a later pass lies over all of an earlier one
     */
    void draw(String featureId, Geometry geometry, Symbol symbol, ScaleRange range, int pass);
}
