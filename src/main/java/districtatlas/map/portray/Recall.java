package districtatlas.map.portray;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Geometry;

/**
 * What is made of a feature, made once for each set of values that it is made of: a style of many rules sees few such sets, though its
 * features bear many names. One thread at a time.
 */
final class Recall<T> {
    private final List<String> columns;
    private final boolean remembers;
    private final Function<SimpleFeature, T> making;
    private final Map<List<Object>, T> known = new HashMap<>();

    /**
     * @param needs  all that the making looks at
     * @param making may be asked of no feature, and may make null
     */
    Recall(Needs needs, Function<SimpleFeature, T> making) {
        this.columns = needs.values();
        this.remembers = !needs.mayDiffer() && columns.stream().allMatch(Recall::isAttribute);
        this.making = making;
    }

    /** What names an attribute and nothing else: no path, no geometry computed from the feature as such. */
    private static boolean isAttribute(String name) {
        return !name.isEmpty() && !Character.isDigit(name.charAt(0)) && name.chars().allMatch(c -> c == '_' || Character.isLetterOrDigit(c));
    }

    T of(SimpleFeature feature) {
        if (!remembers || feature == null) {
            return making.apply(feature);
        }
        List<Object> values = new ArrayList<>(columns.size());
        for (String column : columns) {
            Object value = feature.getAttribute(column);
            if (value instanceof Geometry) {
                return making.apply(feature);
            }
            values.add(value);
        }
        T made = known.get(values);
        if (made == null && !known.containsKey(values)) {
            made = making.apply(feature);
            known.put(values, made);
        }
        return made;
    }
}
