package districtatlas.author;

import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.PlanRows.ItemRow;
import districtatlas.atlasfile.PlanRows.KindRow;
import districtatlas.author.ArcsPart.Arc;
import districtatlas.author.LayersPart.MadeFeature;
import districtatlas.author.ZonesPart.Draft;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.Status;
import districtatlas.base.vocabulary.ZoneKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** The layers that the compiler makes itself: zones by kind, the axis' chain, street lines from arcs, places of items. */
final class MadeLayers implements LayersPart.Maker {
    static final List<String> IDS = List.of("district", "group", "street", "axis", "belt", "key_area", "axis_chain", "street_line", "item_place");
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final List<Draft> zones;
    private final ZoneShapesPart shapes;
    private final StreetsPart streets;
    private final ZoneRoles roles;
    private final Map<String, Arc> arcs;
    private final List<ItemsPart.Draft> items;
    private final Map<String, KindRow> kinds = new HashMap<>();
    /** For readers of the file in a GIS, who see no keys. */
    private final Messages words = new Messages(Lang.ZH);

    MadeLayers(List<Draft> zones, ZoneRoles roles, ZoneShapesPart shapes, StreetsPart streets, Map<String, Arc> arcs, ItemsPart items,
               KindsPart kinds) {
        this.zones = zones;
        this.roles = roles;
        this.shapes = shapes;
        this.streets = streets;
        this.arcs = arcs;
        this.items = items.items();
        kinds.kinds().forEach(k -> this.kinds.put(k.id(), k));
    }

    @Override
    public boolean hasAny(String layer) {
        return switch (layer) {
            case "axis_chain" -> !shapes.chain().isEmpty();
            case "street_line" -> !arcs.isEmpty();
            case "item_place" -> items.stream().anyMatch(i -> i.row().place().isPresent());
            default -> zones.stream().anyMatch(z -> z.kind().equals(layer.replace('_', '-')) && shapes.lonLat().containsKey(z.id()));
        };
    }

    @Override
    public List<MadeFeature> make(LayerRow layer) {
        return switch (layer.id()) {
            case "district", "group", "street", "axis", "belt", "key_area" -> zones(layer.id().replace('_', '-'), layer.geometry().equals("line"));
            case "axis_chain" -> chain();
            case "street_line" -> streetLines();
            case "item_place" -> itemPlaces();
            default -> List.of();
        };
    }

    /** @param line whether the belt is wanted as its centre line, not as its ribbon */
    private List<MadeFeature> zones(String kind, boolean line) {
        List<MadeFeature> features = new ArrayList<>();
        for (Draft zone : zones) {
            Geometry shape = shapes.lonLat().get(zone.id());
            if (!zone.kind().equals(kind) || shape == null) {
                continue;
            }
            SourceFeature structure = shapes.structure().get(zone.id());
            Map<String, Object> p = new LinkedHashMap<>();
            p.put("zone", zone.id());
            p.put("zone_id", zone.id());
            p.put("id", zone.id());
            p.put("kind", zone.kind());
            p.put("class", zone.kind());
            p.put("code", zone.code());
            p.put("name", zone.name().zh());
            p.put("en", zone.name().en());
            p.put("short", zone.label().zh());
            p.put("short_en", zone.label().en());
            p.put("parent", zone.parent().orElse(null));
            p.putAll(roles.columns(zone));
            p.put("area_km2", shapes.areaKm2(zone.id()).isPresent() ? shapes.areaKm2(zone.id()).getAsDouble() : null);
            p.put("order", (long) features.size() + 1);
            p.put("schematic", structure != null && structure.text("schematic").equals("true"));
            p.put("halfWidthMetres", structure == null ? null : halfWidthMetres(structure));
            features.add(new MadeFeature(line && structure != null && ZoneKind.BELT.is(kind) ? structure.geometry() : shape, p));
        }
        return features;
    }

    private String nameOf(String zone) {
        return zones.stream().filter(z -> z.id().equals(zone)).map(z -> z.name().zh()).findFirst().orElse(zone);
    }

    /** Null where there is none; one that is none was reported when the belt was made. */
    private static Double halfWidthMetres(SourceFeature structure) {
        SourceValue width = structure.properties().get("halfWidthMetres");
        OptionalDouble metres = width == null ? OptionalDouble.empty() : PlainNumber.of(width, "", new ProblemLog());
        return metres.isPresent() ? (Double) metres.getAsDouble() : null;
    }

    private List<MadeFeature> chain() {
        return shapes.chain().stream().map(f -> {
            Map<String, Object> p = new LinkedHashMap<>();
            p.put("id", f.id());
            p.put("zone", f.text("zone"));
            p.put("zone_id", f.text("zone"));
            p.put("name", f.text("name"));
            p.put("en", f.text("en"));
            p.put("order", f.text("order").matches("\\d+") ? Long.valueOf(f.text("order")) : null);
            p.put("schematic", f.text("schematic").equals("true"));
            return new MadeFeature(f.geometry(), p);
        }).filter(f -> !f.geometry().isEmpty()).toList();
    }

    private List<MadeFeature> streetLines() {
        List<MadeFeature> features = new ArrayList<>();
        for (Arc arc : arcs.values()) {
            Map<String, Object> p = new LinkedHashMap<>();
            List<String> beside = streets.beside().getOrDefault(arc.id(), List.of());
            p.put("arc", arc.id());
            p.put("id", arc.id());
            p.put("class", arc.arcClass());
            p.put("edge", !arc.arcClass().equals("inner"));
            p.put("zones", String.join(",", beside));
            features.add(new MadeFeature(arc.line(), p));
        }
        return features;
    }

    /** What the plan names on three lines or more is of the first rank, what it names once of the third. */
    private List<MadeFeature> itemPlaces() {
        List<MadeFeature> features = new ArrayList<>();
        for (ItemsPart.Draft draft : items) {
            ItemRow item = draft.row();
            if (item.place().isEmpty()) {
                continue;
            }
            Point point = GEOMETRY.createPoint(new CoordinateXY(item.place().get().lonLat().lon(), item.place().get().lonLat().lat()));
            KindRow kind = kinds.get(item.kind());
            Map<String, Object> p = new LinkedHashMap<>();
            p.put("item", item.id());
            p.put("item_id", item.id());
            p.put("id", item.id());
            p.put("name", item.name().zh());
            p.put("en", item.name().en());
            p.put("kind", item.kind());
            p.put("section", kind == null ? null : kind.section());
            p.put("icon", kind == null ? null : kind.icon());
            // What is drawn as a line needs no mark of its own.
            p.put("as_line", draft.isLine() && !draft.drawn().isEmpty());
            p.put("status", item.status());
            p.put("accuracy", item.place().get().accuracy());
            p.put("certainty", (item.zones().get(0).basis().isStated() ? Certainty.STATED : Certainty.KNOWN).key());
            p.put("zone", item.zones().isEmpty() ? null : item.zones().get(0).zone());
            p.put("street", shapes.streetAt(point, zones).orElse(null));
            p.put("kind_zh", kind == null ? null : kind.name().zh());
            p.put("status_zh", Keyed.keys(Status.class).contains(item.status()) ? words.get("words.status." + item.status()) : null);
            p.put("street_zh", shapes.streetAt(point, zones).map(this::nameOf).orElse(null));
            p.put("lines", item.basis().lines().stream().map(String::valueOf).collect(Collectors.joining(", ")));
            p.put("rank", Math.max(1L, 4L - item.basis().lines().size()));
            p.put("outside", item.outside());
            features.add(new MadeFeature(point, p));
        }
        return features;
    }
}
