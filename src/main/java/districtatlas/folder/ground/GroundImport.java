package districtatlas.folder.ground;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Problem;
import districtatlas.data.DataColumn;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import districtatlas.data.ReadyLayer.Shape;
import districtatlas.data.place.District;
import districtatlas.data.place.Placing;
import districtatlas.data.place.PlacingText;
import districtatlas.folder.ColumnChoice;
import districtatlas.folder.DrawnStreets;
import districtatlas.folder.FolderDraft;
import districtatlas.folder.GeoJsonLines;
import districtatlas.folder.GivenFile;
import districtatlas.folder.LayerColumn;
import districtatlas.folder.SourceFolder;
import districtatlas.folder.SourcesFile;
import districtatlas.folder.ground.GroundReport.Made;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;

/** Plans a layer of the ground from a reader's file. One thread at a time. */
public final class GroundImport {
    /** The layers that can be made, with their kind of shape. */
    public static final List<String> LAYERS = List.of("road", "water", "green", "metro_line", "metro_station", "building");
    private static final String WATER = "water";
    private static final Map<String, Shape> SHAPES = Map.of("point", Shape.POINT, "line", Shape.LINE, "polygon", Shape.POLYGON);
    private static final String CLASS = "class";

    private final SourceFolder folder;
    private final GroundWish wish;
    private final List<Problem> notes = new ArrayList<>();
    private final List<Made> made = new ArrayList<>();
    private final Map<String, Long> classes = new TreeMap<>();
    private final Map<String, Long> open = new TreeMap<>();
    private final Findings found = new Findings();
    private long outside;
    private long read;

    private GroundImport(FolderDraft draft, GroundWish wish) {
        this.folder = new SourceFolder(draft);
        this.wish = wish;
    }

    /**
     * @throws DataRefused                          when it cannot be read or does not fit
     * @throws districtatlas.folder.UnsurePlace when it must be asked where the file lies
     */
    public static GroundReport plan(FolderDraft draft, GroundWish wish) {
        return new GroundImport(draft, wish).plan();
    }

    private GroundReport plan() {
        List<String> targets = wish.layer().equals(WATER) ? List.of("water_area", "river") : List.of(wish.layer());
        List<String> there = targets.stream().filter(t -> folder.layer(t).isPresent()).toList();
        if (there.isEmpty()) {
            throw DataRefused.of("folder.layer-unknown", SourceFolder.LAYERS, String.join(", ", targets));
        }
        District district = DrawnStreets.district(folder);
        GivenFile file = GivenFile.open(wish.file(), district, there.stream().map(this::shape).toList());
        if (file.isCalledShifted() && wish.file().shift().isEmpty() && file.placing().shift() == Placing.Shift.NONE) {
            notes.add(Problem.worded("folder.shift-unknown", file.name(), file.name()));
        }
        for (String target : there) {
            long before = read;
            if (file.layer().drawn().contains(shape(target)) && put(file, target)) {
                SourcesFile.put(folder.draft(), target, wish.said().madeBy(lineage(file, read - before, Lang.ZH), lineage(file, read - before, Lang.EN)), List.of(target),
                        folder.hasEnglish());
            }
        }
        return new GroundReport(PlacingText.titleOf(file.placing()), made, classes, open, outside, notes, found);
    }

    /** Of the layer that was made last. @param of how many features of the file */
    private String lineage(GivenFile file, long of, Lang lang) {
        return new Messages(lang).get("folder.lineage", file.name(), wish.today().toString(), of, PlacingText.titleOf(file.placing()),
                made.get(made.size() - 1).features());
    }

    private Shape shape(String layer) {
        return SHAPES.getOrDefault(folder.layer(layer).map(l -> l.path("geometry").asText()).orElse(""), Shape.NONE);
    }

    private boolean put(GivenFile file, String layer) {
        List<LayerColumn> house = folder.columns(layer);
        List<DataColumn> columns = file.columns();
        String path = file.path().toString();
        wish.columns().keySet().stream().filter(c -> !c.equals(CLASS) && house.stream().noneMatch(h -> h.name().equals(c))).findFirst().ifPresent(c -> {
            throw DataRefused.of("folder.field-unknown", SourceFolder.LAYERS, layer, c, String.join(", ", house.stream().map(LayerColumn::name).toList()));
        });
        List<String> known = house.stream().anyMatch(h -> h.name().equals(CLASS)) ? folder.words(layer, CLASS) : List.of();
        wish.classes().values().stream().filter(c -> !wish.layer().equals(WATER) && !known.contains(c)).findFirst().ifPresent(c -> {
            throw DataRefused.of("folder.class-unknown", SourceFolder.LAYERS, layer, c, String.join(", ", known));
        });
        ClassOf classOf = new ClassOf(layer, known, wish.classes(), columns,
                Optional.ofNullable(wish.columns().get(CLASS)).map(c -> ColumnChoice.named(columns, c, path)));
        HouseValues valuesOf = new HouseValues(layer, house, columns, wish.columns(), folder.hasEnglish(), path);
        SheetPieces sheet = new SheetPieces(folder.sheet());
        TopologyCut cut = new TopologyCut(folder, layer);
        TopologyTies ties = new TopologyTies(folder, layer);
        Shape kind = shape(layer);
        GeoJsonLines lines = new GeoJsonLines();
        TopologyTies.Taker taker = (values, piece) -> lines.add(layer.replace('_', '-') + "-" + (lines.features() + 1), values, piece);
        found.addAll(file.forEach(kind, f -> {
            read++;
            if (!sheet.meets(f.geometry())) {
                outside++;
                return;
            }
            classOf.of(f.values()).ifPresent(thingClass -> {
                Map<String, Object> values = valuesOf.of(f.values(), thingClass);
                for (Geometry piece : sheet.of(cut.of(sheet.clipped(f.geometry()), values), kind)) {
                    ties.take(valuesOf.measured(values, kind == Shape.POLYGON ? HouseValues.hectares(piece) : 0), piece, taker);
                }
            });
        }));
        ties.takeKept(taker);
        classOf.counted().forEach((k, n) -> classes.merge(k, n, Long::sum));
        classOf.open().forEach((k, n) -> open.merge(k, n, Long::sum));
        if (lines.features() == 0) {
            notes.add(Problem.worded("folder.layer-empty", path, layer));
            return false;
        }
        String source = folder.layer(layer).map(l -> l.path("source").asText("")).filter(s -> !s.isEmpty()).orElse("geometry/" + layer + ".geojson");
        byte[] text = lines.done();
        made.add(new Made(layer, lines.features(), lines.vertices(), text.length));
        folder.draft().put(source, text);
        tell(layer, cut, ties, valuesOf.named());
        return true;
    }

    private void tell(String layer, TopologyCut cut, TopologyTies ties, long named) {
        if (named > 0) {
            notes.add(Problem.worded("folder.english-made", layer, layer, named));
        }
        if (cut.cut() > 0) {
            notes.add(Problem.worded("folder.cut", layer, layer, cut.cut()));
        }
        if (ties.off() > 0) {
            notes.add(Problem.worded("folder.off", layer, layer, ties.off()));
        }
        if (ties.loose() > 0) {
            notes.add(Problem.worded("folder.loose", layer, layer, ties.loose()));
        }
        if (folder.layer(layer).filter(l -> l.has("provider") || l.has("lineage")).isPresent()) {
            notes.add(Problem.worded("folder.layer-says", SourceFolder.LAYERS, layer));
        }
    }
}
