package districtatlas.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.atlas.AtlasOnPaper;
import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.map.NumberedThings;
import districtatlas.map.style.Argb;
import districtatlas.map.view.Viewport;
import districtatlas.paint.decor.Piece;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.plan.Belonging;
import districtatlas.plan.Citation;
import districtatlas.plan.Plan;
import districtatlas.plan.Target;
import districtatlas.plan.TargetGroups;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.plan.words.FigureWords;
import districtatlas.plan.words.ItemWords;
import districtatlas.plan.words.ZoneWords;
import districtatlas.print.page.Block;
import districtatlas.print.page.Page;
import districtatlas.print.page.PaperSize;
import districtatlas.print.page.Role;
import districtatlas.print.page.RoundScale;
import districtatlas.print.page.TypeStyle;
import districtatlas.print.pdf.PdfFile;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Every zone of the atlas that ships, on its sheet. */
class ZoneSheetsTest {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 30);
    private static final int MOST_BYTES = 1_500_000;
    private static final double OUTLINE_PX = 2.8;
    private static final double POINTS_OF_A_PIXEL = 0.75;
    private static final double METRES_OF_A_POINT = 0.0254 / 72;
    private static final double MOST_WRONG = 0.003;
    private static final double TOUCH = 0.6;

    private static AtlasOnPaper paper;
    private static Plan plan;
    /** Upright on A4, in Chinese. */
    private static Map<Zone, List<SheetPage>> usual;

    @BeforeAll
    static void open() {
        paper = AtlasOnPaper.open(Path.of(System.getProperty("atlas.file")), Optional.empty(), new Messages(Lang.ZH));
        plan = paper.atlas().plan();
        ZoneSheets sheets = sheets(paper, PaperSize.A4, false, Lang.ZH);
        usual = new LinkedHashMap<>();
        plan.zones().forEach(z -> usual.put(z, sheets.of(z.id(), Cancel.never())));
    }

    @AfterAll
    static void close() {
        paper.close();
    }

    private static ZoneSheets sheets(AtlasOnPaper of, PaperSize size, boolean wide, Lang lang) {
        String theme = of.atlas().document().themes().get(0).id();
        return new ZoneSheets(of.atlas(), of.plates(), new SheetChoice(size, wide, theme, of.atlas().document().paperPalette(), TitleBlock.EMPTY, DATE), new Messages(lang));
    }

    private static byte[] pdf(List<SheetPage> pages, ZoneSheets sheets, Lang lang) throws IOException {
        return PdfFile.bytes(sheets.framed(pages), sheets.inks(), new PdfFile.About("sheet", lang), PdfFile.FINENESS);
    }

    private static String text(Block.Words block) {
        return block.pieces().stream().filter(Piece.Words.class::isInstance).map(p -> ((Piece.Words) p).text()).collect(Collectors.joining());
    }

    private static String tight(String text) {
        return text.replaceAll("\\s", "");
    }

    /** Each block of rows and sources, by role; legends have samples and are not meant. */
    private static List<String> blocks(List<SheetPage> pages, Role role) {
        return pages.stream().flatMap(p -> p.page().blocks().stream()).filter(Block.Words.class::isInstance).map(Block.Words.class::cast)
                .filter(b -> b.role() == role && b.pieces().stream().noneMatch(Piece.Sample.class::isInstance)).map(b -> tight(text(b))).toList();
    }

    /** What a sheet has to list, from the plan itself: rows without their numbers. */
    private static List<String> wanted(Zone zone, Messages messages, Function<List<Citation>, String> marks) {
        ItemWords items = new ItemWords(messages);
        FigureWords figures = new FigureWords(messages);
        List<String> rows = new ArrayList<>();
        for (Section section : Section.values()) {
            for (Belonging b : plan.belongings(zone.id(), section)) {
                String status = b.item().status() == Status.UNKNOWN ? "" : items.status(b.item().status());
                String worth = b.item().isLabelOnly() ? messages.get("item.label-only") : "";
                rows.add(b.item().name().in(messages.lang()) + Stream.of(status, worth).filter(s -> !s.isEmpty()).collect(Collectors.joining(messages.get("list.separator")))
                        + marks.apply(b.item().sources()));
            }
        }
        TargetGroups targets = plan.targetsOf(zone.id());
        for (Target t : Stream.of(targets.own(), targets.everyStreet(), targets.district()).flatMap(List::stream).toList()) {
            rows.add(figures.name(t) + figures.withPart(figures.say(t).amount(), t) + figures.say(t).when() + marks.apply(t.figure().sources()));
        }
        return rows.stream().map(ZoneSheetsTest::tight).toList();
    }

    private static List<Citation> cited(Zone zone, Messages messages) {
        TargetGroups targets = plan.targetsOf(zone.id());
        return Stream.of(new ZoneWords(messages).claims(zone).stream().flatMap(s -> s.claim().sources().stream()),
                plan.belongings(zone.id()).stream().flatMap(b -> b.item().sources().stream()),
                Stream.of(targets.own(), targets.everyStreet(), targets.district()).flatMap(List::stream).flatMap(t -> t.figure().sources().stream()))
                .flatMap(s -> s).toList();
    }

    private static Function<List<Citation>, String> marks(Zone zone, Messages messages) {
        List<Integer> lines = List.copyOf(new TreeSet<>(cited(zone, messages).stream().map(Citation::line).toList()));
        return sources -> sources.isEmpty() ? messages.get("words.source.known") : sources.stream().map(c -> lines.indexOf(c.line()) + 1).distinct().sorted()
                .map(String::valueOf).collect(Collectors.joining(tight(messages.get("sheet.source.and")), "[", "]"));
    }

    /** Of a row: its number and the rest. */
    private static final Pattern ROW = Pattern.compile("^(\\d*)(.*)$", Pattern.DOTALL);

    private static void holdsEachOnce(Zone zone, List<SheetPage> pages, Lang lang) {
        Messages messages = new Messages(lang);
        List<String> wanted = new ArrayList<>(wanted(zone, messages, marks(zone, messages)));
        for (String row : blocks(pages, Role.ITEM)) {
            Matcher parts = ROW.matcher(row);
            assertTrue(parts.matches());
            String numbered = parts.group(2);
            boolean known = wanted.remove(row) || IntStream.rangeClosed(1, parts.group(1).length()).anyMatch(n -> wanted.remove(row.substring(n)));
            if (!known && !isAbout(row, zone, messages)) {
                throw new AssertionError(zone.id() + " lists what it need not, or a second time: " + numbered);
            }
        }
        assertEquals(List.of(), wanted, zone.id() + " leaves out");
    }

    /** What the plan says of the zone itself stands before the lists. */
    private static boolean isAbout(String row, Zone zone, Messages messages) {
        boolean claim = new ZoneWords(messages).claims(zone).stream().anyMatch(s -> row.startsWith(tight(s.label() + s.claim().text().in(messages.lang()))));
        return claim || Stream.concat(Stream.of(ZoneKind.values()).map(k -> messages.get("sheet.parts", new ZoneWords(messages).kind(k))), Stream.of(messages.get("sheet.touching")))
                .anyMatch(label -> row.startsWith(tight(label)));
    }

    @Test
    void everyThingAndFigureStandsOnItsZonesSheetOnce() {
        usual.forEach((zone, pages) -> holdsEachOnce(zone, pages, Lang.ZH));
    }

    @Test
    void everySourceIsExplainedOnceWithItsSectionAndLine() {
        Messages messages = new Messages(Lang.ZH);
        usual.forEach((zone, pages) -> {
            String said = String.join("", blocks(pages, Role.NOTE));
            Map<Integer, Citation> lines = new LinkedHashMap<>();
            cited(zone, messages).forEach(c -> lines.put(c.line(), c));
            int number = 0;
            for (int line : new TreeSet<>(lines.keySet())) {
                String entry = tight(messages.get("sheet.source.line", String.valueOf(++number), messages.get("words.source.line", String.valueOf(line))));
                assertEquals(1, said.split(Pattern.quote(entry), -1).length - 1, zone.id() + " " + entry);
                String section = tight(lines.get(line).section().in(Lang.ZH));
                assertTrue(said.contains(section), zone.id() + " " + section);
                assertEquals(said.indexOf(section), said.lastIndexOf(section + "["), zone.id() + " has a section twice: " + section);
            }
        });
    }

    /** What a reader copies out of the file, page after page. */
    @Test
    void theFileGivesEveryRowBackInOrder() throws IOException {
        Messages messages = new Messages(Lang.ZH);
        ZoneSheets sheets = sheets(paper, PaperSize.A4, false, Lang.ZH);
        for (Zone zone : plan.zones()) {
            String id = zone.id().value();
            byte[] bytes = pdf(usual.get(zone), sheets, Lang.ZH);
            assertTrue(bytes.length <= MOST_BYTES, id + " takes " + bytes.length);
            try (PDDocument file = Loader.loadPDF(bytes)) {
                String text = tight(new PDFTextStripper().getText(file));
                int from = 0;
                for (String row : ordered(zone, messages)) {
                    int at = text.indexOf(row, from);
                    assertTrue(at >= 0, id + " does not give back " + row);
                    from = at + row.length();
                }
            }
        }
    }

    /** Things of the zone before those of every street, in each section; of the district all are its own. */
    private static List<String> ordered(Zone zone, Messages messages) {
        Function<List<Citation>, String> marks = marks(zone, messages);
        List<String> all = wanted(zone, messages, marks);
        List<String> rows = new ArrayList<>();
        int next = 0;
        for (Section section : Section.values()) {
            List<String> own = new ArrayList<>();
            List<String> every = new ArrayList<>();
            for (Belonging b : plan.belongings(zone.id(), section)) {
                (zone.kind() != ZoneKind.DISTRICT && plan.holdsForEveryStreet(b.item()) ? every : own).add(all.get(next++));
            }
            rows.addAll(own);
            rows.addAll(every);
        }
        rows.addAll(all.subList(next, all.size()));
        return rows;
    }

    private static List<PlacedLabel> numbers(Page first) {
        return PageBoxes.maps(first).stream().flatMap(m -> m.still().labels().stream()).filter(l -> l.layer().equals(NumberedThings.ID)).toList();
    }

    @Test
    void aSheetWithoutAnOutlineSaysWhyAndNoOtherDoes() {
        String said = tight(new Messages(Lang.ZH).get("sheet.no-extent"));
        Set<Zone> silent = new HashSet<>();
        usual.forEach((zone, pages) -> {
            if (!String.join("", blocks(pages, Role.PARAGRAPH)).contains(said)) {
                silent.add(zone);
            }
        });
        assertEquals(plan.zones().stream().filter(z -> paper.atlas().shapes().shape(z.id()).isPresent()).collect(Collectors.toSet()), silent);
        assertTrue(silent.size() < usual.size(), "one has none");
    }

    @Test
    void aListThatGoesOnBelowTheLegendIsPartedFromIt() {
        List<Piece> pieces = usual.get(plan.zone(new ZoneId("yuehai")).orElseThrow()).get(0).page().blocks().stream()
                .filter(Block.Words.class::isInstance).flatMap(b -> ((Block.Words) b).pieces().stream()).toList();
        List<ScreenBox> samples = pieces.stream().filter(Piece.Sample.class::isInstance).map(p -> ((Piece.Sample) p).box()).toList();
        double lowest = samples.stream().mapToDouble(ScreenBox::maxY).max().orElseThrow();
        double left = samples.stream().mapToDouble(ScreenBox::x).min().orElseThrow();
        double parted = pieces.stream().filter(Piece.Line.class::isInstance).map(p -> ((Piece.Line) p).from()).filter(p -> Math.abs(p.x() - left) < 6)
                .mapToDouble(ScreenXY::y).min().orElseThrow();
        double row = pieces.stream().filter(Piece.Words.class::isInstance).map(Piece.Words.class::cast).filter(w -> w.x() >= left && w.baseline() - w.sizePx() > lowest)
                .mapToDouble(w -> w.baseline() - w.sizePx()).min().orElseThrow();
        assertTrue(lowest < parted && parted < row, lowest + " " + parted + " " + row);
    }

    @Test
    void theNumbersOnTheMapAreThoseOfTheLists() {
        usual.forEach((zone, pages) -> {
            TreeSet<Integer> listed = new TreeSet<>();
            pages.stream().flatMap(p -> p.page().blocks().stream()).filter(Block.Words.class::isInstance).map(Block.Words.class::cast).filter(b -> b.role() == Role.ITEM)
                    .map(b -> b.pieces().get(0)).filter(p -> p instanceof Piece.Words w && w.bold() && w.text().matches("\\d+")).forEach(p -> listed.add(Integer.valueOf(((Piece.Words) p).text())));
            List<Integer> drawn = numbers(pages.get(0).page()).stream().map(l -> Integer.valueOf(l.symbol().label())).sorted().toList();
            assertEquals(List.copyOf(listed), drawn, zone.id().value());
            assertEquals(listed.size(), listed.isEmpty() ? 0 : listed.last(), zone.id() + " leaves numbers out");
        });
    }

    @Test
    void noNumberLiesOnAnotherNorOnAName() {
        usual.forEach((zone, pages) -> PageBoxes.maps(pages.get(0).page()).forEach(map -> {
            List<PlacedLabel> all = map.still().labels();
            for (PlacedLabel number : all.stream().filter(l -> l.layer().equals(NumberedThings.ID)).toList()) {
                assertTrue(all.stream().filter(l -> l != number).flatMap(l -> l.boxes().stream()).noneMatch(b -> b.overlaps(number.boxes().get(0))),
                        zone.id() + " " + number.symbol().label());
            }
        }));
    }

    private static Stream<Envelope> parts(Zone zone) {
        return paper.atlas().frames().drawn(zone.id()).stream().flatMap(z -> paper.atlas().shapes().shape(z).stream())
                .flatMap(s -> IntStream.range(0, s.getNumGeometries()).mapToObj(i -> s.getGeometryN(i).getEnvelopeInternal()));
    }

    private static boolean shows(Viewport view, Envelope e) {
        return view.extent().contains(new EastNorth(e.getMinX(), e.getMinY())) && view.extent().contains(new EastNorth(e.getMaxX(), e.getMaxY()));
    }

    private static void isWellLaid(Zone zone, List<SheetPage> pages, ZoneSheets sheets) {
        List<Block.Map> maps = PageBoxes.maps(pages.get(0).page());
        parts(zone).forEach(e -> assertTrue(maps.stream().anyMatch(m -> shows(m.still().scene().viewport(), e)), zone.id() + " is not shown whole"));
        double denominator = maps.get(0).still().scene().viewport().scaleDenominator();
        assertEquals(RoundScale.from(denominator), denominator, 1e-3, zone.id() + " has no round scale");
        ScreenBox body = sheets.frame().body();
        for (SheetPage sheet : pages) {
            List<String> colliding = PageBoxes.of(sheet.page()).colliding();
            assertEquals(List.of(), colliding, zone.id() + " collides");
            for (Block block : sheet.page().blocks()) {
                if (block instanceof Block.Words words && words.role() != Role.FURNITURE) {
                    for (Piece piece : words.pieces()) {
                        ScreenBox box = piece.box();
                        assertTrue(box.x() >= body.x() - 4 && box.maxX() <= body.maxX() + 1 && box.y() >= body.y() - 4 && box.maxY() <= body.maxY() + 3, zone.id() + " leaves the body: " + piece);
                        assertTrue(PageBoxes.maps(sheet.page()).stream().noneMatch(m -> PageBoxes.meet(m.box(), box)), zone.id() + " covers a map: " + piece);
                        assertFalse(piece instanceof Piece.Words w && w.sizePx() < TypeStyle.LEAST_PX, () -> zone.id() + " is too small: " + piece);
                    }
                }
            }
            PageBoxes.maps(sheet.page()).forEach(m -> assertTrue(m.still().labels().stream().allMatch(l -> l.symbol().sizePx() >= TypeStyle.LEAST_PX), zone.id() + " has names too small for paper"));
            assertTrue(PageBoxes.maps(sheet.page()).stream().allMatch(a -> PageBoxes.maps(sheet.page()).stream().allMatch(b -> a == b || !PageBoxes.meet(a.box(), b.box()))), zone.id() + " lays maps over maps");
        }
    }

    @Test
    void everySheetShowsTheWholeZoneAndNothingCollides() {
        ZoneSheets sheets = sheets(paper, PaperSize.A4, false, Lang.ZH);
        usual.forEach((zone, pages) -> isWellLaid(zone, pages, sheets));
    }

    @Test
    void soDoOtherPapersAndTheOtherLanguage() {
        try (AtlasOnPaper english = AtlasOnPaper.open(Path.of(System.getProperty("atlas.file")), Optional.empty(), new Messages(Lang.EN))) {
            for (PaperSize size : PaperSize.values()) {
                for (boolean wide : new boolean[] {false, true}) {
                    for (Lang lang : Lang.values()) {
                        ZoneSheets sheets = sheets(lang == Lang.EN ? english : paper, size, wide, lang);
                        for (String id : List.of("belt", "shekou", "beibu")) {
                            Zone zone = plan.zoneNamed(id).orElseThrow();
                            List<SheetPage> pages = sheets.of(zone.id(), Cancel.never());
                            isWellLaid(zone, pages, sheets);
                            holdsEachOnce(zone, pages, lang);
                        }
                    }
                }
            }
        }
    }

    private static int shown() {
        return Argb.parse(paper.atlas().document().paperPalette().role("shown")).orElseThrow() & 0xFFFFFF;
    }

    /** From end to end of the zone's outline as the file draws it, against the ground. */
    @Test
    void theScaleIsTrueOnThePage() throws IOException {
        for (PaperSize size : PaperSize.values()) {
            ZoneSheets sheets = sheets(paper, size, true, Lang.ZH);
            for (String id : List.of("yuehai", "north")) {
                Zone zone = plan.zoneNamed(id).orElseThrow();
                List<SheetPage> pages = sheets.of(zone.id(), Cancel.never());
                double denominator = PageBoxes.maps(pages.get(0).page()).get(0).still().scene().viewport().scaleDenominator();
                String said = String.format("%,d", Math.round(denominator));
                assertTrue(pages.get(0).page().blocks().stream().anyMatch(b -> b instanceof Block.Words w && text(w).contains("1 : " + said)), "the sheet says 1 : " + said);
                try (PDDocument file = Loader.loadPDF(pdf(pages, sheets, Lang.ZH))) {
                    Rectangle2D drawn = DrawnOutline.of(file.getPage(0), OUTLINE_PX * POINTS_OF_A_PIXEL, shown()).stream()
                            .max(Comparator.comparingDouble(r -> r.getWidth() * r.getHeight())).orElseThrow();
                    Envelope ground = paper.atlas().shapes().shape(zone.id()).orElseThrow().getEnvelopeInternal();
                    assertEquals(ground.getWidth(), drawn.getWidth() * METRES_OF_A_POINT * denominator, MOST_WRONG * ground.getWidth(), id + " on " + size);
                    assertEquals(ground.getHeight(), drawn.getHeight() * METRES_OF_A_POINT * denominator, MOST_WRONG * ground.getHeight(), id + " on " + size);
                }
            }
        }
    }

    @Test
    void aThingIsMarkedWhereItIs() {
        Zone zone = plan.zoneNamed("yuehai").orElseThrow();
        Viewport view = PageBoxes.maps(usual.get(zone).get(0).page()).get(0).still().scene().viewport();
        List<Belonging> things = plan.belongings(zone.id());
        ThingSpots spots = ThingSpots.of(things, paper.atlas(), List.of(view), paper.atlas().shapes().shape(zone.id()), Set.of());
        assertFalse(spots.marks(0).isEmpty());
        spots.marks(0).forEach(mark -> {
            Belonging thing = things.stream().filter(b -> b.item().id().value().equals(mark.id())).findFirst().orElseThrow();
            Geometry line = paper.atlas().itemShapes().shape(thing.item().id()).orElse(null);
            if (paper.atlas().itemShapes().isLine(thing.item().id())) {
                assertEquals(0, line.distance(line.getFactory().createPoint(new Coordinate(mark.place().east(), mark.place().north()))), 0.01, mark.id());
            } else {
                assertEquals(0, mark.place().distanceTo(paper.atlas().grid().toGrid(thing.item().place().orElseThrow().lonLat())), 0.01, mark.id());
            }
            assertEquals(thing.isStated(), mark.stated(), mark.id());
        });
    }
}
