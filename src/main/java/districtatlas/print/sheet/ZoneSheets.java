package districtatlas.print.sheet;

import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.coord.ScreenBox;
import districtatlas.map.view.Viewport;
import districtatlas.paint.Ground;
import districtatlas.paint.decor.LegendLine;
import districtatlas.paint.decor.Piece;
import districtatlas.paint.decor.SheetInks;
import districtatlas.plan.Belonging;
import districtatlas.plan.Citation;
import districtatlas.plan.ItemId;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.print.page.Block;
import districtatlas.print.page.Flow;
import districtatlas.print.page.MapPlates;
import districtatlas.print.page.Page;
import districtatlas.print.page.PaperAtlas;
import districtatlas.print.page.Paragraph;
import districtatlas.print.page.Role;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sheets of zones: what the plan says of one, with its map. All sheets of one maker are of one file: in one frame, from one atlas.
 * One thread at a time.
 */
public final class ZoneSheets {
    private static final TypeStyle CAPTION = TypeStyle.points(7.2).inQuiet().leading(1.3);
    /** Of the rows: smaller type only where that saves a page, or makes a larger map. */
    private static final double[] POINTS = {8.2, 7.7, ListSetter.LEAST};
    private static final double THIN = 0.6;
    private static final double NORTH = 34;
    private static final double BAR_MOST = 210;
    private static final double AIR = 5;
    /** A legend may gain a line by the room that it takes; it has settled by then. */
    private static final int MOST_ROUNDS = 3;

    private final PaperAtlas atlas;
    private final MapPlates plates;
    private final SheetChoice choice;
    private final Messages messages;
    private final SheetFacts facts;
    private final SheetFrame frame;

    /** @param messages of the atlas's credits' language */
    public ZoneSheets(PaperAtlas atlas, MapPlates plates, SheetChoice choice, Messages messages) {
        this.atlas = atlas;
        this.plates = plates;
        this.choice = choice;
        this.messages = messages;
        this.facts = SheetFacts.of(atlas, "", choice.date(), messages);
        this.frame = SheetFrame.of(choice.size(), choice.block(), facts, messages);
    }

    /**
     * The pages of a zone's sheet, the first with a bookmark of level 0; they get their frame from {@link #framed}.
     *
     * @throws IllegalArgumentException when the atlas has no such zone
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public List<SheetPage> of(ZoneId id, Cancel cancel) {
        Zone zone = zone(id);
        List<SheetList> lists = new ZoneLists(atlas.plan(), messages).of(zone);
        List<Belonging> things = lists.stream().flatMap(l -> l.rows().stream()).flatMap(r -> r.thing().stream()).toList();
        ZoneMap maps = new ZoneMap(atlas, plates, choice, messages, zone, things);
        SheetGrid grid = SheetGrid.of(frame.body());
        SourceKey sources = SourceKey.of(ZoneLists.cited(lists), atlas.plan().documentTitle(), messages);
        ZoneHead head = ZoneHead.of(zone, atlas.shapes().shape(id).isPresent(), atlas.plan(), frame.body(), messages);
        ListSetter setter = null;
        ZoneLayout layout = null;
        for (double points : POINTS) {
            ListSetter smaller = new ListSetter(grid.column(), points, sources, messages);
            ZoneLayout tried = layout(grid, head.bottom(), maps, set(lists, smaller, i -> Optional.empty()).paragraphs(), zone, cancel);
            if (layout == null || tried.cost() < layout.cost()) {
                setter = smaller;
                layout = tried;
            }
        }
        MapKeys.Placed keys = layout.keys().placed();
        ZoneMap.Laid laid = maps.lay(layout.map(), keys.insets(), cancel);
        SetLists set = set(lists, setter, laid.spots()::number);
        return pages(zone, head, set, layout, laid.map().still().scene().viewport().scaleDenominator(), mapBlocks(layout.map(), keys, laid, maps, cancel));
    }

    /**
     * Every line of the plan that a zone's sheet cites.
     *
     * @throws IllegalArgumentException when the atlas has no such zone
     */
    public List<Citation> cited(ZoneId id) {
        return List.copyOf(ZoneLists.cited(new ZoneLists(atlas.plan(), messages).of(zone(id))));
    }

    private Zone zone(ZoneId id) {
        return atlas.plan().zone(id).orElseThrow(() -> new IllegalArgumentException("no such zone: " + id));
    }

    private SetLists set(List<SheetList> lists, ListSetter setter, Function<ItemId, Optional<Integer>> number) {
        return SetLists.of(lists, setter, messages.get("sheet.sources"), number);
    }

    private ZoneLayout layout(SheetGrid grid, double top, ZoneMap maps, List<Paragraph> paragraphs, Zone zone, Cancel cancel) {
        List<LegendLine> legend = List.of();
        ZoneLayout layout = null;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<LegendLine> now = legend;
            Map<Integer, MapKeys> byInsets = new HashMap<>();
            layout = ZoneLayout.best(grid, top, maps::fitting, maps::shown, view -> byInsets.computeIfAbsent(maps.beyond(view).size(),
                    insets -> new MapKeys(now, messages.get("legend.title"), zone.parent().isPresent(), insets)), paragraphs);
            legend = maps.legend(maps.fitting(layout.map()), cancel);
            if (legend.equals(now)) {
                break;
            }
        }
        return layout;
    }

    private List<SheetPage> pages(Zone zone, ZoneHead head, SetLists set, ZoneLayout layout, double denominator, List<Block> map) {
        String name = zone.name().in(messages.lang());
        SheetFacts own = facts.titled(name).at(denominator, messages);
        List<Block> blocks = new ArrayList<>(head.blocks());
        blocks.addAll(map);
        Flow.Laid flow = layout.laid(set.paragraphs());
        List<SheetPage> pages = new ArrayList<>();
        for (int page = 0; page < layout.pages(); page++) {
            if (page > 0) {
                blocks = new ArrayList<>(ZoneHead.again(name, set.goesOn(flow, layout.first(page)), frame.body(), messages));
            }
            for (int column = 0; column < flow.columns().size(); column++) {
                if (layout.page(column) == page) {
                    if (!set.goesOn(flow, column).isEmpty()) {
                        layout.parted(column).ifPresent(blocks::add);
                    }
                    blocks.addAll(flow.columns().get(column));
                }
            }
            Page made = new Page(choice.size(), blocks);
            pages.add(new SheetPage(page == 0 ? made.marked(name, 0) : made, own));
        }
        return pages;
    }

    private List<Block> mapBlocks(ScreenBox box, MapKeys.Placed keys, ZoneMap.Laid laid, ZoneMap maps, Cancel cancel) {
        Viewport view = laid.map().still().scene().viewport();
        List<Block> blocks = new ArrayList<>();
        add(blocks, laid.map());
        double y = box.maxY() + AIR;
        NorthBlock north = NorthBlock.of(box.maxX() - NORTH, y - 1, NORTH, messages);
        blocks.add(ScaleBlock.of(view, box.x(), y, Math.min(BAR_MOST, box.width() / 2), messages).block());
        blocks.add(north.block());
        keys.locator().flatMap(b -> maps.locator(b, cancel)).ifPresent(m -> {
            add(blocks, m);
            caption(blocks, m.box(), messages.get("sheet.locator"));
        });
        laid.insets().forEach(m -> {
            add(blocks, m);
            caption(blocks, m.box(), messages.get("sheet.inset", ScaleBlock.words(m.still().scene().viewport().scaleDenominator(), messages)));
        });
        blocks.addAll(keys.legend().blocks());
        return blocks;
    }

    private static void add(List<Block> blocks, Block.Map map) {
        blocks.add(map);
        blocks.add(new Block.Words(Role.FURNITURE, List.of(new Piece.Frame(map.box(), THIN))));
    }

    private static void caption(List<Block> blocks, ScreenBox box, String words) {
        blocks.add(new Block.Words(Role.CAPTION, TypeSetter.line(words, CAPTION).at(box.x(), box.maxY() + 2)));
    }

    /** All pages of a file in their frame, numbered from 1; pages that others made may be among them. */
    public List<Page> framed(List<SheetPage> pages) {
        List<Page> done = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            done.add(pages.get(i).page().and(frame.of(pages.get(i).facts(), i + 1, pages.size())));
        }
        return done;
    }

    /** For words, which stand on paper whatever the maps' palette; samples of a legend stand on the maps' own ground. */
    public SheetInks inks() {
        SheetInks words = Ground.inks(atlas.document().paperPalette());
        return new SheetInks(words.ink(), words.quiet(), words.card(), words.edge(), Ground.inks(choice.palette()).ground(), words.textScale());
    }

    /** What the frame leaves for what stands in it, on every page. */
    public SheetFrame frame() {
        return frame;
    }

    /** What stands in the frame of each page, but for its title and scale. */
    public SheetFacts facts() {
        return facts;
    }
}
