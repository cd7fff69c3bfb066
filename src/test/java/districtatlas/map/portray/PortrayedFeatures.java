package districtatlas.map.portray;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.map.layer.Layer;
import districtatlas.map.style.Palette;
import districtatlas.map.symbol.Symbol;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** A layer read once, and how its features are drawn, feature by feature. */
public final class PortrayedFeatures implements FeatureShapes {
    public record Drawn(String id, Geometry geometry, Symbol symbol, ScaleRange range, int pass) {
    }

    private record Stroke(Where where, Symbol symbol, ScaleRange range, int pass) {
    }

    private final List<String> ids = new ArrayList<>();
    private final List<Geometry> geometries = new ArrayList<>();
    private final Layer layer;
    private final FeatureTable table;

    private PortrayedFeatures(Layer layer) throws IOException {
        this.layer = layer;
        this.table = FeatureTable.read(layer, Optional.empty(), (id, geometry) -> {
            ids.add(id);
            geometries.add(geometry);
        }, Cancel.never());
    }

    public static PortrayedFeatures read(Layer layer) throws IOException {
        return new PortrayedFeatures(layer);
    }

    public List<Drawn> drawn(Palette palette, Lang lang, ProblemLog problems) {
        Map<Integer, List<Stroke>> byKind = new HashMap<>();
        Kinds kinds = kinds(palette, lang, problems, byKind);
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            for (Stroke s : byKind.getOrDefault(kinds.of(i), List.of())) {
                Geometry own = geometries.get(i);
                Geometry shape = s.where() instanceof Where.Derived derived ? derived.made().apply(own)
                        : s.where() == Where.Place.MIDDLE ? Middle.of(own) : own;
                if (shape != null) {
                    drawn.add(new Drawn(ids.get(i), shape, s.symbol(), s.range(), s.pass()));
                }
            }
        }
        return drawn;
    }

    /** How many different kinds of features the style sees. */
    public int kinds(Palette palette, Lang lang) {
        return kinds(palette, lang, new ProblemLog(), new HashMap<>()).count();
    }

    private Kinds kinds(Palette palette, Lang lang, ProblemLog problems, Map<Integer, List<Stroke>> into) {
        return new Portrayer(palette, lang, problems).draw(table, layer.style(), this,
                (kind, where, symbol, range, pass) -> into.computeIfAbsent(kind, k -> new ArrayList<>()).add(new Stroke(where, symbol, range, pass)),
                Cancel.never());
    }

    @Override
    public Geometry geometry(int feature) {
        return geometries.get(feature);
    }

    @Override
    public String id(int feature) {
        return ids.get(feature);
    }
}
