package districtatlas.paint.label;

import districtatlas.coord.ScreenXY;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.display.Shapes;
import districtatlas.paint.display.VertexBuffer;
import districtatlas.paint.lettering.Lettering;
import districtatlas.paint.lettering.PlacedLabel.Box;
import districtatlas.paint.lettering.PlacedLabel.Letter;
import districtatlas.paint.lettering.PlacedLabel;
import districtatlas.paint.lettering.Writing;
import districtatlas.paint.spot.AlongLine;
import districtatlas.paint.spot.AreaSpots;
import districtatlas.paint.spot.InsidePlaces;
import districtatlas.paint.spot.LabelView;
import districtatlas.paint.spot.LineChains;
import districtatlas.paint.spot.PointPlaces;
import districtatlas.paint.spot.Rings;
import districtatlas.paint.spot.TakenGround;
import districtatlas.paint.spot.Wish;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places labels that show where there is room, best first, each where it is free at once; but what showed in the picture before, at the
 * same scale, stays in place. Label thread only.
 */
final class OtherLabels {
    private static final double LEAST_SHARE = 0.3;
    private static final double[] SHIFTS = {0, -0.12, 0.12, -0.25, 0.25};
    private static final int TRIES_ALONG = 8;
    /** A line that passes so near is the one that the name stood along. */
    private static final double STAYING_PX = 2;

    private final LabelView view;
    private final TakenGround ground;
    private final LabelMemory memory;
    private final VertexBuffer buffer;
    private final Room room;
    private final SaidNames said;
    private final double scale;
    /** Where names that are repeated along their lines stay. */
    private final Map<Wish, List<ScreenXY>> staying = new HashMap<>();

    OtherLabels(LabelView view, TakenGround ground, LabelMemory memory, VertexBuffer buffer, Room.Sink placed) {
        this.view = view;
        this.ground = ground;
        this.memory = memory;
        this.buffer = buffer;
        this.room = new Room(view, ground, placed);
        this.said = new SaidNames(view);
        this.scale = view.scale();
    }

    /** A name that always shows has its place: what bears it too need not say it. */
    void written(Wish wish, PlacedLabel label) {
        said.always(wish.symbol().label(), new ScreenXY(view.frame().x(label.anchor().east()), view.frame().y(label.anchor().north())));
    }

    /**
     * Covers heavy lines rather than leave a name out, but none of the structure's.
     *
     * @param panned whether all else is as before, so that names keep their places
     */
    void place(List<Wish> wishes, boolean panned) {
        boolean[] stays = new boolean[wishes.size()];
        if (panned) {
            room.heed(TakenGround.ALL & ~TakenGround.OTHER_LINE);
            for (int i = 0; i < stays.length; i++) {
                stays[i] = !said.isZone(wishes.get(i)) && stay(wishes.get(i)) && note(wishes.get(i));
            }
        }
        for (int i = 0; i < stays.length; i++) {
            if (!stays[i] && !said.has(wishes.get(i))) {
                room.heed(TakenGround.ALL);
                ground.wasLineInTheWay();
                boolean done = placeOne(wishes.get(i));
                if (!done && ground.wasLineInTheWay()) {
                    room.heed(TakenGround.ALL & ~TakenGround.OTHER_LINE);
                    done = placeOne(wishes.get(i));
                }
                if (done) {
                    note(wishes.get(i));
                }
            }
        }
    }

    /** What is repeated along its line does not speak for others. */
    private boolean note(Wish wish) {
        if (!isRepeated(wish)) {
            said.add(wish);
        }
        return true;
    }

    /**
     * Puts a label where it stood before the map was panned, if that is free and in view: to its own thing it stands as before. False when
     * there may be more of it.
     */
    private boolean stay(Wish wish) {
        if (isRepeated(wish)) {
            stayRepeated(wish);
            return false;
        }
        ScreenXY before = memory.middle(wish, view.frame());
        if (before == null) {
            return false;
        }
        Lettering text = view.letterings().of(wish.symbol());
        return switch (way(wish)) {
            case ALONG_LINE -> stayAlong(wish, text, LineChains.of(wish, view.frame(), buffer), before);
            case INSIDE -> room.level(wish, text, before.x(), before.y(), false);
            case POINT -> stayAtPoint(wish, text, before);
        };
    }

    private static boolean isRepeated(Wish wish) {
        return wish.symbol().repeatPx() > 0 && way(wish) == TextSymbol.Placement.ALONG_LINE;
    }

    private void stayRepeated(Wish wish) {
        List<ScreenXY> before = memory.middles(wish, view.frame());
        if (!before.isEmpty()) {
            Lettering text = view.letterings().of(wish.symbol());
            List<AlongLine> lines = LineChains.of(wish, view.frame(), buffer);
            List<ScreenXY> stay = new ArrayList<>();
            for (ScreenXY place : before) {
                if (stayAlong(wish, text, lines, place)) {
                    stay.add(place);
                }
            }
            staying.put(wish, stay);
        }
    }

    private boolean stayAlong(Wish wish, Lettering text, List<AlongLine> lines, ScreenXY before) {
        AlongLine its = null;
        double distance = STAYING_PX;
        for (AlongLine line : lines) {
            double d = line.at(line.nearest(before)).distanceTo(before);
            if (d < distance) {
                distance = d;
                its = line;
            }
        }
        return its != null && along(wish, text, its, its.nearest(before));
    }

    private boolean stayAtPoint(Wish wish, Lettering text, ScreenXY before) {
        Shapes shapes = wish.list().shapes();
        int shape = wish.shapes().get(0);
        if (shapes.dimension(shape) > 0 || wish.symbol().rotationDeg() != 0) {
            return false;
        }
        PointPlaces places = new PointPlaces(wish.symbol(), text, scale, view.frame().x(shapes.minEast(shape)), view.frame().y(shapes.minNorth(shape)));
        for (int i = 0; i < places.size(); i++) {
            places.go(i);
            if (Math.abs(places.x() - before.x()) < 1 && Math.abs(places.y() - before.y()) < 1) {
                return room.level(wish, text, places.x(), places.y(), i == 0);
            }
        }
        return false;
    }

    private static TextSymbol.Placement way(Wish wish) {
        int dimension = wish.list().shapes().dimension(wish.shapes().get(0));
        if (wish.symbol().placement() == TextSymbol.Placement.ALONG_LINE && dimension > 0) {
            return TextSymbol.Placement.ALONG_LINE;
        }
        return dimension == 2 ? TextSymbol.Placement.INSIDE : TextSymbol.Placement.POINT;
    }

    private boolean placeOne(Wish wish) {
        Lettering text = view.letterings().of(wish.symbol());
        return switch (way(wish)) {
            case ALONG_LINE -> placeAlong(wish, text);
            case INSIDE -> placeInside(wish, text);
            case POINT -> {
                Shapes shapes = wish.list().shapes();
                int shape = wish.shapes().get(0);
                yield shapes.dimension(shape) == 1 ? placeAtLine(wish, text)
                        : placeAtPoint(wish, text, view.frame().x(shapes.minEast(shape)), view.frame().y(shapes.minNorth(shape)));
            }
        };
    }

    private boolean placeAtPoint(Wish wish, Lettering text, double x, double y) {
        PointPlaces places = new PointPlaces(wish.symbol(), text, scale, x, y);
        double angle = Math.toRadians(wish.symbol().rotationDeg());
        for (int i = 0; i < places.size(); i++) {
            places.go(i);
            if (angle == 0 ? room.level(wish, text, places.x(), places.y(), i == 0)
                    : turned(wish, text, new ScreenXY(places.x(), places.y()), angle)) {
                return true;
            }
        }
        return false;
    }

    private boolean turned(Wish wish, Lettering text, ScreenXY middle, double angle) {
        return room.lettered(wish, text, Writing.turned(text, middle, angle), middle);
    }

    private InsidePlaces insidePlaces(Wish wish, Lettering text, Rings rings) {
        return new InsidePlaces(rings, view.inView(), 2 * view.halfWidth(wish.symbol(), text), text.inkHeight());
    }

    private boolean placeInside(Wish wish, Lettering text) {
        Rings rings = AreaSpots.rings(view, wish, buffer);
        InsidePlaces inside = insidePlaces(wish, text, rings);
        ScreenXY before = memory.middle(wish, view.frame());
        if (before != null && inside.fits(before) && inside.isAbout(before) && room.level(wish, text, before.x(), before.y(), false)) {
            return true;
        }
        for (InsidePlaces.Fit fit : inside.fits()) {
            if (room.level(wish, text, fit.x(), fit.y(), false)) {
                return true;
            }
        }
        ScreenXY best = inside.best();
        if (!inside.fits().isEmpty() || best == null || wish.symbol().minFit() >= 1) {
            return false;
        }
        double w = view.halfWidth(wish.symbol(), text);
        double h = view.halfHeight(wish.symbol(), text);
        return rings.share(new Box(best.x() - w, best.y() - h, best.x() + w, best.y() + h)) >= Math.max(LEAST_SHARE, wish.symbol().minFit())
                && room.level(wish, text, best.x(), best.y(), false);
    }

    private boolean placeAtLine(Wish wish, Lettering text) {
        for (AlongLine line : LineChains.of(wish, view.frame(), buffer)) {
            for (double[] run : line.runsIn(view.inView())) {
                ScreenXY at = line.at((run[0] + run[1]) / 2);
                if (placeAtPoint(wish, text, at.x(), at.y())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean placeAlong(Wish wish, Lettering text) {
        double repeat = wish.symbol().repeatPx() * scale;
        ScreenXY before = memory.middle(wish, view.frame());
        List<ScreenXY> written = staying.getOrDefault(wish, new ArrayList<>());
        for (AlongLine line : LineChains.of(wish, view.frame(), buffer)) {
            if (line.length() < text.width()) {
                break;
            }
            if (repeat > 0) {
                repeated(wish, text, line, Math.max(repeat, text.width() * 1.5), written);
            } else if (once(wish, text, line, before)) {
                return true;
            }
        }
        return !written.isEmpty();
    }

    /** @param written where its name stands already: two carriageways of one name are one road to the reader */
    private void repeated(Wish wish, Lettering text, AlongLine line, double repeat, List<ScreenXY> written) {
        int times = (int) Math.max(1, Math.floor(line.length() / repeat));
        double step = line.length() / times;
        for (int k = 0; k < times; k++) {
            for (double shift : SHIFTS) {
                double at = (k + 0.5 + shift) * step;
                ScreenXY place = line.at(at);
                if (written.stream().noneMatch(w -> w.distanceTo(place) < repeat * 0.7) && along(wish, text, line, at)) {
                    written.add(place);
                    break;
                }
            }
        }
    }

    private boolean once(Wish wish, Lettering text, AlongLine line, ScreenXY before) {
        if (before != null && along(wish, text, line, line.nearest(before))) {
            return true;
        }
        List<double[]> runs = line.runsIn(view.inView());
        runs.sort(Comparator.comparingDouble(r -> r[0] - r[1]));
        for (double[] run : runs) {
            double middle = (run[0] + run[1]) / 2;
            double half = (run[1] - run[0] - text.width()) / 2;
            for (int k = 0; k <= TRIES_ALONG && half > 0; k++) {
                double shift = half * k / TRIES_ALONG;
                if (along(wish, text, line, middle + shift) || k > 0 && along(wish, text, line, middle - shift)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean along(Wish wish, Lettering text, AlongLine line, double at) {
        List<Letter> letters = line.write(text, at, wish.symbol().dx() * scale, -wish.symbol().dy() * scale, AlongLine.MOST_TURN);
        return letters != null && room.lettered(wish, text, letters, line.at(at));
    }
}
