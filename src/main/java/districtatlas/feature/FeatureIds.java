package districtatlas.feature;

import districtatlas.atlasfile.LayerRow;
import java.util.Optional;
import java.util.OptionalLong;

/** How the features of one layer are named: by the zone or thing they show, so that a hit on the map leads to it; else by their number. */
public final class FeatureIds {
    private static final String ZONE = "zone_id";
    private static final String ITEM = "item_id";

    private final LayerRow layer;
    private final int column;

    public FeatureIds(LayerRow layer) {
        this.layer = layer;
        this.column = Math.max(layer.column(ZONE), layer.column(ITEM));
    }

    /** @param values of the feature, in the order of the layer's columns */
    public String id(long fid, Object[] values) {
        return column >= 0 && values[column] != null ? values[column].toString() : numbered(layer.id(), fid);
    }

    /** Of a feature that shows no zone and no thing. */
    public static String numbered(String layer, long fid) {
        return layer + '.' + fid;
    }

    /** Whether features of the layer are named by the zone or thing they show. */
    public static boolean areOfThings(LayerRow layer) {
        return new FeatureIds(layer).column >= 0;
    }

    /** The column that names the layer's features; empty where their number does. */
    Optional<String> idColumn() {
        return column < 0 ? Optional.empty() : Optional.of(layer.columns().get(column).name());
    }

    /** The number in the table that an id tells; empty for another's. */
    OptionalLong fid(String id) {
        String prefix = layer.id() + '.';
        return id.startsWith(prefix) && id.substring(prefix.length()).matches("\\d{1,18}")
                ? OptionalLong.of(Long.parseLong(id.substring(prefix.length()))) : OptionalLong.empty();
    }
}
