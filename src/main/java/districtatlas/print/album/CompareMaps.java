package districtatlas.print.album;

import districtatlas.ask.compare.Comparison;
import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenBox;
import districtatlas.map.Emphasis;
import districtatlas.map.MapScene;
import districtatlas.map.Veil;
import districtatlas.map.portray.Portrayer;
import districtatlas.map.view.Viewport;
import districtatlas.paint.ShownNames;
import districtatlas.paint.decor.LegendLine;
import districtatlas.paint.decor.Piece;
import districtatlas.plan.ItemId;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.print.page.Block;
import districtatlas.print.page.MapPlates;
import districtatlas.print.page.PaperAtlas;
import districtatlas.print.page.Role;
import districtatlas.print.page.RoundScale;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.sheet.LegendBlock;
import districtatlas.print.sheet.NorthBlock;
import districtatlas.print.sheet.ScaleBlock;
import districtatlas.print.sheet.SheetChoice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Two zones side by side at one round scale, each with its letter and name above, one scale bar and one legend below. One thread at a time. */
final class CompareMaps {
    private static final double GAP = 16;
    private static final double AIR = 8;
    private static final double MARGIN = 12;
    private static final double FRAME = 0.7;
    private static final double NORTH = 40;
    private static final double BAR = 170;
    /** Of the room: what stands below the maps needs the rest. */
    private static final double MOST_HIGH = 0.36;
    private static final double MOST_HIGH_ALONE = 0.7;
    /** Zones are seldom much higher than wide. */
    private static final double SHAPE = 1.1;
    private static final double SHAPE_ALONE = 1.5;

    private final PaperAtlas atlas;
    private final MapPlates plates;
    private final SheetChoice choice;
    private final Messages messages;

    CompareMaps(PaperAtlas atlas, MapPlates plates, SheetChoice choice, Messages messages) {
        this.atlas = atlas;
        this.plates = plates;
        this.choice = choice;
        this.messages = messages;
    }

    /**
     * What was laid.
     *
     * @param bottom      where it ends
     * @param denominator of both maps
     */
    record Laid(List<Block> blocks, double bottom, double denominator) {
    }

    /**
     * @param alone whether nothing but the legend stands below them
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    Laid of(Comparison of, ScreenBox room, boolean alone, Cancel cancel) {
        double wide = (room.width() - GAP) / 2;
        List<Block> blocks = new ArrayList<>();
        double top = Math.max(name("A", of.a(), room.x(), room.y(), wide, blocks), name("B", of.b(), room.x() + wide + GAP, room.y(), wide, blocks)) + AIR / 2;
        double high = alone ? Math.min(wide * SHAPE_ALONE, room.height() * MOST_HIGH_ALONE) : Math.min(wide * SHAPE, room.height() * MOST_HIGH);
        ScreenBox left = new ScreenBox(room.x(), top, wide, high);
        ScreenBox right = new ScreenBox(room.x() + wide + GAP, top, wide, high);
        double denominator = Math.max(RoundScale.fitting(extent(of.a()), left, MARGIN).scaleDenominator(), RoundScale.fitting(extent(of.b()), right, MARGIN).scaleDenominator());
        Set<LegendLine> legend = new LinkedHashSet<>(map(of.a(), left, denominator, blocks, cancel));
        legend.addAll(map(of.b(), right, denominator, blocks, cancel));
        Viewport view = new Viewport(extent(of.a()).center(), Viewport.metresPerPixelAt(denominator), wide, high);
        return new Laid(blocks, below(view, List.copyOf(legend), new ScreenBox(room.x(), left.maxY() + AIR, room.width(), room.maxY() - left.maxY() - AIR), blocks), denominator);
    }

    private Extent extent(Zone zone) {
        return atlas.frames().of(zone.id()).orElse(atlas.home());
    }

    private double name(String letter, Zone zone, double x, double top, double wide, List<Block> into) {
        String path = atlas.plan().path(zone.id()).stream().filter(z -> !z.equals(zone)).map(z -> z.name().in(messages.lang()))
                .collect(Collectors.joining(messages.get("album.path")));
        List<String> rows = TypeSetter.rows(messages.get("album.letter", letter, zone.name().in(messages.lang())), wide, AlbumType.HEADING);
        List<Piece> pieces = new ArrayList<>();
        double y = top;
        for (Strip strip : AlbumType.followed(rows, AlbumType.HEADING, path, wide)) {
            pieces.addAll(strip.at(x, y));
            y += strip.height();
        }
        into.add(new Block.Words(Role.HEADING, pieces));
        return y;
    }

    /** @return what explains it */
    private List<LegendLine> map(Zone zone, ScreenBox box, double denominator, List<Block> into, Cancel cancel) {
        List<ZoneId> drawn = atlas.frames().drawn(zone.id());
        Viewport view = new Viewport(extent(zone).center(), Viewport.metresPerPixelAt(denominator), box.width(), box.height());
        MapScene plain = new MapScene(view, atlas.document().stack(choice.theme()), choice.palette(), messages.lang(), 1);
        MapScene veiled = plain.withLayers(Veil.over(plain.layers(), Emphasis.of(atlas.plan(), atlas.shapes(), drawn, true)));
        String said = messages.get("album.map.said", zone.name().in(messages.lang()), ScaleBlock.words(denominator, messages));
        Block.Map map = plates.lay(veiled, box, said, cancel);
        into.add(new Block.Map(box, map.still().steppedBackBut(new ShownNames(drawn, atlas.shapes(), places())), said));
        into.add(new Block.Words(Role.FURNITURE, List.of(new Piece.Frame(box, FRAME))));
        return plates.legend(plain, new Portrayer(choice.palette(), messages.lang(), new ProblemLog()), atlas.document()::sections, cancel);
    }

    private Map<ItemId, EastNorth> places() {
        return atlas.plan().items().stream().filter(i -> i.place().isPresent())
                .collect(Collectors.toMap(i -> i.id(), i -> atlas.grid().toGrid(i.place().get().lonLat())));
    }

    /** Arrow, scale and, beside them, the legend. */
    private double below(Viewport view, List<LegendLine> legend, ScreenBox room, List<Block> into) {
        NorthBlock north = NorthBlock.of(room.x(), room.y(), NORTH, messages);
        ScaleBlock scale = ScaleBlock.of(view, north.box().maxX() + GAP, room.y() + AIR / 2, BAR, messages);
        double x = scale.box().maxX() + 2 * GAP;
        LegendBlock explained = LegendBlock.below(ordered(legend), "", new ScreenBox(x, room.y(), room.maxX() - x, room.height()));
        into.add(north.block());
        into.add(scale.block());
        into.addAll(explained.blocks());
        return Math.max(Math.max(north.box().maxY(), scale.box().maxY()), room.y() + explained.height());
    }

    /** Of two legends, one: each line once, below its heading. */
    private static List<LegendLine> ordered(List<LegendLine> both) {
        return both.stream().filter(l -> !l.isHeading()).toList();
    }
}
