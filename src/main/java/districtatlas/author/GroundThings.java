package districtatlas.author;

import districtatlas.atlasfile.FeatureRow;
import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.PlanRows.DrawnRow;
import districtatlas.atlasfile.PlanRows.FeatureThingRow;
import districtatlas.atlasfile.PlanRows.GlossaryRow;
import districtatlas.atlasfile.PlanRows.ItemRow;
import districtatlas.atlasfile.PlanRows.PlaceRow;
import districtatlas.author.LayersPart.Built;
import districtatlas.base.vocabulary.Accuracy;
import districtatlas.base.vocabulary.ThingKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Which features are which things of the plan: those that show a zone or a thing; those that bear the name or an alias of something of a
 * kind that their layer allows ({@link LayerMeaning}) and lie where it lies; and those by which a thing is drawn, also when it only runs
 * beside them: it has no mark of its own, so this is how a reader finds it.
 */
final class GroundThings {
    /** In metres: things of one name farther apart are two. As much as the place of an item may be off, twice. */
    private static final double TOGETHER = 2000;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** @param where on the grid; empty where nobody knows, and then any place will do */
    private record Candidate(ThingKind kind, String ref, String ofKind, Optional<Geometry> where) {
    }

    private final GridProjection projection;
    private final Map<String, Set<Candidate>> byName = new HashMap<>();
    private final Set<FeatureThingRow> rows = new LinkedHashSet<>();

    GroundThings(GridProjection projection) {
        this.projection = projection;
    }

    void addZones(List<ZonesPart.Draft> zones, ZoneShapesPart shapes) {
        for (ZonesPart.Draft z : zones) {
            Candidate zone = new Candidate(ThingKind.ZONE, z.id(), z.kind(), Optional.ofNullable(shapes.grid().get(z.id())));
            name(zone, z.name().zh());
            name(zone, z.label().zh());
            z.aliases().forEach(a -> name(zone, a));
        }
    }

    void addItems(ItemsPart items) {
        for (ItemsPart.Draft draft : items.items()) {
            ItemRow item = draft.row();
            // Where only a name has its place the thing itself may be anywhere along it.
            Optional<Geometry> where = item.place().filter(p -> !Accuracy.LABEL.is(p.accuracy())).map(this::onGrid);
            Candidate candidate = new Candidate(ThingKind.ITEM, item.id(), item.kind(), where);
            name(candidate, item.name().zh());
            item.aliases().forEach(a -> name(candidate, a));
        }
    }

    void addTerms(WordsPart words) {
        for (GlossaryRow term : words.glossary()) {
            Candidate candidate = new Candidate(ThingKind.TERM, term.id(), "", Optional.empty());
            name(candidate, term.term().zh());
            term.aliases().forEach(a -> name(candidate, a));
        }
    }

    private void name(Candidate candidate, String name) {
        if (!name.isEmpty()) {
            byName.computeIfAbsent(name, k -> new LinkedHashSet<>()).add(candidate);
        }
    }

    private Geometry onGrid(PlaceRow place) {
        return projection.toGrid(GEOMETRY.createPoint(new CoordinateXY(place.lonLat().lon(), place.lonLat().lat())));
    }

    /** In the order of the layers and their features; of one feature zones first, then things, then words. */
    List<FeatureThingRow> rows(LayersPart layers, Map<String, List<DrawnRow>> drawn) {
        Map<String, Map<Long, Set<String>>> drawing = new LinkedHashMap<>();
        drawn.forEach((item, lines) -> lines.forEach(l ->
                drawing.computeIfAbsent(l.layer(), k -> new HashMap<>()).computeIfAbsent(l.fid(), k -> new LinkedHashSet<>()).add(item)));
        for (Built layer : layers.layers()) {
            for (int i = 0; i < layer.features().size(); i++) {
                long fid = i + 1L;
                shown(layer.row(), layer.features().get(i), fid);
                List<Candidate> meant = meant(layer, layer.features().get(i));
                for (ThingKind kind : ThingKind.values()) {
                    meant.stream().filter(m -> m.kind() == kind).forEach(m -> add(layer, fid, kind, m.ref()));
                    if (kind == ThingKind.ITEM) {
                        drawing.getOrDefault(layer.row().id(), Map.of()).getOrDefault(fid, Set.of()).forEach(item -> add(layer, fid, kind, item));
                    }
                }
            }
        }
        return List.copyOf(rows);
    }

    private void add(Built layer, long fid, ThingKind kind, String ref) {
        rows.add(new FeatureThingRow(layer.row().id(), fid, kind.key(), ref));
    }

    private void shown(LayerRow layer, FeatureRow feature, long fid) {
        for (ThingKind kind : List.of(ThingKind.ZONE, ThingKind.ITEM)) {
            int column = layer.column(kind.key() + "_id");
            if (column >= 0 && feature.values().get(column) instanceof String ref) {
                rows.add(new FeatureThingRow(layer.id(), fid, kind.key(), ref));
            }
        }
    }

    private List<Candidate> meant(Built layer, FeatureRow feature) {
        if (layer.meanings().isEmpty() || !(text(layer.row(), feature, "name") instanceof String name)) {
            return List.of();
        }
        String featureClass = String.valueOf(text(layer.row(), feature, LayerFields.CLASS));
        List<Candidate> meant = new ArrayList<>();
        for (Candidate candidate : byName.getOrDefault(name, Set.of())) {
            boolean allowed = layer.meanings().stream().filter(m -> m.holdsFor(featureClass)).anyMatch(m -> switch (candidate.kind()) {
                case ZONE -> m.zones().contains(candidate.ofKind());
                case ITEM -> m.items().contains(candidate.ofKind());
                case TERM -> m.terms();
            });
            if (allowed && candidate.where().filter(w -> w.distance(projection.toGrid(feature.geometry())) > TOGETHER).isEmpty()) {
                meant.add(candidate);
            }
        }
        return meant;
    }

    private static Object text(LayerRow layer, FeatureRow feature, String column) {
        int at = layer.column(column);
        return at < 0 ? null : feature.values().get(at);
    }
}
