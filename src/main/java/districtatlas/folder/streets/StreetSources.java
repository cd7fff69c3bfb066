package districtatlas.folder.streets;

import districtatlas.base.Problem;
import districtatlas.folder.DrawnStreets;
import districtatlas.folder.EntryFile;
import districtatlas.folder.GeoJsonLines;
import districtatlas.folder.LayerColumn;
import districtatlas.folder.SourceFolder;
import districtatlas.folder.SourcesFile;
import districtatlas.folder.streets.ArcNames.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Writes a mosaic of streets as the sources have it: arcs, rings, and the ground around. One thread at a time. */
final class StreetSources {
    private static final String STREETS_HEAD = "# Streets as rings of arcs from arcs.geojson; a leading - means the arc runs backwards. Shells run counter-clockwise.\n\n";
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final SourceFolder folder;
    private final Mosaic mosaic;
    private final ArcMesh mesh;
    private final List<String> ids;
    private final List<Area> areas;
    private final Map<Integer, String> neighbours = new TreeMap<>();

    StreetSources(SourceFolder folder, Mosaic mosaic, ArcMesh mesh, List<String> ids, int streets, List<Area> areas) {
        this.folder = folder;
        this.mosaic = mosaic;
        this.mesh = mesh;
        this.ids = ids;
        this.areas = areas;
        ShortName names = new ShortName();
        for (int a = streets; a < areas.size(); a++) {
            String id = names.id(ShortName.ofDistrict(areas.get(a).name()));
            String base = id.isEmpty() ? "neighbour" : id;
            String free = base;
            for (int i = 2; neighbours.containsValue(free); i++) {
                free = base + "-" + i;
            }
            neighbours.put(a, free);
        }
    }

    /** @return how many arcs of each class */
    Map<String, Integer> putStreets(DrawnStreets drawn) {
        List<Named> names = ArcNames.of(mesh, ids, neighbours, drawn.rings(), mosaic.metres());
        GeoJsonLines arcs = new GeoJsonLines();
        Map<String, Integer> classes = new TreeMap<>();
        for (int a = 0; a < names.size(); a++) {
            Named named = names.get(a);
            Map<String, String> properties = new LinkedHashMap<>();
            properties.put("id", named.id());
            properties.put("class", named.arcClass());
            arcs.add(named.id(), properties, FACTORY.createLineString(mesh.arcs().get(a).vertices().toArray(Coordinate[]::new)));
            classes.merge(named.arcClass(), 1, Integer::sum);
        }
        folder.draft().put(DrawnStreets.ARCS, arcs.done());
        EntryFile streets = folder.draft().entries(DrawnStreets.STREETS, "zone");
        streets = folder.draft().exists(DrawnStreets.STREETS) ? streets : streets.headed(STREETS_HEAD);
        for (String gone : streets.ids().stream().filter(z -> !ids.contains(z)).toList()) {
            streets = streets.without(gone);
        }
        for (int s = 0; s < ids.size(); s++) {
            StringBuilder entry = new StringBuilder("- zone: " + ids.get(s) + "\n  polygons:\n");
            for (ArcMesh.Part part : mesh.parts(s)) {
                entry.append("    - shell: ").append(ring(part.shell(), names)).append('\n');
                if (!part.holes().isEmpty()) {
                    entry.append("      holes: ").append(part.holes().stream().map(h -> ring(h, names)).collect(Collectors.joining(", ", "[", "]"))).append('\n');
                }
            }
            streets = streets.with(ids.get(s), entry.toString());
        }
        folder.draft().put(DrawnStreets.STREETS, streets);
        return classes;
    }

    private static String ring(List<ArcMesh.Way> ways, List<Named> names) {
        return ways.stream().map(w -> (w.forward() ? "" : "-") + names.get(w.arc()).id()).collect(Collectors.joining(", ", "[", "]"));
    }

    /**
     * Land, sea and neighbours, where layers.yaml has such layers; a file that somebody else made for this ground stays.
     *
     * @return the layers that were written
     */
    List<String> putGround(boolean besideKnown, Envelope district, List<Problem> notes) {
        Geometry sea = besideKnown ? mosaic.sea() : FACTORY.createPolygon();
        List<String> written = new ArrayList<>();
        if (put("land", district, notes, List.of(new Thing("land", "\u9646\u5730", "Land", "land", mosaic.land(!besideKnown))))) {
            written.add("land");
        }
        if (!sea.isEmpty() && put("sea", district, notes, List.of(new Thing("sea", "\u6D77\u57DF", "Sea", "sea", sea)))) {
            written.add("sea");
            double km2 = sea.getArea() * mosaic.metres().eastMetresADegree() * mosaic.metres().northMetresADegree() / 1e6;
            notes.add(Problem.worded("folder.sea", "", Math.round(km2)));
        }
        ShortName names = new ShortName();
        List<Thing> things = new ArrayList<>();
        neighbours.forEach((area, id) -> {
            String name = areas.get(area).name();
            Geometry ground = mosaic.ground(area);
            if (!ground.isEmpty()) {
                things.add(new Thing(id, name, names.latin(ShortName.ofDistrict(name)) + " District", "district", ground));
            }
        });
        if (!things.isEmpty() && put("neighbour", district, notes, things)) {
            written.add("neighbour");
        }
        return written;
    }

    private record Thing(String id, String name, String en, String thingClass, Geometry shape) {
    }

    private boolean put(String layer, Envelope district, List<Problem> notes, List<Thing> things) {
        String file = folder.layer(layer).map(l -> l.path("source").asText("")).orElse("");
        if (file.isEmpty()) {
            notes.add(Problem.worded("folder.no-such-layer", SourceFolder.LAYERS, layer));
            return false;
        }
        boolean ours = SourcesFile.has(folder.draft(), "streets", layer);
        if (!ours && folder.draft().text(file).filter(t -> WrittenReach.reachInto(t, district)).isPresent()) {
            notes.add(Problem.worded("folder.ground-kept", file, file));
            return false;
        }
        GeoJsonLines lines = new GeoJsonLines();
        for (Thing thing : things) {
            Map<String, Object> properties = new LinkedHashMap<>();
            for (LayerColumn column : folder.columns(layer)) {
                properties.put(column.name(), switch (column.name()) {
                    case "name" -> thing.name;
                    case "en" -> folder.hasEnglish() ? thing.en : "";
                    case "class" -> thing.thingClass;
                    case "rank" -> 1;
                    default -> column.nothing();
                });
            }
            lines.add(thing.id, properties, thing.shape);
        }
        folder.draft().put(file, lines.done());
        return true;
    }
}
