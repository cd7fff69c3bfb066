package districtatlas.map.portray;

import districtatlas.base.ProblemLog;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.GeometryDescriptor;
import org.geotools.api.style.Style;

/** What a style, or a part of it, asks of features, gathered while it is compiled. One thread at a time. */
final class Needs {
    /**
     * The same for features of a type.
     *
     * @param columns the attributes by place, the default geometry never among them
     * @param each    whether no two features are alike to the style, since it computes with their ids or geometries
     */
    record Columns(BitSet columns, boolean each) {
    }

    private final Optional<Needs> whole;
    private final Set<String> values = new HashSet<>();
    private final Set<String> shapes = new HashSet<>();
    private boolean any;
    private boolean each;

    Needs() {
        this.whole = Optional.empty();
    }

    /** @param whole hears what its part asks */
    private Needs(Needs whole) {
        this.whole = Optional.of(whole);
    }

    Needs part() {
        return new Needs(this);
    }

    /** Of a style, without making any symbol. */
    static Needs of(Style style) {
        Evaluation survey = Evaluation.survey(new ProblemLog());
        return new CompiledStyle(survey, style).needs();
    }

    /** An expression that makes a value, or a filter. */
    void add(Reads reads) {
        whole.ifPresent(w -> w.add(reads));
        values.addAll(reads.names());
        any |= reads.any();
        each |= reads.eachFeature();
    }

    /** An expression that makes a geometry: of each feature's own, without making features differ. */
    void addShape(Reads reads) {
        whole.ifPresent(w -> w.addShape(reads));
        shapes.addAll(reads.names());
        any |= reads.any();
        each |= reads.eachFeature();
    }

    /** The names of what values and filters look at, in an order of their own. */
    List<String> values() {
        return values.stream().sorted().toList();
    }

    /** Whether features of equal {@link #values} may still differ. */
    boolean mayDiffer() {
        return any || each;
    }

    Columns of(SimpleFeatureType type) {
        BitSet columns = new BitSet();
        boolean differ = each;
        for (String name : values) {
            differ |= !add(name, type, columns);
        }
        for (String name : shapes) {
            add(name, type, columns);
        }
        if (any) {
            columns.set(0, type.getAttributeCount());
        }
        GeometryDescriptor geometry = type.getGeometryDescriptor();
        if (geometry != null) {
            columns.clear(type.indexOf(geometry.getName()));
        }
        return new Columns(columns, differ);
    }

    /** @return false when it is no attribute but the default geometry or the feature as such */
    private static boolean add(String name, SimpleFeatureType type, BitSet columns) {
        int place = type.indexOf(name.substring(name.indexOf(':') + 1));
        boolean geometry = place >= 0 && type.getDescriptor(place).equals(type.getGeometryDescriptor());
        if (place >= 0) {
            columns.set(place);
        }
        return !geometry && !name.isEmpty() && name.indexOf('@') < 0 && name.indexOf('/') < 0;
    }
}
