package districtatlas.ask.words;

import districtatlas.feature.GroundLayers;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a layer is to someone who finds the way by words. A layer has a role by its id, and none of them must be there: an atlas without a
 * layer of roads is described without roads.
 */
enum GroundRole {
    NEIGHBOUR(GroundLayers.NEIGHBOUR),
    SEA(GroundLayers.SEA),
    /** Words on the map; those of the class {@code sea} name stretches of it. */
    PLACE_LABEL("place_label"),
    ROAD("road"),
    METRO_LINE("metro_line"),
    METRO_STATION("metro_station"),
    RIVER("river"),
    WATER("water_area"),
    PEAK("peak"),
    /** The points of the axis, in their order. */
    AXIS_POINT("axis_chain");

    private final String layer;

    GroundRole(String layer) {
        this.layer = layer;
    }

    static Optional<GroundRole> ofLayer(String id) {
        return Arrays.stream(values()).filter(r -> r.layer.equals(id)).findFirst();
    }
}
