package districtatlas.plan;

import districtatlas.atlasfile.AtlasCopy;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.PlanRows.BasisRow;
import districtatlas.atlasfile.PlanRows.BuildPartRow;
import districtatlas.atlasfile.PlanRows.ClaimRow;
import districtatlas.atlasfile.PlanRows.DrawnRow;
import districtatlas.atlasfile.PlanRows.ExampleRow;
import districtatlas.atlasfile.PlanRows.FigureRow;
import districtatlas.atlasfile.PlanRows.IndicatorRow;
import districtatlas.atlasfile.PlanRows.ItemRow;
import districtatlas.atlasfile.PlanRows.LinkRow;
import districtatlas.atlasfile.PlanRows.SectionRow;
import districtatlas.atlasfile.PlanRows.StoryRow;
import districtatlas.atlasfile.PlanRows.ZoneRow;
import districtatlas.atlasfile.PlanTables;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.Accuracy;
import districtatlas.base.vocabulary.Better;
import districtatlas.base.vocabulary.BoundaryState;
import districtatlas.base.vocabulary.Arrival;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Direction;
import districtatlas.base.vocabulary.FigureRole;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.Quantity;
import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.DistrictGrid;
import districtatlas.coord.ToGrid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Geometry;

/** Makes the plan of the rows of an atlas file. Some 50 ms for a district; one thread at a time, as the file. */
public final class PlanReader {
    private static final String ZONE_COLUMN = "zone_id";
    /** As of the arcs around them. */
    private static final String ENCLAVE_CLASS = "port-area";
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)[12]\\d{3}(?!\\d)");
    private static final String HALF_WIDTH_COLUMN = "halfWidthMetres";

    private final PlanTables tables;
    private final Map<Integer, Citation> citations = new HashMap<>();

    private PlanReader(PlanTables tables) {
        this.tables = tables;
        Map<Integer, SectionRow> sections = new HashMap<>();
        tables.sections().forEach(s -> sections.put(s.number(), s));
        tables.citations().forEach(c -> {
            SectionRow section = sections.get(c.section());
            citations.put(c.line(), new Citation(c.line(), section.title(), section.label()));
        });
    }

    public static Plan read(AtlasFile atlas) {
        return new PlanReader(atlas.plan()).plan().withBoundaries(boundaries(atlas)).withOwnYears(ownYears(atlas));
    }

    /** Those that the plan names as its own, or else that of the atlas. */
    private static List<Integer> ownYears(AtlasFile atlas) {
        String named = atlas.plan().documents().get(0).years();
        List<Integer> years = YEAR.matcher(named).results().map(y -> Integer.parseInt(y.group())).toList();
        return years.isEmpty() ? YEAR.matcher(atlas.meta("edition").orElse("")).results().limit(1).map(y -> Integer.parseInt(y.group())).toList() : years;
    }

    /** What the file says of its boundaries. */
    public static Boundaries boundaries(AtlasFile atlas) {
        return atlas.plan().boundarySets().stream().findFirst().map(b -> new Boundaries(Keyed.ofKey(BoundaryState.class, b.state()), b.number(), b.note(),
                atlas.meta(AtlasCopy.BOUNDARIES).isPresent())).orElse(Boundaries.UNSAID);
    }

    private Plan plan() {
        Map<String, ItemKind> kinds = new HashMap<>();
        tables.kinds().forEach(k -> kinds.put(k.id(), new ItemKind(k.id(), k.name(), Keyed.ofKey(Section.class, k.section()), k.icon())));
        return new Plan(tables.documents().get(0).title(),
                tables.zones().stream().map(this::zone).toList(),
                tables.items().stream().map(i -> item(i, kinds.get(i.kind()))).toList(),
                indicators(),
                tables.glossary().stream().map(g -> new GlossaryTerm(g.id(), g.term(), g.aliases(), claim(g.meaning()), g.example().map(this::example))).toList(),
                tours(), tables.linePrints()).withBuildUp(buildUp());
    }

    private BuildUp buildUp() {
        List<BuildPartRow> rows = tables.buildParts();
        return rows.isEmpty() ? BuildUp.NONE : new BuildUp(rows.get(0).theme(), rows.stream()
                .map(r -> new BuildUp.Part(r.id(), r.title(), claim(r.text()), r.icon(), r.layers(), r.names())).toList());
    }

    private List<Story> tours() {
        Map<String, List<StoryStep>> steps = new HashMap<>();
        tables.story().forEach(s -> steps.computeIfAbsent(s.tour(), t -> new ArrayList<>()).add(step(s)));
        return tables.tours().stream().map(t -> new Story(t.id(), t.title(), t.about(), steps.getOrDefault(t.id(), List.of()))).toList();
    }

    private StoryStep step(StoryRow s) {
        List<StepMark> marks = s.marks().stream().map(m -> new StepMark(m.icon(), m.name(), m.zones().stream().map(ZoneId::new).toList())).toList();
        return new StoryStep(s.id(), s.title(), claim(s.text()), s.zones().stream().map(ZoneId::new).toList(), s.things().stream().map(ItemId::new).toList(),
                new Staging(s.theme(), s.continues(), s.around(), marks, s.compared()), s.notes(), Keyed.ofKey(Arrival.class, s.arrive()), s.seconds());
    }

    private TermExample example(ExampleRow e) {
        return new TermExample(claim(e.text()), e.zone().map(ZoneId::new), e.item().map(ItemId::new));
    }

    private List<Citation> citations(BasisRow basis) {
        return basis.lines().stream().map(citations::get).toList();
    }

    private static Certainty certainty(BasisRow basis) {
        return Certainty.STATED.is(basis.certainty()) ? Certainty.STATED : Certainty.KNOWN;
    }

    private Claim claim(ClaimRow row) {
        return new Claim(row.text(), citations(row.basis()), certainty(row.basis()), row.basis().isSilent());
    }

    private ZoneLink link(LinkRow row) {
        return new ZoneLink(new ZoneId(row.zone()), certainty(row.basis()), citations(row.basis()));
    }

    private Zone zone(ZoneRow z) {
        return new Zone(new ZoneId(z.id()), Keyed.ofKey(ZoneKind.class, z.kind()), z.code(), z.name(), z.label(), z.aliases(),
                z.parent().map(ZoneId::new), claim(z.role()), claim(z.composition()), claim(z.focus()),
                z.touches().stream().map(this::link).toList(), z.areaKm2().orElse(Double.NaN), z.extent());
    }

    private Item item(ItemRow i, ItemKind kind) {
        return new Item(new ItemId(i.id()), i.name(), i.aliases(), kind, Keyed.ofKey(Status.class, i.status()), i.years(), i.text(),
                i.zones().stream().map(this::link).toList(),
                i.place().map(p -> new ItemPlace(p.lonLat(), Keyed.ofKey(Accuracy.class, p.accuracy()))),
                i.noPlace(), citations(i.basis()), i.note(), i.related().stream().map(ItemId::new).toList(), i.outside(),
                i.drawn().stream().map(PlanReader::drawn).toList());
    }

    private static DrawnLine drawn(DrawnRow row) {
        return new DrawnLine(GroundReader.ref(row.layer(), row.fid()), row.along(),
                row.from().flatMap(from -> row.to().map(to -> new DrawnLine.Part(from, to))));
    }

    private List<Indicator> indicators() {
        Map<String, List<FigureRow>> rows = new LinkedHashMap<>();
        tables.figures().forEach(f -> rows.computeIfAbsent(f.indicator(), k -> new ArrayList<>()).add(f));
        return tables.indicators().stream().map(i -> indicator(i, rows.getOrDefault(i.id(), List.of()))).toList();
    }

    private Indicator indicator(IndicatorRow i, List<FigureRow> rows) {
        List<FigureRow> byYear = rows.stream()
                .sorted(Comparator.comparingInt(f -> f.year().orElse(Integer.MAX_VALUE))).toList();
        return new Indicator(i.id(), i.name(), i.topic(), i.unit(), Keyed.ofKey(Direction.class, i.direction()),
                Keyed.ofKey(Better.class, i.better()), Keyed.ofKey(Quantity.class, i.quantity()), i.decimals(),
                byYear.stream().map(f -> figure(f, baseline(f, byYear))).toList(), i.note(), i.conflict().map(this::citations).orElse(List.of()));
    }

    /** The latest earlier result of the same scope; a figure without a year has none. */
    private static Optional<FigureRow> baseline(FigureRow figure, List<FigureRow> sameIndicator) {
        if (figure.year().isEmpty()) {
            return Optional.empty();
        }
        return sameIndicator.stream()
                .filter(f -> FigureRole.RESULT.is(f.role()) && f.value().isPresent() && f.year().isPresent())
                .filter(f -> f.year().getAsInt() < figure.year().getAsInt())
                .filter(f -> f.scopeKind().equals(figure.scopeKind()) && f.scopeZone().equals(figure.scopeZone())
                        && f.scopeName().equals(figure.scopeName()))
                .reduce((earlier, later) -> later);
    }

    private Figure figure(FigureRow f, Optional<FigureRow> baseline) {
        Scope scope = new Scope(Keyed.ofKey(ScopeKind.class, f.scopeKind()),
                f.scopeZone().map(ZoneId::new), f.scopeName());
        return new Figure(f.id(), f.year(), f.period(), Keyed.ofKey(FigureRole.class, f.role()), f.value(), f.asWritten(),
                scope, Keyed.ofKey(Direction.class, f.direction()), f.approximate(), baseline.map(FigureRow::value).orElse(OptionalDouble.empty()),
                baseline.map(FigureRow::year).orElse(OptionalInt.empty()), citations(f.basis()), f.note());
    }

    /**
     * The zones' shapes in grid metres, from every layer that names zones, with the enclaves, of which no zone has any ground.
     *
     * @param plan of the same file
     */
    public static ZoneShapes shapes(AtlasFile atlas, Plan plan, DistrictGrid grid) {
        List<Enclave> enclaves = enclaves(atlas, grid);
        Map<ZoneId, Geometry> shapes = new LinkedHashMap<>();
        for (LayerRow layer : atlas.layers()) {
            int column = layer.column(ZONE_COLUMN);
            int halfWidth = layer.column(HALF_WIDTH_COLUMN);
            if (layer.made().equals("zones") && column >= 0 && !layer.geometry().equals("point")) {
                atlas.forEachFeature(layer, (fid, geometry, values) -> {
                    if (values[column] != null) {
                        Geometry drawn = ToGrid.project(geometry, grid);
                        Object width = halfWidth < 0 ? null : values[halfWidth];
                        shapes.put(new ZoneId(values[column].toString()), width instanceof Number metres ? ribbon(drawn, metres.doubleValue(), enclaves) : drawn);
                    }
                });
            }
        }
        return new ZoneShapes(plan.zones(), shapes, enclaves);
    }

    /** What a layer draws that has a word for them. */
    private static List<Enclave> enclaves(AtlasFile atlas, DistrictGrid grid) {
        List<Enclave> enclaves = new ArrayList<>();
        for (LayerRow layer : atlas.layers()) {
            int kind = layer.column("class");
            int zh = layer.column("name");
            int en = layer.column("en");
            if (layer.geometry().equals("polygon") && zh >= 0 && en >= 0
                    && layer.words().stream().anyMatch(w -> w.column().equals("class") && w.value().equals(ENCLAVE_CLASS))) {
                atlas.forEachFeature(layer, (fid, geometry, values) -> {
                    if (ENCLAVE_CLASS.equals(values[kind])) {
                        enclaves.add(new Enclave(new Text((String) values[zh], (String) values[en]), ToGrid.project(geometry, grid)));
                    }
                });
            }
        }
        return enclaves;
    }

    /**
     * The area around a centre line that has a width: a click anywhere on the belt meets it. All other shapes of the file were cut by the
     * enclaves when it was made; this one is made here.
     */
    private static Geometry ribbon(Geometry onGrid, double halfWidthMetres, List<Enclave> enclaves) {
        return onGrid.getDimension() == 1
                ? enclaves.stream().map(Enclave::shape).reduce(onGrid.buffer(halfWidthMetres), Geometry::difference) : onGrid;
    }
}
