package districtatlas.author;

import districtatlas.atlasfile.FeatureRow;
import districtatlas.atlasfile.PlanRows.DrawnRow;
import districtatlas.author.DrawnWish.Named;
import districtatlas.author.LayersPart.Built;
import districtatlas.base.vocabulary.Accuracy;
import districtatlas.coord.LonLat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** Finds the features by which items say they are drawn. */
final class DrawnItems {
    /** In metres: how far an end of a stretch may lie from the line. */
    private static final double NEAR = 300;

    private final Compilation c;
    private final LayersPart layers;
    private final GridProjection projection;

    DrawnItems(Compilation c, LayersPart layers, GridProjection projection) {
        this.c = c;
        this.layers = layers;
        this.projection = projection;
    }

    /** By item; an item that is not drawn has none. */
    Map<String, List<DrawnRow>> find(ItemsPart items) {
        Map<String, List<DrawnRow>> drawn = new LinkedHashMap<>();
        for (ItemsPart.Draft item : items.items()) {
            List<DrawnRow> rows = new ArrayList<>();
            item.drawn().forEach(wish -> rows.addAll(rows(wish)));
            if (!rows.isEmpty()) {
                drawn.put(item.row().id(), List.copyOf(rows));
            }
            checkPlace(item);
        }
        return drawn;
    }

    private List<DrawnRow> rows(DrawnWish wish) {
        List<Long> fids = found(wish.what());
        Optional<Built> layer = layers.layer(wish.what().layer());
        if (fids.isEmpty() || layer.isEmpty()) {
            return List.of();
        }
        if (layer.get().row().geometry().equals("point")) {
            c.problem("drawn.geometry", wish.spot(), "layer " + wish.what().layer() + " is of points, which draw no item; name a layer of lines or polygons");
            return List.of();
        }
        List<LonLat> ends = new ArrayList<>();
        for (Named end : wish.ends()) {
            end(end, layer.get(), fids).ifPresent(ends::add);
        }
        boolean whole = ends.size() < 2;
        return fids.stream().map(fid -> new DrawnRow(wish.what().layer(), fid, wish.along(),
                whole ? Optional.empty() : Optional.of(ends.get(0)), whole ? Optional.empty() : Optional.of(ends.get(1)))).toList();
    }

    /** The numbers of the features of that name, but for twins, which draw another one again for larger scales. */
    private List<Long> found(Named named) {
        Optional<Built> layer = layers.layer(named.layer());
        if (!c.ids.check(LayersPart.FAMILY, named.layer(), named.spot()) || layer.isEmpty() || c.doubts.about(Doubts.layer(named.layer()))) {
            return List.of();
        }
        int column = layer.get().row().column("name");
        int twin = layer.get().row().column("twin");
        List<Long> fids = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < layer.get().features().size() && column >= 0; i++) {
            if (layer.get().features().get(i).values().get(column) instanceof String name) {
                names.add(name);
                boolean again = twin >= 0 && Boolean.TRUE.equals(layer.get().features().get(i).values().get(twin));
                if (name.equals(named.name()) && !again) {
                    fids.add(i + 1L);
                }
            }
        }
        if (fids.isEmpty() && !named.name().isEmpty()) {
            String nearest = GivenIds.nearest(named.name(), names);
            c.problem("drawn.unknown", named.spot(), "nothing of layer " + named.layer() + " is called " + named.name()
                    + (nearest.isEmpty() ? "; correct the name, or remove the entry" : "; did you mean " + nearest + "?"));
        }
        return fids;
    }

    private Optional<LonLat> end(Named end, Built line, List<Long> fids) {
        List<Long> points = found(end);
        if (points.isEmpty()) {
            return Optional.empty();
        }
        Geometry there = feature(layers.layer(end.layer()).orElseThrow(), points.get(0)).geometry();
        double metres = fids.stream().mapToDouble(fid -> projection.toGrid(feature(line, fid).geometry()).distance(projection.toGrid(there))).min().orElse(0);
        if (!(there instanceof Point) || metres > NEAR) {
            c.problem("drawn.between", end.spot(), String.format(Locale.ROOT, "%s is no point on the line: it lies %.0f m from it; name one on it", end.name(), metres));
            return Optional.empty();
        }
        return Optional.of(new LonLat(there.getCoordinate().x, there.getCoordinate().y));
    }

    private static FeatureRow feature(Built layer, long fid) {
        return layer.features().get((int) fid - 1);
    }

    /** A line has no one place: what is written there is where its name stands. */
    private void checkPlace(ItemsPart.Draft item) {
        boolean line = item.isLine() || item.drawn().stream()
                .anyMatch(w -> layers.layer(w.what().layer()).filter(l -> l.row().geometry().equals("line")).isPresent());
        if (line && item.row().place().filter(p -> !Accuracy.LABEL.is(p.accuracy())).isPresent()) {
            c.problem("place.line", item.placeSpot(), "a line has no one place; say `accuracy: label`, and tie it to the drawn line with `drawn:` "
                    + "where there is one; what is no line says so with `shape: point` or `shape: area`");
        }
    }
}
