package districtatlas.print.sheet;

import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.coord.ScreenBox;
import districtatlas.map.Highlights;
import districtatlas.map.MapScene;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.portray.Portrayer;
import districtatlas.map.view.Viewport;
import districtatlas.paint.decor.LegendLine;
import districtatlas.paint.decor.Piece;
import districtatlas.print.page.Block;
import districtatlas.print.page.MapPlates;
import districtatlas.print.page.Millimetres;
import districtatlas.print.page.Page;
import districtatlas.print.page.PageSize;
import districtatlas.print.page.PaperAtlas;
import districtatlas.print.page.Role;
import districtatlas.print.page.RoundScale;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The map on the screen as a sheet: all that is seen there at the next round scale, and the legend beside it, never over it: on the right of a
 * lying page, below the map of an upright one. A legend that has no room there goes on overleaf. One thread at a time.
 */
public final class ViewSheet {
    private static final TypeStyle TITLE = TypeStyle.points(14).inBold().leading(1.4);
    private static final TypeStyle SUBTITLE = TypeStyle.points(9).inQuiet().leading(1.4);
    private static final double COLUMN = Millimetres.px(54);
    /** The legend leaves so much of the page to the map. */
    private static final double MOST_COLUMN = 0.45;
    private static final double MOST_BAND = 0.3;
    /** So much it leaves where else a page of its own would have to be turned to. */
    private static final double LARGEST_BAND = 0.45;
    private static final int ROUNDS = 4;
    private static final double SCALE_WIDE = Millimetres.px(50);
    private static final double NORTH_HIGH = Millimetres.px(14);
    private static final double AIR = Millimetres.px(4);
    private static final double LINE = Millimetres.px(0.25);

    private final PaperAtlas atlas;
    private final MapPlates plates;
    private final TitleBlock block;
    private final LocalDate date;
    private final Messages messages;

    public ViewSheet(PaperAtlas atlas, MapPlates plates, TitleBlock block, LocalDate date, Messages messages) {
        this.atlas = atlas;
        this.plates = plates;
        this.block = block;
        this.date = date;
        this.messages = messages;
    }

    /** Where a page's parts stand, in logical pixels of the page. */
    private record Parts(ScreenBox map, ScreenBox aside) {
    }

    /**
     * One page, and a second where the legend needs it.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public List<Page> of(ShownMap shown, PageSize size, Cancel cancel) {
        SheetFacts facts = SheetFacts.of(atlas, shown.title(), date, messages);
        SheetFrame frame = SheetFrame.of(size, block, facts, messages);
        ScreenBox body = frame.body();
        List<Block> blocks = new ArrayList<>();
        double top = head(shown, body, blocks);
        ScreenBox rest = new ScreenBox(body.x(), top, body.width(), body.maxY() - top);
        boolean lying = size.width() > size.height();
        Parts parts = lying ? beside(shown, rest, cancel) : above(shown, rest, cancel);
        Viewport view = view(shown, parts.map());
        String said = messages.get("frame.said", shown.title(), ScaleBlock.words(view.scaleDenominator(), messages));
        Block.Map map = plates.lay(scene(shown, view), parts.map(), said, cancel);
        blocks.add(new Block.Map(parts.map(), map.still().steppedBackBut(shown.strong()), said));
        blocks.add(new Block.Words(Role.FURNITURE, List.of(new Piece.Frame(parts.map(), LINE))));
        LegendBlock legend = explain(shown, parts, lying, view, blocks, cancel);
        List<List<Block>> pages = new ArrayList<>(List.of(blocks));
        List<LegendLine> over = legend.rest();
        while (!over.isEmpty()) {
            LegendBlock more = LegendBlock.below(over, messages.get("frame.legend-goes-on"), body);
            if (more.rest().size() >= over.size()) {
                throw new IllegalStateException("a page without room for a legend's line: " + body);
            }
            pages.add(more.blocks());
            over = more.rest();
        }
        List<Page> done = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = new Page(size, pages.get(i)).and(frame.of(facts.at(view.scaleDenominator(), messages), i + 1, pages.size()));
            done.add(i == 0 ? page.marked(shown.title(), 0) : page);
        }
        return done;
    }

    private double head(ShownMap shown, ScreenBox body, List<Block> into) {
        double y = lines(TypeSetter.lines(shown.title(), body.width(), TITLE), Role.TITLE, body.x(), body.y(), into);
        List<String> below = new ArrayList<>(shown.said());
        below.add(0, shown.subtitle());
        below.removeIf(String::isBlank);
        for (String line : below) {
            y = lines(TypeSetter.lines(line, body.width(), SUBTITLE), Role.CAPTION, body.x(), y, into);
        }
        return y + AIR / 2;
    }

    private static double lines(List<Strip> rows, Role role, double x, double top, List<Block> into) {
        double y = top;
        List<Piece> pieces = new ArrayList<>();
        for (Strip row : rows) {
            pieces.addAll(row.at(x, y));
            y += row.height();
        }
        into.add(new Block.Words(role, pieces));
        return y;
    }

    private Parts beside(ShownMap shown, ScreenBox box, Cancel cancel) {
        Parts parts = null;
        for (int columns = 1; columns == 1 || columns * COLUMN <= MOST_COLUMN * box.width(); columns++) {
            double wide = columns * COLUMN;
            parts = new Parts(new ScreenBox(box.x(), box.y(), box.width() - wide - AIR, box.height()),
                    new ScreenBox(box.maxX() - wide, box.y(), wide, box.height()));
            if (explain(shown, parts, true, view(shown, parts.map()), new ArrayList<>(), cancel).rest().isEmpty()) {
                break;
            }
        }
        return parts;
    }

    /** What the map shows settles how high the legend is, and the legend how high the map: it soon settles, and what has no room goes overleaf. */
    private Parts above(ShownMap shown, ScreenBox box, Cancel cancel) {
        Parts parts = split(box, MOST_BAND * box.height());
        double high = NORTH_HIGH + AIR;
        for (int i = 0; i < ROUNDS; i++) {
            List<LegendLine> lines = legend(shown, view(shown, parts.map()), cancel);
            LegendBlock low = band(lines, box, MOST_BAND);
            LegendBlock enough = low.rest().isEmpty() ? low : band(lines, box, LARGEST_BAND);
            high = i == 1 ? Math.max(NORTH_HIGH + AIR, enough.height()) : Math.max(high, enough.height());
            parts = split(box, high);
        }
        return parts;
    }

    private LegendBlock band(List<LegendLine> lines, ScreenBox box, double share) {
        ScreenBox words = legendBox(new ScreenBox(box.x(), box.y(), box.width(), share * box.height()), false, 0);
        return LegendBlock.below(lines, messages.get("legend.title"), words);
    }

    private static Parts split(ScreenBox box, double band) {
        return new Parts(new ScreenBox(box.x(), box.y(), box.width(), box.height() - band - AIR),
                new ScreenBox(box.x(), box.maxY() - band, box.width(), band));
    }

    private static Viewport view(ShownMap shown, ScreenBox map) {
        return RoundScale.fitting(shown.extent(), map, 0);
    }

    private MapScene scene(ShownMap shown, Viewport view) {
        return new MapScene(view, shown.layers(), shown.palette(), messages.lang(), 1, shown.kept());
    }

    private List<LegendLine> legend(ShownMap shown, Viewport view, Cancel cancel) {
        Portrayer portrayer = new Portrayer(shown.palette(), messages.lang(), new ProblemLog());
        List<LegendEntry> lit = Highlights.entries(shown.lit(), portrayer);
        return plates.legend(scene(shown, view).withLayers(shown.explained()), portrayer, entries -> {
            List<LegendEntry> all = new ArrayList<>(lit);
            all.addAll(entries);
            return atlas.document().sections(all);
        }, cancel);
    }

    /** North, scale and legend in their part of the page. */
    private LegendBlock explain(ShownMap shown, Parts parts, boolean lying, Viewport view, List<Block> into, Cancel cancel) {
        ScreenBox aside = parts.aside();
        NorthBlock north = NorthBlock.of(aside.x(), aside.y(), NORTH_HIGH, messages);
        double wide = Math.min(SCALE_WIDE, aside.width()) - north.box().width() - AIR;
        ScaleBlock scale = ScaleBlock.of(view, north.box().maxX() + AIR, aside.y(), wide, messages);
        double below = Math.max(north.box().maxY(), scale.box().maxY());
        ScreenBox words = legendBox(aside, lying, below);
        List<LegendLine> lines = legend(shown, view, cancel);
        String title = messages.get("legend.title");
        LegendBlock legend = lying ? LegendBlock.beside(lines, title, words) : LegendBlock.below(lines, title, words);
        into.addAll(legend.blocks());
        into.add(scale.block());
        into.add(north.block());
        return legend;
    }

    private static ScreenBox legendBox(ScreenBox aside, boolean lying, double below) {
        return lying ? new ScreenBox(aside.x(), below + AIR, aside.width(), aside.maxY() - below - AIR)
                : new ScreenBox(aside.x() + SCALE_WIDE + AIR, aside.y(), aside.width() - SCALE_WIDE - AIR, aside.height());
    }
}
