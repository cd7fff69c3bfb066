package districtatlas.print.work;

import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenBox;
import districtatlas.coord.ScreenXY;
import districtatlas.map.BlankZones.Drawn;
import districtatlas.map.BlankZones;
import districtatlas.map.MapScene;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.paint.decor.Piece;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.print.page.Block;
import districtatlas.print.page.MapPlates;
import districtatlas.print.page.Role;
import districtatlas.print.page.RoundScale;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import districtatlas.quiz.QuizGround;
import districtatlas.quiz.QuizWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;

/** The maps of a quiz on paper, one for each level that is asked for, side by side at one scale: zones with numbers and without names. One thread at a time. */
final class QuizMaps {
    private static final TypeStyle NUMBER = TypeStyle.points(10).inBold();
    private static final TypeStyle NAME = TypeStyle.points(10).inBold();
    private static final double MARGIN = 6;
    private static final double GAP = 10;
    private static final double PAD = 2.5;
    private static final double STEP = 5;
    private static final int MOST_STEPS = 14;
    private static final double EDGE = 0.8;
    private static final double FEET = 0.36;
    private static final double AIR = 6;

    private final QuizGround ground;
    private final QuizWords words;
    private final MapPlates plates;
    private final Palette palette;
    private final Messages messages;

    QuizMaps(QuizGround ground, QuizWords words, MapPlates plates, Palette palette, Messages messages) {
        this.ground = ground;
        this.words = words;
        this.plates = plates;
        this.palette = palette;
        this.messages = messages;
    }

    /** @param most how high the maps may be; they are no higher than what they show */
    void set(SheetPen pen, List<ZoneKind> levels, double most) {
        double wide = (pen.width() - GAP * (levels.size() - 1)) / levels.size();
        Extent frame = levels.stream().flatMap(l -> ground.numbered(l).stream()).flatMap(z -> ground.shapes().frame(z.id()).stream()).reduce(Extent::union).orElseThrow();
        Viewport fitted = RoundScale.fitting(frame, new ScreenBox(0, 0, wide, most), MARGIN);
        double high = Math.min(most, Math.ceil(frame.height() / fitted.metresPerPixel()) + 2 * MARGIN);
        Viewport view = new Viewport(frame.center(), fitted.metresPerPixel(), wide, high);
        double top = pen.y();
        for (int i = 0; i < levels.size(); i++) {
            double left = pen.left() + i * (wide + GAP);
            String name = messages.get("quiz.sheet.map", messages.get("words.kind." + levels.get(i).key()));
            pen.add(new Block.Words(Role.CAPTION, TypeSetter.line(name, NAME).at(left, top)));
            ScreenBox box = new ScreenBox(left, top + NAME.height() + AIR / 2, wide, high);
            String said = messages.get("quiz.sheet.map-said", words.level(levels.get(i)), ground.numbered(levels.get(i)).size());
            pen.add(plates.lay(new MapScene(view, layers(levels.get(i)), palette, messages.lang(), 1), box, said, Cancel.never()));
            pen.add(new Block.Words(Role.CAPTION, numbers(levels.get(i), view, box)));
        }
        pen.goTo(top + NAME.height() + AIR + high);
        pen.set(Role.CAPTION, List.of(MapScale.strip(view, List.of(), pen.width(), messages)));
        pen.space(AIR);
    }

    private LayerStack layers(ZoneKind level) {
        List<Drawn> drawn = new ArrayList<>();
        ground.plan().zones().stream().filter(z -> z.kind() == ZoneKind.DISTRICT || level == ZoneKind.KEY_AREA && z.kind() == ZoneKind.STREET)
                .flatMap(z -> ground.shapes().shape(z.id()).stream()).filter(s -> s.getDimension() == 2).forEach(s -> drawn.add(Drawn.around(s)));
        List<Geometry> areas = ground.numbered(level).stream().map(z -> ground.shapes().shape(z.id()).orElseThrow())
                .sorted(Comparator.comparingDouble((Geometry g) -> -g.getArea())).toList();
        List<Integer> looks = AreaLooks.of(areas);
        for (int i = 0; i < areas.size(); i++) {
            drawn.add(level == ZoneKind.KEY_AREA ? Drawn.inner(areas.get(i), looks.get(i)) : Drawn.area(areas.get(i), looks.get(i)));
        }
        return BlankZones.of(drawn);
    }

    /** Each in its zone, clear of the others where there is room. */
    private List<Piece> numbers(ZoneKind level, Viewport view, ScreenBox box) {
        List<Piece> pieces = new ArrayList<>();
        List<ScreenBox> taken = new ArrayList<>();
        for (Zone zone : ground.numbered(level)) {
            String number = words.number(zone.id());
            double wide = TypeSetter.width(number, NUMBER) + 2 * PAD;
            double high = NUMBER.sizePx() + 2 * PAD;
            ScreenBox at = place(zone.id(), view, box, wide, high, taken);
            taken.add(at);
            pieces.add(new Piece.Card(at, PAD));
            pieces.add(new Piece.Frame(at, EDGE));
            pieces.add(TypeSetter.piece(number, at.x() + PAD, at.y() + high / 2 + NUMBER.sizePx() * FEET, NUMBER));
        }
        return pieces;
    }

    private ScreenBox place(ZoneId zone, Viewport view, ScreenBox box, double wide, double high, List<ScreenBox> taken) {
        ScreenXY middle = view.toScreen(ground.within(zone).orElseThrow());
        ScreenBox first = at(middle, box, wide, high);
        List<ScreenXY> around = new ArrayList<>(List.of(middle));
        for (int ring = 1; ring <= MOST_STEPS; ring++) {
            for (int i = 0; i < 12; i++) {
                double angle = Math.PI * i / 6;
                around.add(new ScreenXY(middle.x() + ring * STEP * Math.sin(angle), middle.y() - ring * STEP * Math.cos(angle)));
            }
        }
        Stream<ScreenXY> free = around.stream().filter(p -> taken.stream().noneMatch(t -> overlaps(t, at(p, box, wide, high))));
        List<ScreenXY> places = free.toList();
        Optional<ScreenXY> inside = places.stream().filter(p -> isIn(zone, view.toGrid(p))).findFirst();
        return inside.or(() -> places.stream().findFirst()).map(p -> at(p, box, wide, high)).orElse(first);
    }

    private boolean isIn(ZoneId zone, EastNorth place) {
        return ground.isIn(zone, place);
    }

    private static ScreenBox at(ScreenXY middle, ScreenBox box, double wide, double high) {
        return new ScreenBox(box.x() + middle.x() - wide / 2, box.y() + middle.y() - high / 2, wide, high);
    }

    private static boolean overlaps(ScreenBox a, ScreenBox b) {
        return a.x() < b.maxX() && b.x() < a.maxX() && a.y() < b.maxY() && b.y() < a.maxY();
    }
}
