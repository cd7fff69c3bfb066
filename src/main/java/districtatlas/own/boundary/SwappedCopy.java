package districtatlas.own.boundary;

import districtatlas.atlasfile.AtlasCopy;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.atlasfile.FeatureRow;
import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.LayerRow.OriginRow;
import districtatlas.atlasfile.PlanRows.BoundarySetRow;
import districtatlas.atlasfile.SearchNameRow;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Problem;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.LonLat;
import districtatlas.notebook.BoundarySet;
import districtatlas.plan.Boundaries;
import districtatlas.plan.Item;
import districtatlas.plan.ItemId;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.ZoneShapes;
import districtatlas.plan.words.BoundaryWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** Writes the copy of an atlas file in which a set of boundaries holds: shapes, lines, ties by geometry, and where names are found. */
final class SwappedCopy {
    private static final double KM2 = 1e6;
    private static final List<String> ZONE_COLUMNS = List.of("zone_id", "zone", "id");
    private static final List<String> ITEM_COLUMNS = List.of("item_id", "item", "id");
    private static final Messages ZH = new Messages(Lang.ZH);
    private static final Messages EN = new Messages(Lang.EN);

    /** What is to be written. */
    record Content(SwapGround ground, BoundarySet set, NewShapes shapes, ZoneShapes after, List<BoundaryLines.Line> lines, List<ItemMove> moves,
                   List<ZoneChange> zones, Map<ZoneId, List<ZoneId>> ties) {
    }

    private final AtlasFile from;
    private final AtlasCopy copy;
    private final Content content;
    private final SwapGround ground;
    private final Map<ItemId, ItemMove> moves = new LinkedHashMap<>();

    private SwappedCopy(AtlasFile from, AtlasCopy copy, Content content) {
        this.from = from;
        this.copy = copy;
        this.content = content;
        this.ground = content.ground();
        content.moves().forEach(m -> moves.put(m.item(), m));
    }

    static void write(AtlasFile from, Path out, Content content) {
        try (AtlasCopy copy = AtlasCopy.of(from.path(), out)) {
            new SwappedCopy(from, copy, content).write();
            copy.finish();
        }
    }

    private static Text words(String key, Object... parts) {
        return new Text(ZH.get(key, parts), EN.get(key, parts));
    }

    private void write() {
        BoundarySet set = content.set();
        copy.boundarySet(new BoundarySetRow(set.state().key(), set.number(), words("boundary.note", set.source())), set.print());
        content.shapes().grid().forEach((zone, shape) -> copy.zone(zone.value(), Math.rint(shape.getArea() / KM2 * 1e4) / 1e4, extent(shape)));
        content.zones().stream().filter(z -> z.what() == ZoneChange.What.PARENT).forEach(z -> copy.parent(z.zone().value(), z.to().orElseThrow().value()));
        content.ties().forEach((zone, others) -> copy.zoneLinks(zone.value(), others.stream().map(ZoneId::value).toList()));
        content.moves().stream().filter(m -> m.outcome() != ItemMove.Outcome.ON_MAP)
                .forEach(m -> copy.itemZones(m.item().value(), m.zones().stream().map(ZoneId::value).toList()));
        from.layers().forEach(this::layer);
        names();
    }

    /** To a centimetre. */
    private static Extent extent(Geometry shape) {
        Envelope e = shape.getEnvelopeInternal();
        return new Extent(Math.rint(e.getMinX() * 100) / 100, Math.rint(e.getMinY() * 100) / 100, Math.rint(e.getMaxX() * 100) / 100,
                Math.rint(e.getMaxY() * 100) / 100);
    }

    // ---- layers ---------------------------------------------------------------------------------------------------

    private void layer(LayerRow layer) {
        switch (layer.made()) {
            case "zones" -> zones(layer);
            case "arcs" -> copy.layer(withOrigin(layer), lines(layer));
            case "items" -> items(layer);
            default -> { }
        }
    }

    private static int column(LayerRow layer, List<String> names) {
        return names.stream().mapToInt(layer::column).filter(c -> c >= 0).findFirst().orElse(-1);
    }

    private List<FeatureRow> read(LayerRow layer) {
        List<FeatureRow> rows = new ArrayList<>();
        from.forEachFeature(layer, (fid, shape, values) -> rows.add(new FeatureRow(shape.copy(), new ArrayList<>(Arrays.asList(values)))));
        if (from.featureCounts().getOrDefault(layer.id(), 0L) != rows.size()) {
            throw new AtlasFileException(Problem.worded("file.features", layer.id(), layer.id(), rows.size()), null);
        }
        return rows;
    }

    /** A layer of zones all of which have other shapes; the axis, the belt and key areas stay as the atlas draws them. */
    private void zones(LayerRow layer) {
        int id = column(layer, ZONE_COLUMNS);
        if (id < 0 || !layer.geometry().equals("polygon")) {
            return;
        }
        List<FeatureRow> old = read(layer);
        boolean all = !old.isEmpty() && old.stream().allMatch(f -> shape(f, id).isPresent());
        if (all) {
            int area = layer.column("area_km2");
            copy.layer(withOrigin(layer), old.stream().map(f -> {
                Geometry shape = shape(f, id).orElseThrow();
                return new FeatureRow(shape, with(f.values(), area, area < 0 ? null
                        : Math.rint(content.shapes().of(new ZoneId(f.values().get(id).toString())).getArea() / KM2 * 1e4) / 1e4));
            }).toList());
        }
    }

    private Optional<Geometry> shape(FeatureRow feature, int id) {
        return Optional.ofNullable(feature.values().get(id)).map(z -> content.shapes().lonLat().get(new ZoneId(z.toString())));
    }

    private static List<Object> with(List<Object> values, int column, Object value) {
        List<Object> other = new ArrayList<>(values);
        if (column >= 0) {
            other.set(column, value);
        }
        return other;
    }

    private LayerRow withOrigin(LayerRow layer) {
        BoundarySet set = content.set();
        Text source = new Text(set.source(), set.source());
        Boundaries worth = new Boundaries(set.state(), set.number(), Text.NONE, true);
        Text state = new Text(new BoundaryWords(ZH).state(worth), new BoundaryWords(EN).state(worth));
        OriginRow origin = new OriginRow(source, Text.NONE, "LicenseRef-reader", set.source(), words("boundary.accuracy"),
                new Text(ZH.get("boundary.lineage", set.source(), state.zh()), EN.get("boundary.lineage", set.source(), state.en())), false);
        return new LayerRow(layer.id(), layer.title(), layer.group(), layer.thing(), layer.geometry(), layer.columns(), layer.words(), layer.style(), origin,
                layer.made());
    }

    private List<FeatureRow> lines(LayerRow layer) {
        List<FeatureRow> rows = new ArrayList<>();
        for (BoundaryLines.Line line : content.lines()) {
            String id = "own-" + (rows.size() + 1);
            Map<String, Object> known = Map.of("arc", id, "id", id, "class", line.lineClass(), "edge", !line.lineClass().equals(BoundaryLines.INNER));
            List<Object> values = new ArrayList<>();
            layer.columns().forEach(c -> values.add(known.get(c.name())));
            rows.add(new FeatureRow(line.line(), values));
        }
        return rows;
    }

    private void items(LayerRow layer) {
        int id = column(layer, ITEM_COLUMNS);
        if (id < 0) {
            return;
        }
        List<FeatureRow> rows = new ArrayList<>();
        for (FeatureRow f : read(layer)) {
            List<Object> values = f.values();
            Optional<Item> item = Optional.ofNullable(values.get(id)).flatMap(i -> ground.plan().item(new ItemId(i.toString())));
            Optional<ZoneId> street = f.geometry() instanceof Point p ? streetAt(new LonLat(p.getX(), p.getY()), content.after()) : Optional.empty();
            values = with(values, layer.column("street"), street.map(ZoneId::value).orElse(null));
            values = with(values, layer.column("street_zh"), street.map(s -> zone(s).name().zh()).orElse(null));
            Optional<ItemMove> move = item.map(i -> moves.get(i.id()));
            if (move.isPresent()) {
                values = with(values, layer.column("zone"), move.get().zones().get(0).value());
                values = with(values, layer.column("certainty"), (BoundarySwap.isStated(ground, move.get()) ? Certainty.STATED : Certainty.KNOWN).key());
            }
            rows.add(new FeatureRow(f.geometry(), values));
        }
        copy.layer(layer, rows);
    }

    private Zone zone(ZoneId id) {
        return ground.plan().zone(id).orElseThrow();
    }

    private Optional<ZoneId> streetAt(LonLat place, ZoneShapes shapes) {
        EastNorth onGrid = ground.grid().toGrid(place);
        return ground.streets().stream().map(Zone::id).filter(z -> shapes.covers(z, onGrid)).findFirst();
    }

    // ---- names ----------------------------------------------------------------------------------------------------

    private void names() {
        Map<String, Text> titles = new LinkedHashMap<>();
        from.layers().forEach(l -> titles.put(l.id(), l.title()));
        for (SearchNameRow row : from.searchNames()) {
            switch (row.kind()) {
                case "zone" -> Optional.ofNullable(content.shapes().lonLat().get(new ZoneId(row.ref())))
                        .ifPresent(shape -> copy.searchPlace("zone", row.ref(), inside(shape)));
                case "item" -> Optional.ofNullable(moves.get(new ItemId(row.ref()))).filter(m -> m.outcome() != ItemMove.Outcome.ON_MAP)
                        .ifPresent(m -> copy.searchContext("item", row.ref(), joined(ground.plan().item(m.item()).orElseThrow().kind().name(), Optional.of(m.zones().get(0)))));
                case "place" -> row.place().ifPresent(p -> place(row, p, titles));
                default -> { }
            }
        }
    }

    private void place(SearchNameRow row, LonLat place, Map<String, Text> titles) {
        Optional<ZoneId> now = streetAt(place, content.after());
        Text title = titles.get(row.ref().substring(0, Math.max(0, row.ref().indexOf('/'))));
        if (title != null && !now.equals(streetAt(place, ground.shapes()))) {
            copy.searchContext("place", row.ref(), joined(title, now));
        }
    }

    private Text joined(Text what, Optional<ZoneId> where) {
        return where.map(this::zone).map(z -> new Text(what.zh() + " · " + z.name().zh(), what.in(Lang.EN) + " · " + z.name().in(Lang.EN))).orElse(what);
    }

    private static LonLat inside(Geometry shape) {
        Point point = shape.getInteriorPoint();
        return new LonLat(Math.rint(point.getX() * 1e6) / 1e6, Math.rint(point.getY() * 1e6) / 1e6);
    }
}
