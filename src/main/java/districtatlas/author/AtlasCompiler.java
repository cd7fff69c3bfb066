package districtatlas.author;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.atlasfile.GeoPackageWriter;
import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.PaletteRow;
import districtatlas.atlasfile.PlanRows.DrawnRow;
import districtatlas.atlasfile.PlanRows.FeatureThingRow;
import districtatlas.atlasfile.PlanRows.ZoneRow;
import districtatlas.atlasfile.PlanWriter;
import districtatlas.atlasfile.StyleRow;
import districtatlas.author.qgis.QmlStyle;
import districtatlas.base.NotWritten;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.base.WholeFile;
import districtatlas.base.vocabulary.ZoneKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;

/**
 * Makes the atlas file of a folder of text sources. Finds everything that is wrong in one run and then writes nothing;
 * the same sources give the same bytes. Some seconds; any thread, one folder at a time.
 */
public final class AtlasCompiler {
    private static final String LINES = "plan/lines.idx";

    private final Path folder;
    private final ProblemLog log;
    private final StyleProofreader proofreader;
    private final SourceReader sources;
    private final Compilation c;
    /** Where to list what looks unfinished, when that is asked. */
    private Optional<ProblemLog> unfinished = Optional.empty();

    private AtlasCompiler(Path mapsFolder, StyleProofreader proofreader, ProblemLog log) {
        this.folder = mapsFolder;
        this.log = log;
        this.proofreader = proofreader;
        this.sources = new SourceReader(mapsFolder, log);
        this.c = new Compilation(sources, log);
    }

    /**
     * @param out the file to make; nothing is written when there is a problem, but for warnings
     * @param proofreader the map's own reader of styles
     * @return whether it was made
     */
    public static boolean compile(Path mapsFolder, Path out, StyleProofreader proofreader, ProblemLog log) {
        return new AtlasCompiler(mapsFolder, proofreader, log).compile(out, Optional.empty());
    }

    /**
     * The same with the plan's text at hand: names and figures are held against the text itself, and when all is well its fingerprints
     * are made anew in the sources. What is wrong with reading the text is a problem like others, and its place the file as it was named.
     */
    public static boolean compile(Path mapsFolder, Path out, Path planText, StyleProofreader proofreader, ProblemLog log) {
        Optional<LineIndex> index = LineIndex.ofTextFile(planText, log);
        return index.isPresent() && new AtlasCompiler(mapsFolder, proofreader, log).compile(out, index);
    }

    /**
     * Does all but the writing, and lists what looks unfinished.
     *
     * @param planText   where it is at hand
     * @param unfinished gets warnings; what it lists does not keep the atlas from being made
     * @return whether the atlas would be made
     */
    public static boolean check(Path mapsFolder, Optional<Path> planText, StyleProofreader proofreader, ProblemLog log, ProblemLog unfinished) {
        Optional<LineIndex> index = planText.flatMap(t -> LineIndex.ofTextFile(t, log));
        AtlasCompiler compiler = new AtlasCompiler(mapsFolder, proofreader, log);
        compiler.unfinished = Optional.of(unfinished);
        return planText.isPresent() == index.isPresent() && compiler.made(Optional.empty(), index);
    }

    /** What was asked for while the folder was read. */
    static AskedFields asked(Path mapsFolder, ProblemLog log) {
        AtlasCompiler compiler = new AtlasCompiler(mapsFolder, (style, problems) -> StyleReach.NONE, log);
        compiler.made(Optional.empty(), Optional.empty());
        return compiler.sources.asked();
    }

    private boolean compile(Path out, Optional<LineIndex> exact) {
        checkPlace(out);
        return made(Optional.of(out), exact);
    }

    /** @param out nothing is written without it */
    private boolean made(Optional<Path> out, Optional<LineIndex> exact) {
        int before = log.errors();
        Optional<AtlasPart> atlas = AtlasPart.read(c);
        Envelope plausible = atlas.map(AtlasPart::plausible).orElse(new Envelope(-180, 180, -90, 90));
        GridProjection projection = new GridProjection(atlas.map(AtlasPart::grid).orElse(new districtatlas.coord.DistrictGrid(0)));
        GeoJsonReader geoJson = new GeoJsonReader(c, plausible);

        readLines(exact);
        Optional<DocumentPart> document = DocumentPart.read(c);
        KindsPart kinds = KindsPart.read(c);
        ZonesPart zones = ZonesPart.read(c);
        String district = zones.zones().stream().filter(z -> ZoneKind.DISTRICT.is(z.kind())).map(ZonesPart.Draft::id).findFirst().orElse("");
        ItemsPart items = ItemsPart.read(c, kinds, plausible);
        FiguresPart figures = FiguresPart.read(c, district);

        ArcsPart arcs = ArcsPart.read(c, geoJson);
        StreetsPart streets = StreetsPart.read(c, arcs.arcs());
        ZoneShapesPart shapes = ZoneShapesPart.make(c, zones.zones(), streets, arcs.enclaves(), geoJson, projection);
        new PlacesCheck(c, zones.zones(), shapes, projection).check(items);
        LayerGroupsPart groups = LayerGroupsPart.read(c);
        ZoneRoles roles = ZoneRoles.of(c, zones.zones(), streets, shapes);
        LayersPart layers = LayersPart.read(c, geoJson, new MadeLayers(zones.zones(), roles, shapes, streets, arcs.arcs(), items, kinds),
                () -> new Origins(c, atlas, document, zones));
        groups.checkUsed(c, layers);
        new TopologyCheck(c, layers, projection).check();
        Map<String, List<DrawnRow>> drawn = new DrawnItems(c, layers, projection).find(items);
        StylesPart styles = StylesPart.read(c);
        ThemesPart themes = ThemesPart.read(c, layers, styles);
        List<StyleRow> fitted = FittedStyles.of(c, styles, themes, layers, kinds, proofreader, atlas.map(AtlasPart::scaleSteps).orElse(1.0));
        WordsPart words = WordsPart.read(c);
        BuildUpPart buildUp = BuildUpPart.read(c, themes);
        ToursPart tours = ToursPart.read(c, items);
        SearchNames names = new SearchNames(c, zones.zones(), shapes);
        names.addZones();
        names.addItems(items, kinds);
        names.addIndicators(figures);
        List<FeatureThingRow> things = things(projection, zones, shapes, items, words, layers, drawn);
        layers.layers().forEach(l -> names.addPlaces(l, things));
        names.addTerms(words);
        LineMentions.check(c);
        sources.reportUnused();
        unfinished.ifPresent(list -> new Unfinished(c, list).look(zones.zones(), items, figures));

        if (log.errors() > before || atlas.isEmpty() || document.isEmpty()) {
            return false;
        }
        if (out.isEmpty()) {
            return true;
        }
        try (GeoPackageWriter writer = GeoPackageWriter.create(out.get(), atlas.get().edition() + "T00:00:00.000Z")) {
            writeFrame(writer, atlas.get(), document.get(), layers);
            PlanWriter plan = writer.plan();
            writePlan(plan, atlas.get(), document.get(), kinds, zones, shapes, items, figures, words);
            groups.used(layers).forEach(writer::layerGroup);
            layers.layers().forEach(l -> writer.layer(l.row(), l.features()));
            drawn.forEach(plan::drawn);
            things.forEach(plan::featureThing);
            writeStyles(writer, fitted, styles, layers);
            styles.palettes().forEach(writer::palette);
            themes.themes().forEach(writer::theme);
            tours.tours().forEach(plan::tour);
            tours.steps().forEach(plan::story);
            buildUp.parts().forEach(plan::buildPart);
            names.rows().forEach(plan::searchName);
            OtherCharacters.of(names.everyName()).forEach(plan::searchCharacter);
            List<Problem> broken = writer.broken();
            if (!broken.isEmpty()) {
                broken.forEach(log::add);
                return false;
            }
            exact.ifPresent(this::keepLines);
            writer.finish();
        }
        return true;
    }

    private static List<FeatureThingRow> things(GridProjection projection, ZonesPart zones, ZoneShapesPart shapes, ItemsPart items, WordsPart words,
                                                LayersPart layers, Map<String, List<DrawnRow>> drawn) {
        GroundThings things = new GroundThings(projection);
        things.addZones(zones.zones(), shapes);
        things.addItems(items);
        things.addTerms(words);
        return things.rows(layers, drawn);
    }

    /** Each as it is, and in the words of QGIS, which knows one palette only. */
    private static void writeStyles(GeoPackageWriter writer, List<StyleRow> fitted, StylesPart styles, LayersPart layers) {
        Map<String, String> roles = styles.plainPalette().map(PaletteRow::roles).orElse(Map.of());
        Map<String, LayerRow> rows = layers.layers().stream().map(LayersPart.Built::row).collect(Collectors.toMap(LayerRow::id, r -> r));
        fitted.forEach(s -> writer.style(s, QmlStyle.of(s.sld(), roles, rows.get(s.layer())).text()));
    }

    /** An atlas on top of one of its own sources would be the last that was made of them. */
    private void checkPlace(Path out) {
        try {
            WholeFile.checkOutside(out, folder);
        } catch (NotWritten e) {
            throw AtlasFileException.of(e);
        }
    }

    /** Only of a text with which everything was right: another text's fingerprints would spoil every later run. */
    private void keepLines(LineIndex index) {
        Path lines = folder.resolve(LINES);
        try {
            WholeFile.writeChanged(lines, index.format().getBytes(StandardCharsets.UTF_8));
        } catch (NotWritten e) {
            throw AtlasFileException.of(e);
        }
    }

    /** The text, where it is given, and beside it what the text was when all was right; else only that. */
    private void readLines(Optional<LineIndex> exact) {
        sources.markUsed(LINES);
        Optional<LineIndex> kept = sources.exists(LINES) ? sources.text(LINES).flatMap(LineIndex::parse) : Optional.empty();
        exact.or(() -> kept).ifPresent(c.citations::index);
        if (exact.isPresent()) {
            kept.ifPresent(c.citations::older);
        } else if (kept.isEmpty() && sources.exists(LINES)) {
            log.worded("lines.form", LINES, LINES);
        } else if (kept.isEmpty()) {
            log.warning("lines.missing", LINES, LINES);
        }
    }

    private static void writeFrame(GeoPackageWriter writer, AtlasPart atlas, DocumentPart document, LayersPart layers) {
        writer.referenceSystem(4490, "China Geodetic Coordinate System 2000", atlas.lonLatWkt());
        writer.referenceSystem(atlas.gridEpsg(), "EPSG:" + atlas.gridEpsg(), atlas.gridWkt());
        Map<String, String> meta = new TreeMap<>(Map.of("id", atlas.id(), "name", atlas.name().zh(), "name-en", atlas.name().en(),
                "edition", atlas.edition(), "grid", "EPSG:" + atlas.gridEpsg(),
                "central-meridian", Double.toString(atlas.grid().centralMeridianDegrees()),
                "home-west", Double.toString(atlas.home().getMinX()), "home-south", Double.toString(atlas.home().getMinY()),
                "home-east", Double.toString(atlas.home().getMaxX()), "home-north", Double.toString(atlas.home().getMaxY())));
        if (atlas.scaleSteps() != 1) {
            meta.put(StyleRow.STEPS, Double.toString(atlas.scaleSteps()));
        }
        meta.forEach(writer::meta);
        String source = document.document().title().zh() + "（" + document.document().publisher() + "）";
        writer.metadata(atlas.name().zh(), Map.of("source", source, "publisher", atlas.publisher().zh(),
                "description", atlas.boundaries().note().zh(), "license", all(layers, l -> l.origin().licence()), "rights", all(layers, l -> l.origin().attribution())));
    }

    private static String all(LayersPart layers, Function<LayerRow, String> part) {
        return layers.layers().stream().map(l -> part.apply(l.row())).filter(t -> !t.isEmpty()).distinct().collect(Collectors.joining("; "));
    }

    private void writePlan(PlanWriter plan, AtlasPart atlas, DocumentPart document, KindsPart kinds, ZonesPart zones,
                           ZoneShapesPart shapes, ItemsPart items, FiguresPart figures, WordsPart words) {
        plan.boundarySet(atlas.boundaries());
        plan.document(document.document());
        document.sections().forEach(s -> plan.section(document.document().id(), s));
        c.citations.index().ifPresent(index -> index.prints().forEach((line, print) -> plan.linePrint(document.document().id(), line, print.digest())));
        c.citations.cited().forEach(plan::citation);
        kinds.kinds().forEach(plan::kind);
        List<ZoneRow> rows = zones.zones().stream().map(z -> new ZoneRow(z.id(), z.kind(), z.code(), z.name(), z.label(), z.aliases(), z.parent(),
                z.role(), z.composition(), z.focus(), z.touches(), shapes.areaKm2(z.id()), shapes.extent(z.id()))).toList();
        plan.zones(rows);
        plan.items(items.items().stream().map(ItemsPart.Draft::row).toList());
        figures.indicators().forEach(plan::indicator);
        figures.figures().forEach(plan::figure);
        words.glossary().forEach(plan::glossary);
    }
}
