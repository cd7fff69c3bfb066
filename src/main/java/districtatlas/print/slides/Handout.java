package districtatlas.print.slides;

import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.map.style.Palette;
import districtatlas.paint.Ground;
import districtatlas.paint.Still;
import districtatlas.paint.decor.Piece;
import districtatlas.print.page.Block;
import districtatlas.print.page.Millimetres;
import districtatlas.print.page.Page;
import districtatlas.print.page.PageFurniture;
import districtatlas.print.page.PageFurniture.Margins;
import districtatlas.print.page.PageSize;
import districtatlas.print.page.PaperSize;
import districtatlas.print.page.Role;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import districtatlas.print.pdf.PdfFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * A talk on paper for who listens: three steps a page, each with its map, what is said, its numbers and source, and lines to write on. A step
 * that says more than a third of a page holds takes what it needs. One use; one thread at a time.
 */
public final class Handout {
    private static final Margins MARGINS = Margins.millimetres(15, 13, 15, 10);
    private static final double MAP_WIDE = Millimetres.px(80);
    private static final int STEPS_OF_A_PAGE = 3;
    private static final double GAP = Millimetres.px(6);
    private static final double BETWEEN = Millimetres.px(5);
    private static final double RULE_APART = Millimetres.px(8);
    private static final int LEAST_RULES = 2;
    private static final double HAIR = 0.5;
    private static final double MAP_MARGIN = 0.04;
    private static final double SIGN = Millimetres.px(2.2);
    private static final TypeStyle COVER = TypeStyle.points(17).inBold().leading(1.3);
    private static final TypeStyle UNDER = TypeStyle.points(9.5).inQuiet();
    private static final TypeStyle TITLE = TypeStyle.points(12).inBold().leading(1.35);
    private static final TypeStyle TEXT = TypeStyle.points(10).leading(1.45);
    private static final TypeStyle FIGURE = TypeStyle.points(9).leading(1.45);
    private static final TypeStyle SMALL = TypeStyle.points(7.2).inQuiet();

    private final Talk talk;
    private final TalkMaps maps;
    private final Cancel cancel;
    private final Messages messages;
    private final PageFurniture furniture;
    private final ScreenBox body;
    private final List<List<Block>> pages = new ArrayList<>();
    private double y;
    /** What a step has on this page unless it needs more. */
    private double usualHigh;

    private Handout(Talk talk, TalkMaps maps, Cancel cancel) {
        this.talk = talk;
        this.maps = maps;
        this.cancel = cancel;
        this.messages = talk.messages();
        PageSize size = PaperSize.A4.upright();
        this.furniture = new PageFurniture(size, MARGINS, talk.foot(), messages);
        this.body = furniture.body();
    }

    /**
     * Writes the file whole or not at all.
     *
     * @param palette  whose inks the words have
     * @param progress gets how many steps are laid out
     * @throws IOException when the file cannot be written
     * @throws java.util.concurrent.CancellationException when cancelled; then nothing is written
     */
    public static void write(Talk talk, TalkMaps maps, Palette palette, Path file, IntConsumer progress, Cancel cancel) throws IOException {
        PdfFile.write(pages(talk, maps, progress, cancel), Ground.inks(palette), new PdfFile.About(talk.messages().get("handout.title", talk.title()), talk.messages().lang()), file);
    }

    static List<Page> pages(Talk talk, TalkMaps maps, IntConsumer progress, Cancel cancel) {
        Handout handout = new Handout(talk, maps, cancel);
        handout.head();
        for (int i = 0; i < talk.steps().size(); i++) {
            cancel.check();
            handout.step(talk.steps().get(i), i + 1);
            progress.accept(i + 1);
        }
        PageSize size = PaperSize.A4.upright();
        return handout.furniture.onAll(handout.pages.stream().map(b -> new Page(size, b)).toList());
    }

    /** The title, and where who gets it writes a name. */
    private void head() {
        pages.add(new ArrayList<>());
        y = body.y();
        put(Role.TITLE, TypeSetter.lines(talk.title(), body.width(), COVER), body.x());
        put(Role.PARAGRAPH, TypeSetter.lines(talk.subtitle(), body.width(), UNDER), body.x());
        y += UNDER.height() / 2;
        put(Role.PARAGRAPH, List.of(TypeSetter.line(messages.get("handout.name"), UNDER)), body.x());
        y += BETWEEN;
        share();
    }

    private void nextPage() {
        pages.add(new ArrayList<>());
        y = body.y();
        share();
    }

    /** Three steps share what is left of the page. */
    private void share() {
        usualHigh = (body.maxY() - y - (STEPS_OF_A_PAGE - 1) * BETWEEN) / STEPS_OF_A_PAGE;
    }

    private void put(Role role, List<Strip> strips, double x) {
        List<Piece> pieces = new ArrayList<>();
        for (Strip strip : strips) {
            pieces.addAll(strip.at(x, y));
            y += strip.height();
        }
        add(new Block.Words(role, pieces));
    }

    private void add(Block block) {
        pages.get(pages.size() - 1).add(block);
    }

    // ---- a step ---------------------------------------------------------------------------------------------------

    /** A paragraph beside the map. */
    private record Said(Role role, double above, List<Strip> strips) {
        double height() {
            return above + strips.stream().mapToDouble(Strip::height).sum();
        }
    }

    private void step(TalkStep step, int number) {
        List<Said> said = said(step, number);
        double words = said.stream().mapToDouble(Said::height).sum();
        if (y + Math.max(usualHigh, words + LEAST_RULES * RULE_APART) > body.maxY() + HAIR) {
            nextPage();
        }
        double high = Math.max(usualHigh, words + LEAST_RULES * RULE_APART);
        double top = y;
        ScreenBox box = new ScreenBox(body.x(), top, MAP_WIDE, usualHigh);
        map(step, box);
        double left = box.maxX() + GAP;
        for (Said s : said) {
            y += s.above();
            put(s.role(), s.strips(), left);
        }
        rules(left, top + high);
        y = top + high + BETWEEN;
    }

    private void map(TalkStep step, ScreenBox box) {
        Still still = maps.lay(step.map(), box.width(), box.height(), box.height() * MAP_MARGIN, 1, cancel);
        add(new Block.Map(box, still, step.map().said()));
        List<Piece> above = new ArrayList<>();
        for (MarkSpots.Spot spot : MarkSpots.of(still, step.marks(), maps.plan(), maps.shapes(), SIGN)) {
            ScreenBox b = spot.box();
            above.addAll(sign(spot.mark(), new ScreenBox(box.x() + b.x(), box.y() + b.y(), b.width(), b.height())));
        }
        above.add(new Piece.Frame(box, HAIR));
        add(new Block.Words(Role.FURNITURE, above));
    }

    private void rules(double left, double bottom) {
        List<Piece> rules = new ArrayList<>();
        int many = (int) Math.floor((bottom - y) / RULE_APART + 1e-6);
        for (int i = 0; i < many; i++) {
            double at = bottom - i * RULE_APART;
            rules.add(new Piece.Line(new ScreenXY(left, at), new ScreenXY(body.maxX(), at), HAIR, true));
        }
        add(new Block.Words(Role.FURNITURE, rules));
    }

    private List<Said> said(TalkStep step, int number) {
        double wide = body.width() - MAP_WIDE - GAP;
        List<Said> said = new ArrayList<>();
        said.add(new Said(Role.HEADING, 0, TypeSetter.lines(messages.get("handout.step", number, step.title()), wide, TITLE)));
        lines(said, Role.PARAGRAPH, step.place(), SMALL, 1, wide);
        lines(said, Role.PARAGRAPH, step.said(), TEXT, 2, wide);
        for (int i = 0; i < step.marks().size(); i++) {
            said.add(marked(i, step.marks().get(i).name(), wide));
        }
        step.figures().forEach(f -> lines(said, Role.ITEM, f.line(), FIGURE, 1, wide));
        step.table().ifPresent(t -> rows(t).forEach(r -> lines(said, Role.ITEM, r, FIGURE, 1, wide)));
        step.points().forEach(p -> lines(said, Role.ITEM, (p.stated() ? "\u25cf " : "\u25cb ") + p.text(), FIGURE, 1, wide));
        lines(said, Role.PARAGRAPH, step.remark(), SMALL, 2, wide);
        lines(said, Role.NOTE, talk.source(step), SMALL, 3, wide);
        return said;
    }

    private static void lines(List<Said> said, Role role, String text, TypeStyle style, double above, double wide) {
        if (!text.isBlank()) {
            said.add(new Said(role, above, TypeSetter.lines(text, wide, style)));
        }
    }

    /** A row of years in one line each. */
    private List<String> rows(TalkTable table) {
        return table.rows().stream().map(r -> {
            List<String> cells = new ArrayList<>();
            for (int i = 1; i < r.size(); i++) {
                cells.add(messages.get("handout.year", table.head().get(i), r.get(i).replace("\n", messages.get("list.separator"))));
            }
            return messages.get("slides.term", r.get(0), String.join(messages.get("credits.separator"), cells));
        }).toList();
    }

    private static Said marked(int mark, String name, double wide) {
        List<Strip> strips = new ArrayList<>(TypeSetter.lines(name, wide - 2 * SIGN, FIGURE).stream().map(s -> s.movedRight(2 * SIGN)).toList());
        Strip first = strips.get(0);
        strips.set(0, first.and(new Strip(first.height(), sign(mark, new ScreenBox(0, (first.height() - SIGN) / 2, SIGN, SIGN)))));
        return new Said(Role.ITEM, 1, strips);
    }

    // ---- signs, which ink alone tells apart -----------------------------------------------------------------------

    private static List<Piece> sign(int mark, ScreenBox box) {
        double r = box.width() / 2;
        double x = box.x() + r;
        double cy = box.y() + r;
        List<ScreenXY> outline = switch (mark % TalkSlides.SIGNS.size()) {
            case 0 -> around(x, cy, r, 24, 0);
            case 1 -> around(x, cy, r * 1.2, 4, Math.PI / 4);
            case 2 -> around(x, cy, r * 1.15, 4, 0);
            default -> around(x, cy + r * 0.2, r * 1.25, 3, -Math.PI / 2);
        };
        return List.of(new Piece.Figure(outline, mark % 2 == 1));
    }

    private static List<ScreenXY> around(double x, double y, double r, int corners, double from) {
        List<ScreenXY> outline = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            double angle = from + 2 * Math.PI * i / corners;
            outline.add(new ScreenXY(x + r * Math.cos(angle), y + r * Math.sin(angle)));
        }
        return outline;
    }
}
