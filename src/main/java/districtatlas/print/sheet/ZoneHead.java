package districtatlas.print.sheet;

import districtatlas.base.Messages;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.paint.decor.Piece;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.words.ZoneWords;
import districtatlas.print.page.Block;
import districtatlas.print.page.Role;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands above a sheet's map: the zone's name and its place in the structure. On further pages the name alone, small. Immutable. */
final class ZoneHead {
    private static final TypeStyle TITLE = TypeStyle.points(20).inBold().leading(1.3);
    private static final TypeStyle PLACE = TypeStyle.points(9).leading(1.45);
    private static final TypeStyle QUIET = PLACE.inQuiet();
    private static final TypeStyle AGAIN = TypeStyle.points(8.5).inBold().leading(1.4);
    private static final double AIR = 8;
    private static final double RULE = 0.75;

    private final List<Block> blocks;
    private final double bottom;

    private ZoneHead(List<Block> blocks, double bottom) {
        this.blocks = blocks;
        this.bottom = bottom;
    }

    /** @param isDrawn whether the atlas knows where it is; where not, the head says that no outline is missing */
    static ZoneHead of(Zone zone, boolean isDrawn, Plan plan, ScreenBox body, Messages messages) {
        ZoneWords words = new ZoneWords(messages);
        String zh = zone.name().zh();
        String name = zone.name().in(messages.lang());
        String path = plan.path(zone.id()).stream().map(z -> z.name().in(messages.lang())).collect(Collectors.joining(messages.get("sheet.path")));
        String besides = joined(messages.get("sheet.between"), kind(name, words.kind(zone.kind())), name.equals(zh) ? zone.name().en() : zh, zone.code(), words.area(zone, plan.boundaries()),
                isDrawn ? "" : messages.get("sheet.no-extent"));
        List<Block> blocks = new ArrayList<>();
        double y = stack(blocks, Role.TITLE, TypeSetter.lines(name, body.width(), TITLE), body.x(), body.y() - 3);
        y = stack(blocks, Role.PARAGRAPH, RunSetter.lines(List.of(new RunSetter.Run(path, PLACE, false), new RunSetter.Run(besides, QUIET, true)), body.width()),
                body.x(), y);
        return new ZoneHead(blocks, y + AIR);
    }

    /** Empty where the name says it already. */
    private static String kind(String name, String kind) {
        return name.toLowerCase(Locale.ROOT).endsWith(kind.toLowerCase(Locale.ROOT)) ? "" : kind;
    }

    private static String joined(String between, String... words) {
        return Stream.of(words).filter(w -> !w.isEmpty()).collect(Collectors.joining(between));
    }

    private static double stack(List<Block> blocks, Role role, List<Strip> lines, double x, double y) {
        double at = y;
        for (Strip line : lines) {
            blocks.add(new Block.Words(role, line.at(x, at)));
            at += line.height();
        }
        return at;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Where what follows may begin. */
    double bottom() {
        return bottom;
    }

    /**
     * Of a further page.
     *
     * @param goesOn title of the list that goes on there; may be empty
     */
    static List<Block> again(String name, String goesOn, ScreenBox body, Messages messages) {
        double y = body.y() + AGAIN.height() + 1;
        return List.of(new Block.Words(Role.CAPTION, TypeSetter.line(goesOn.isEmpty() ? messages.get("sheet.goes-on", name)
                : joined(messages.get("sheet.between"), messages.get("sheet.goes-on", name), goesOn), AGAIN).at(body.x(), body.y() - 2)),
                new Block.Words(Role.FURNITURE, List.of(new Piece.Line(new ScreenXY(body.x(), y), new ScreenXY(body.maxX(), y), RULE, true))));
    }
}
