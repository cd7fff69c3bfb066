package districtatlas.map;

import districtatlas.base.Text;
import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.layer.Layer;
import districtatlas.map.layer.LayerId;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.view.Viewport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.style.Style;
import org.geotools.data.DataUtilities;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.feature.SchemaException;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.filter.identity.FeatureIdImpl;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * What a reader wrote and drew, as layers over an atlas's: marks, and above them notes as pins, which where they would lie over each other
 * are one pin with a number. A layer stays the same object as long as what it shows is the same, so that nothing is read or made anew for
 * a change elsewhere. Immutable; any thread.
 */
public final class ReaderLayers {
    public static final LayerId NOTES = new LayerId("notes");
    public static final LayerId MARKS = new LayerId("marks");
    public static final ReaderLayers NONE = new ReaderLayers(List.of(), Optional.empty(), Map.of(), List.of(), Optional.empty());

    private static final String PIN = "geom:Point,count:Integer,settled:String,figures:String,from:Integer,to:Integer";
    /** Pins in such a strip of a picture are numbered from left to right, the strips from above. In logical pixels. */
    private static final double STRIP_PX = 120;

    private final List<ReaderPin> pins;
    private final Optional<Layer> notes;
    /** By the id of the feature that stands for several. */
    private final Map<String, List<ReaderPin>> members;
    private final List<ReaderMark> drawn;
    private final Optional<Layer> marks;

    private ReaderLayers(List<ReaderPin> pins, Optional<Layer> notes, Map<String, List<ReaderPin>> members, List<ReaderMark> drawn, Optional<Layer> marks) {
        this.pins = pins;
        this.notes = notes;
        this.members = members;
        this.drawn = drawn;
        this.marks = marks;
    }

    /** With those pins in place of the ones before; their order does not matter. Some 20 µs a pin, nothing when they are the same. */
    public ReaderLayers withNotes(List<ReaderPin> other) {
        if (other.equals(pins)) {
            return this;
        }
        List<PinGroup> groups = PinGrouping.of(other);
        Map<String, List<ReaderPin>> several = new HashMap<>();
        groups.stream().filter(g -> g.members().size() > 1).forEach(g -> several.put(g.id(), g.members()));
        SimpleFeatureType type = type(NOTES, PIN);
        GeometryFactory geometry = new GeometryFactory();
        List<SimpleFeature> features = groups.stream().map(g -> feature(type, g.id(),
                geometry.createPoint(new Coordinate(g.place().east(), g.place().north())), g.members().size(), Boolean.toString(g.settled()),
                g.members().size() == 1 ? "" : PinFigures.of(g.members().size()), g.from(), g.to())).toList();
        return new ReaderLayers(List.copyOf(other), layer(NOTES, type, features, PinStyle.style()), several, drawn, marks);
    }

    /** With those marks in place of the ones before, the first below. */
    public ReaderLayers withMarks(List<ReaderMark> other) {
        if (other.equals(drawn)) {
            return this;
        }
        SimpleFeatureType type = type(MARKS, "geom:Geometry,form:String,text:String,colour:String,weight:Integer,dashed:String");
        List<SimpleFeature> features = other.stream().map(m -> feature(type, m.id(),
                m.shape(), m.form(), m.text(), m.colour(), m.weight(), Boolean.toString(m.dashed()))).toList();
        return new ReaderLayers(pins, notes, members, List.copyOf(other), layer(MARKS, type, features, OwnStyle.of("marks.sld")));
    }

    /** Its pins as a picture of that view has them, numbered as one reads; those outside are not there. Some 20 µs a pin. */
    public NumberedPins numbered(Viewport view) {
        int band = PinScales.of(view.scaleDenominator());
        Comparator<PinGroup> asRead = Comparator.comparingDouble((PinGroup g) -> Math.floor(view.toScreen(g.place()).y() / STRIP_PX))
                .thenComparingDouble(g -> g.place().east()).thenComparing(PinGroup::id);
        List<PinGroup> shown = PinGrouping.of(pins).stream().filter(g -> g.from() <= band && band <= g.to() && isIn(view, g.place())).sorted(asRead).toList();
        SimpleFeatureType type = type(NOTES, PIN);
        List<SimpleFeature> features = new ArrayList<>();
        for (PinGroup g : shown) {
            features.add(feature(type, g.id(), new GeometryFactory().createPoint(new Coordinate(g.place().east(), g.place().north())), g.members().size(),
                    Boolean.toString(g.settled()), PinFigures.of(features.size() + 1), 0, PinScales.COUNT - 1));
        }
        ReaderLayers numbered = new ReaderLayers(pins, layer(NOTES, type, features, OwnStyle.of("notes-numbered.sld")), members, drawn, marks);
        return new NumberedPins(numbered.stack(), shown.stream().map(g -> g.members().stream().map(ReaderPin::id).toList()).toList());
    }

    private static boolean isIn(Viewport view, EastNorth place) {
        ScreenXY at = view.toScreen(place);
        return at.x() >= 0 && at.y() >= 0 && at.x() <= view.width() && at.y() <= view.height();
    }

    /** A builder would check and convert each value, which takes longer than all else. */
    private static SimpleFeature feature(SimpleFeatureType type, String id, Object... values) {
        return new SimpleFeatureImpl(values, type, new FeatureIdImpl(id), false);
    }

    private static SimpleFeatureType type(LayerId id, String attributes) {
        try {
            return DataUtilities.createType(id.value(), attributes);
        } catch (SchemaException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Layer> layer(LayerId id, SimpleFeatureType type, List<SimpleFeature> features, Style style) {
        return features.isEmpty() ? Optional.empty()
                : Optional.of(new Layer(id, Text.NONE, DataUtilities.source(new ListFeatureCollection(type, features)), style, true));
    }

    /** Marks below, notes above. */
    public LayerStack stack() {
        List<Layer> all = new ArrayList<>();
        marks.ifPresent(all::add);
        notes.ifPresent(all::add);
        return new LayerStack(all);
    }

    /** The layers themselves when there is nothing to lay over them. */
    public LayerStack over(LayerStack layers) {
        return layers.below(stack());
    }

    /** Ids of the entries for which a feature of one of the layers stands: its own, or of a pin with a number those of all its notes, sorted. */
    public List<String> entries(String featureId) {
        return members.containsKey(featureId) ? members.get(featureId).stream().map(ReaderPin::id).sorted().toList() : List.of(featureId);
    }
}
