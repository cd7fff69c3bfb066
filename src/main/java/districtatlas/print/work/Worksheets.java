package districtatlas.print.work;

import districtatlas.base.Cancel;
import districtatlas.base.FileKind;
import districtatlas.base.Messages;
import districtatlas.base.NotWritten;
import districtatlas.base.WholeFile;
import districtatlas.coord.ScreenBox;
import districtatlas.map.style.Palette;
import districtatlas.paint.Ground;
import districtatlas.paint.display.DisplayLists;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneShapes;
import districtatlas.print.page.Block;
import districtatlas.print.page.MapCredits;
import districtatlas.print.page.MapPlates;
import districtatlas.print.page.Page;
import districtatlas.print.page.PageFurniture;
import districtatlas.print.page.PageSize;
import districtatlas.print.page.PaperAtlas;
import districtatlas.print.page.PaperSize;
import districtatlas.print.pdf.PdfFile;
import districtatlas.print.pdf.PdfOrigin;
import districtatlas.quiz.Lesson;
import districtatlas.quiz.MapExercise;
import districtatlas.quiz.PairExercise;
import districtatlas.quiz.WorksheetKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes worksheets of a district and writes them, on A4. One thread at a time. */
public final class Worksheets {
    private static final double SIDE = 18;
    private static final double TOP = 13;
    private static final double BOTTOM = 10;

    private final Plan plan;
    private final ZoneShapes shapes;
    private final MapCredits credits;
    private final Palette palette;
    private final DisplayLists lists;
    private final Messages messages;

    /** Of an atlas, in its first palette. */
    public static Worksheets of(PaperAtlas atlas, DisplayLists lists, Messages messages) {
        return new Worksheets(atlas.plan(), atlas.shapes(), atlas.credits(), atlas.document().palettes().get(0), lists, messages);
    }

    /** @param palette for light paper; its paper is left white */
    public Worksheets(Plan plan, ZoneShapes shapes, MapCredits credits, Palette palette, DisplayLists lists, Messages messages) {
        this.plan = plan;
        this.shapes = shapes;
        this.credits = credits;
        Map<String, String> roles = new HashMap<>(palette.roles());
        roles.remove("paper");
        this.palette = new Palette(palette.id(), roles);
        this.lists = lists;
        this.messages = messages;
    }

    /**
     * The sheets in the order pupils and teacher want them: the answers last. Sites to pair, and the half-labelled map, are left out of
     * several kinds where there are too few names.
     *
     * @throws NoWorksheet with a sentence for the reader
     */
    public List<Worksheet> of(WorkOrder order) throws NoWorksheet {
        PageSize paper = PaperSize.A4.upright();
        ScreenBox body = furniture(paper).body();
        Optional<PairExercise> pairs = PairExercise.of(plan, order.lesson(), order.difficulty(), order.seed());
        Set<WorksheetKind> kinds = order.kinds();
        String whole = order.lesson().whole().name().in(messages.lang());
        if (pairs.isEmpty() && kinds.equals(Set.of(WorksheetKind.PAIRING))) {
            throw new NoWorksheet(messages.get("worksheet.no-pairs", whole));
        }
        List<Worksheet> sheets = new ArrayList<>();
        List<Page> answers = new ArrayList<>();
        if (!kinds.equals(Set.of(WorksheetKind.PAIRING))) {
            MapExercise exercise = MapExercise.of(plan, shapes, order.lesson(), order.difficulty(), order.seed())
                    .orElseThrow(() -> new NoWorksheet(messages.get(order.lesson().about() == Lesson.About.STRUCTURE ? "worksheet.no-structure" : "worksheet.no-parts", whole)));
            MapSheets boxes = new MapSheets(exercise, plan, order, messages, body, false);
            Optional<WorkMap> withBoxes = boxes.map(shapes);
            MapSheets maps = withBoxes.isPresent() ? boxes : new MapSheets(exercise, plan, order, messages, body, true);
            WorkMap map = withBoxes.or(() -> maps.map(shapes)).orElseThrow(() -> new NoWorksheet(messages.get("worksheet.too-many", whole, exercise.blanks().size())));
            Block.Map laid = maps.lay(map, new MapPlates(lists), palette, Cancel.never());
            for (WorksheetKind kind : List.of(WorksheetKind.BLANK, WorksheetKind.HALF)) {
                if (kinds.contains(kind) && (kind != WorksheetKind.HALF || exercise.isHalved())) {
                    sheets.add(sheet(order, kind, List.of(maps.page(kind, map, laid, paper))));
                }
            }
            answers.add(maps.page(WorksheetKind.ANSWERS, map, laid, paper));
        }
        if (pairs.isPresent()) {
            PairSheets sites = new PairSheets(pairs.get(), plan, order, messages, body);
            if (kinds.contains(WorksheetKind.PAIRING)) {
                sheets.add(sheet(order, WorksheetKind.PAIRING, List.of(sites.questions(paper))));
            }
            answers.add(sites.answers(paper));
        }
        if (kinds.contains(WorksheetKind.ANSWERS)) {
            sheets.add(sheet(order, WorksheetKind.ANSWERS, answers));
        }
        if (sheets.isEmpty()) {
            throw new NoWorksheet(String.join(messages.get("worksheet.task.between"), leftOut(order, sheets)));
        }
        return sheets;
    }

    /** A sentence for each kind that was wanted and of which too few names are there. */
    public List<String> leftOut(WorkOrder order, List<Worksheet> sheets) {
        String whole = order.lesson().whole().name().in(messages.lang());
        List<String> said = new ArrayList<>();
        if (isMissing(WorksheetKind.HALF, order, sheets)) {
            said.add(messages.get("worksheet.no-half", whole));
        }
        if (isMissing(WorksheetKind.PAIRING, order, sheets)) {
            said.add(messages.get("worksheet.no-pairs", whole));
        }
        return said;
    }

    private static boolean isMissing(WorksheetKind kind, WorkOrder order, List<Worksheet> sheets) {
        return order.kinds().contains(kind) && sheets.stream().noneMatch(s -> s.kind() == kind);
    }

    private PageFurniture furniture(PageSize paper) {
        List<String> foot = List.of(credits.worth(), String.join(messages.get("credits.separator"), credits.mainOwners()));
        return new PageFurniture(paper, PageFurniture.Margins.millimetres(SIDE, TOP, SIDE, BOTTOM), foot, messages);
    }

    private Worksheet sheet(WorkOrder order, WorksheetKind kind, List<Page> pages) {
        String kindWords = messages.get("worksheet.kind." + kind.key());
        String name = messages.get("worksheet.file", SheetHead.title(messages, order.lesson()), kindWords, order.difficulty().number(), String.valueOf(order.seed()));
        List<Page> marked = new ArrayList<>(pages);
        marked.set(0, pages.get(0).marked(kindWords, 0));
        return new Worksheet(kind, name, marked);
    }

    /** What a lesson is about, in words. */
    public static String title(Lesson lesson, Messages messages) {
        return SheetHead.title(messages, lesson);
    }

    /** What a file of all sheets of an order is called. */
    public String fileName(WorkOrder order) {
        return Worksheet.fileName(name(order));
    }

    /** All sheets of an order in words. */
    public String name(WorkOrder order) {
        String kinds = order.kinds().stream().sorted().map(k -> messages.get("worksheet.kind." + k.key())).collect(Collectors.joining(messages.get("list.separator")));
        return messages.get("worksheet.file", SheetHead.title(messages, order.lesson()), order.kinds().size() == WorksheetKind.values().length
                ? messages.get("worksheet.kind.all") : kinds, order.difficulty().number(), String.valueOf(order.seed()));
    }

    /**
     * Writes sheets as one file, whole or not at all.
     *
     * @throws IOException when the file cannot be written
     */
    public void write(List<Worksheet> sheets, String title, Path file) throws IOException {
        WholeFile.write(file, FileKind.PAPER, bytes(sheets, title));
    }

    /** The same sheets give the same bytes. */
    public byte[] bytes(List<Worksheet> sheets, String title) throws IOException {
        List<Page> pages = sheets.stream().flatMap(s -> s.pages().stream()).toList();
        return PdfFile.bytes(furniture(PaperSize.A4.upright()).onAll(pages), Ground.inks(palette), new PdfFile.About(title, messages.lang()), PdfFile.FINENESS);
    }

    /**
     * Writes every sheet as a file of its own, once all are made and it is known that all may be written: their names are not a reader's, so that
     * what others made stays.
     *
     * @return the files
     * @throws IOException when one cannot be written; those before it are whole
     */
    public List<Path> writeEach(List<Worksheet> sheets, Path folder) throws IOException {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        for (Worksheet sheet : sheets) {
            Path file = folder.resolve(sheet.fileName());
            WholeFile.check(file, FileKind.PAPER);
            if (Files.exists(file) && !PdfOrigin.isOurs(file)) {
                throw NotWritten.foreign(file);
            }
            files.put(file, bytes(List.of(sheet), sheet.name()));
        }
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            WholeFile.write(file.getKey(), FileKind.PAPER, file.getValue());
        }
        return List.copyOf(files.keySet());
    }
}
