package districtatlas.print.album;

import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.ScreenBox;
import districtatlas.map.MapScene;
import districtatlas.paint.decor.LegendLine;
import districtatlas.paint.decor.Piece;
import districtatlas.plan.Citation;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.words.ZoneWords;
import districtatlas.print.page.Block;
import districtatlas.print.page.MapPlates;
import districtatlas.print.page.Page;
import districtatlas.print.page.Paragraph;
import districtatlas.print.page.Role;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import districtatlas.print.sheet.LegendBlock;
import districtatlas.print.sheet.NorthBlock;
import districtatlas.print.sheet.ScaleBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The structure of the district on one map, its legend beside it, and below or on the right what the plan says of the district, its axis, belt
 * and groups. One thread at a time.
 */
final class StructurePlate {
    private static final Set<ZoneKind> TOLD = Set.of(ZoneKind.DISTRICT, ZoneKind.AXIS, ZoneKind.BELT, ZoneKind.GROUP);
    private static final double GAP = 18;
    /** Of the words; what is smaller is hard to read in columns. */
    private static final List<Double> TEXT_POINTS = List.of(9.0, 8.5, 8.0, 7.5);
    /** Of the page's width. */
    private static final List<Double> MAP_WIDE = List.of(0.47, 0.43);
    private static final double MAP_WIDE_ALONE = 0.75;
    private static final double LEGEND_WIDE = 0.25;
    /** Of an upright page's height. */
    private static final List<Double> MAP_HIGH = List.of(0.62, 0.56, 0.5);
    /** So many blocks stand before the map: title and lead. */
    private static final int HEAD = 2;
    /** Lower, a column is none. */
    private static final double LEAST_COLUMN = 40;
    private static final double NORTH = 46;
    private static final double FRAME = 0.7;

    private final AlbumPaper paper;
    private final MapPlates plates;
    private final Plan plan;
    private final Messages messages;

    StructurePlate(AlbumPaper paper, MapPlates plates) {
        this.paper = paper;
        this.plates = plates;
        this.plan = paper.atlas().plan();
        this.messages = paper.messages();
    }

    String title() {
        return messages.get("album.structure");
    }

    /**
     * How large the words are and how much the map has of the page.
     *
     * @param map of the width of a lying page, of the height of an upright one
     */
    private record Setting(TypeStyle text, double map) {
    }

    /**
     * A page with all but its map and its words.
     *
     * @param explained whether the legend has room
     * @param columns   for the words, on the same page
     */
    private record Plate(MapScene scene, ScreenBox box, List<Block> around, boolean explained, List<ScreenBox> columns) {
        double scale() {
            return scene.viewport().scaleDenominator();
        }
    }

    /**
     * One page where a setting makes the words fit beside or below the map; else the map has a page and all words the next, so that no page
     * holds but a line or two.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    AlbumPart of(Cancel cancel) {
        double best = Double.MAX_VALUE;
        for (Setting setting : settings()) {
            Plate plate = plate(setting, cancel);
            best = Math.min(best, plate.scale());
            // At a smaller scale the streets lose their names.
            boolean fits = plate.scale() <= best && plate.explained() && plate.columns().get(0).height() > LEAST_COLUMN;
            if (fits && words(plate, plate.around(), setting).pages().size() == 1) {
                return part(plate, words(plate, withMap(plate, cancel), setting));
            }
        }
        Plate plate = plate(new Setting(AlbumType.TEXT, paper.choice().isWide() ? MAP_WIDE_ALONE : 1), cancel);
        PartPages next = paper.pages(2, messages.get("table-pages.goes-on", title()), "");
        return part(plate, new LaidPages(List.of(new Page(paper.size(), withMap(plate, cancel))), List.of(List.of())).and(next.balanced(words(next.wide(), AlbumType.TEXT))));
    }

    /** The best first: the largest words, and the largest map with them. */
    private List<Setting> settings() {
        List<Double> maps = paper.choice().isWide() ? MAP_WIDE : MAP_HIGH;
        return TEXT_POINTS.stream().flatMap(t -> maps.stream().map(m -> new Setting(TypeStyle.points(t).leading(AlbumType.TEXT.leading()), m))).toList();
    }

    private LaidPages words(Plate plate, List<Block> first, Setting setting) {
        PartPages pages = PartPages.below(paper.size(), paper.body(), title(), first, plate.columns(), messages);
        return pages.of(words(pages.wide(), setting.text()));
    }

    private AlbumPart part(Plate plate, LaidPages laid) {
        return AlbumPart.of(title(), laid, paper.facts(title()).at(plate.scale(), messages));
    }

    /** The page's title and lead, then its map, then what explains it. */
    private List<Block> withMap(Plate plate, Cancel cancel) {
        List<Block> all = new ArrayList<>(plate.around());
        String of = AlbumPaper.district(paper.atlas()).map(z -> z.name().in(messages.lang())).orElse("");
        all.add(HEAD, plates.lay(plate.scene(), plate.box(), messages.get("album.structure.said", of), cancel));
        return all;
    }

    private Plate plate(Setting setting, Cancel cancel) {
        List<Block> around = new ArrayList<>();
        ScreenBox body = paper.body();
        double top = PartPages.head(body, title(), plan.documentTitle().in(messages.lang()), around);
        ScreenBox below = new ScreenBox(body.x(), top, body.width(), body.maxY() - top);
        boolean wide = paper.choice().isWide();
        double mapWide = wide ? below.width() * setting.map() : below.width() * (1 - LEGEND_WIDE) - GAP;
        ScreenBox box = new ScreenBox(below.x(), top, mapWide, wide ? below.height() : Math.min(below.height(), body.height() * setting.map()));
        MapScene scene = paper.scene(paper.atlas().document().stack(theme()), paper.whole(), box);
        around.add(new Block.Words(Role.FURNITURE, List.of(new Piece.Frame(box, FRAME))));
        double beside = box.maxX() + GAP;
        ScreenBox side = new ScreenBox(beside, top, below.maxX() - beside, box.height());
        Explained legend = beside(scene, side, wide, around, cancel);
        return new Plate(scene, box, around, legend.whole(), wide ? PartPages.columns(rest(side, legend.bottom()), 2) : PartPages.columns(rest(below, box.maxY()), 2));
    }

    private static ScreenBox rest(ScreenBox box, double from) {
        return new ScreenBox(box.x(), from + GAP, box.width(), Math.max(0, box.maxY() - from - GAP));
    }

    private String theme() {
        return paper.atlas().document().themes().get(0).id();
    }

    /** Where a legend ends, and whether all of it stands there. */
    private record Explained(double bottom, boolean whole) {
    }

    /** Arrow, scale and legend. */
    private Explained beside(MapScene scene, ScreenBox side, boolean inRow, List<Block> into, Cancel cancel) {
        NorthBlock north = NorthBlock.of(side.x(), side.y(), NORTH, messages);
        double barLeft = north.box().maxX() + GAP;
        ScaleBlock scale = ScaleBlock.of(scene.viewport(), barLeft, side.y() + 4, Math.min(side.maxX() - barLeft, 220), messages);
        into.add(north.block());
        into.add(scale.block());
        double top = Math.max(north.box().maxY(), scale.box().maxY()) + GAP;
        List<LegendLine> lines = plates.legend(scene, paper.portrayer(), paper.atlas().document()::sections, cancel);
        ScreenBox room = new ScreenBox(side.x(), top, side.width(), side.maxY() - top);
        String title = messages.get("legend.title");
        LegendBlock legend = inRow ? LegendBlock.below(lines, title, room) : LegendBlock.beside(lines, title, room);
        into.addAll(legend.blocks());
        return new Explained(top + legend.height(), legend.rest().isEmpty());
    }

    /** In the plan's order; a group's streets are told with it. */
    private List<Sourced> words(double wide, TypeStyle style) {
        List<Sourced> all = new ArrayList<>();
        ZoneWords words = new ZoneWords(messages);
        for (Zone zone : plan.zones().stream().filter(z -> TOLD.contains(z.kind())).toList()) {
            List<Zone> streets = zone.kind() == ZoneKind.GROUP ? plan.children(zone.id()).stream().filter(z -> z.kind() == ZoneKind.STREET).toList() : List.of();
            String names = streets.stream().map(z -> z.name().in(messages.lang())).collect(Collectors.joining(messages.get("list.separator")));
            all.add(Sourced.of(new Paragraph(Role.HEADING, AlbumType.ABOVE_HEADING, AlbumType.followed(TypeSetter.rows(zone.name().in(messages.lang()), wide, AlbumType.HEADING),
                    AlbumType.HEADING, names, wide)).keptWithNext()));
            for (ZoneWords.Said said : words.claims(zone)) {
                List<Citation> sources = said.claim().sources();
                String text = messages.get("album.claim", said.label(), said.claim().text().in(messages.lang()));
                // That the plan says nothing rests on nothing.
                List<Strip> lines = said.claim().missing() ? TypeSetter.lines(text, wide, style) : AlbumType.sourced(text, sources, wide, style, messages);
                all.add(new Sourced(new Paragraph(Role.PARAGRAPH, AlbumType.CLOSE, lines), sources));
            }
        }
        return all;
    }
}
