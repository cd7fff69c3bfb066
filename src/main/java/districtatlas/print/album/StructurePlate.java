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
import districtatlas.print.page.Paragraph;
import districtatlas.print.page.Role;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
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
    /** Of the page's width. */
    private static final double MAP_WIDE = 0.47;
    private static final double LEGEND_WIDE = 0.25;
    /** Of an upright page's height. */
    private static final double MAP_HIGH = 0.62;
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

    /** @throws java.util.concurrent.CancellationException when cancelled */
    AlbumPart of(Cancel cancel) {
        List<Block> first = new ArrayList<>();
        ScreenBox body = paper.body();
        double top = PartPages.head(body, title(), plan.documentTitle().in(messages.lang()), first);
        ScreenBox below = new ScreenBox(body.x(), top, body.width(), body.maxY() - top);
        boolean wide = paper.choice().isWide();
        double mapWide = wide ? below.width() * MAP_WIDE : below.width() * (1 - LEGEND_WIDE) - GAP;
        ScreenBox box = new ScreenBox(below.x(), top, mapWide, wide ? below.height() : Math.min(below.height(), body.height() * MAP_HIGH));
        MapScene scene = paper.scene(paper.atlas().document().stack(theme()), paper.whole(), box);
        first.add(plates.lay(scene, box, messages.get("album.structure.said", AlbumPaper.district(paper.atlas()).map(z -> z.name().in(messages.lang())).orElse("")), cancel));
        first.add(new Block.Words(Role.FURNITURE, List.of(new Piece.Frame(box, FRAME))));
        double beside = box.maxX() + GAP;
        ScreenBox side = new ScreenBox(beside, top, below.maxX() - beside, box.height());
        double legendBottom = beside(scene, side, wide, first, cancel);
        List<ScreenBox> columns = wide ? PartPages.columns(new ScreenBox(side.x(), legendBottom + GAP, side.width(), side.maxY() - legendBottom - GAP), 2)
                : PartPages.columns(new ScreenBox(below.x(), box.maxY() + GAP, below.width(), below.maxY() - box.maxY() - GAP), 2);
        PartPages pages = PartPages.below(paper.size(), body, title(), first, columns, messages);
        return AlbumPart.of(title(), pages.of(words(pages.wide())), paper.facts(title()).at(scene.viewport().scaleDenominator(), messages));
    }

    private String theme() {
        return paper.atlas().document().themes().get(0).id();
    }

    /** Arrow, scale and legend; @return where they end */
    private double beside(MapScene scene, ScreenBox side, boolean inRow, List<Block> into, Cancel cancel) {
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
        return top + legend.height();
    }

    /** In the plan's order; a group's streets are told with it. */
    private List<Sourced> words(double wide) {
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
                List<Strip> lines = said.claim().missing() ? TypeSetter.lines(text, wide, AlbumType.TEXT) : AlbumType.sourced(text, sources, wide, messages);
                all.add(new Sourced(new Paragraph(Role.PARAGRAPH, AlbumType.CLOSE, lines), sources));
            }
        }
        return all;
    }
}
