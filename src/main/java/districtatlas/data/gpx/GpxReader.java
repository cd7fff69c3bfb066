package districtatlas.data.gpx;

import districtatlas.base.Problem;
import districtatlas.data.DataRefused;
import districtatlas.data.gpx.GpxItem.Kind;
import districtatlas.data.markup.CompactShapes;
import districtatlas.data.markup.MarkupReader;
import districtatlas.data.markup.MarkupReader.Step;
import districtatlas.data.markup.MarkupSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.LineString;

/** Waypoints, routes and tracks of a GPX text, one after the other. One thread at a time. */
final class GpxReader implements AutoCloseable {
    static final String FIRST_TIME = "begin";
    static final String LAST_TIME = "end";
    private final String file;
    private final MarkupReader in;
    private final int[] numbers = new int[Kind.values().length];
    private double[] xy = new double[64];
    private int length;
    private boolean begun;

    GpxReader(MarkupSource source) {
        this.file = source.file();
        this.in = source.read();
    }

    /** Empty at the end of the text. */
    Optional<GpxItem> next() {
        for (Step step = in.next(); step != Step.DONE; step = in.next()) {
            if (step == Step.BEGIN) {
                String element = in.name();
                if (!begun && !element.equals("gpx")) {
                    throw new DataRefused(Problem.worded("data.gpx-other", file, file, element), null);
                }
                begun = true;
                switch (element) {
                    case "gpx" -> {
                        continue;
                    }
                    case "wpt" -> {
                        return Optional.of(waypoint(item(Kind.WAYPOINT)));
                    }
                    case "rte" -> {
                        return Optional.of(route(item(Kind.ROUTE)));
                    }
                    case "trk" -> {
                        return Optional.of(track(item(Kind.TRACK)));
                    }
                    default -> in.skip();
                }
            }
        }
        return Optional.empty();
    }

    private GpxItem item(Kind kind) {
        return new GpxItem(kind, ++numbers[kind.ordinal()]);
    }

    private GpxItem waypoint(GpxItem item) {
        length = 0;
        place(item);
        if (length > 0) {
            item.geometry(CompactShapes.FACTORY.createPoint(CompactShapes.sequence(Arrays.copyOf(xy, 2))));
        }
        int within = in.depth();
        while (in.child(within)) {
            text(item, in.name());
        }
        return item;
    }

    private GpxItem route(GpxItem item) {
        length = 0;
        int within = in.depth();
        while (in.child(within)) {
            if (in.name().equals("rtept")) {
                linePlace(item);
            } else {
                text(item, in.name());
            }
        }
        if (length > 0) {
            item.geometry(CompactShapes.line(Arrays.copyOf(xy, length)));
        }
        return item;
    }

    private GpxItem track(GpxItem item) {
        List<LineString> segments = new ArrayList<>();
        int within = in.depth();
        while (in.child(within)) {
            if (in.name().equals("trkseg")) {
                segment(item).ifPresent(segments::add);
            } else {
                text(item, in.name());
            }
        }
        if (!segments.isEmpty()) {
            item.geometry(segments.size() == 1 ? segments.get(0) : CompactShapes.FACTORY.createMultiLineString(segments.toArray(LineString[]::new)));
        }
        return item;
    }

    private Optional<LineString> segment(GpxItem item) {
        length = 0;
        boolean any = false;
        int within = in.depth();
        while (in.child(within)) {
            if (in.name().equals("trkpt")) {
                any = true;
                linePlace(item);
            } else {
                in.skip();
            }
        }
        if (!any) {
            item.emptySegment();
        }
        return length == 0 ? Optional.empty() : Optional.of(CompactShapes.line(Arrays.copyOf(xy, length)));
    }

    /** A place of a line: of what is said of it, the first and the last time are kept. */
    private void linePlace(GpxItem item) {
        place(item);
        int within = in.depth();
        while (in.child(within)) {
            if (in.name().equals("time")) {
                String time = in.text();
                item.texts().putIfAbsent(FIRST_TIME, time);
                item.texts().put(LAST_TIME, time);
            } else {
                in.skip();
            }
        }
    }

    private void place(GpxItem item) {
        String lat = in.attribute("lat").orElse("");
        String lon = in.attribute("lon").orElse("");
        try {
            double x = Double.parseDouble(lon.strip());
            double y = Double.parseDouble(lat.strip());
            if (!(Math.abs(x) <= 180 && Math.abs(y) <= 90)) {
                throw new NumberFormatException();
            }
            if (length + 2 > xy.length) {
                xy = Arrays.copyOf(xy, xy.length * 2);
            }
            xy[length++] = x;
            xy[length++] = y;
        } catch (NumberFormatException none) {
            item.badPlace("lat=\"" + lat + "\" lon=\"" + lon + "\"");
        }
    }

    /** An element with a text, a link, or others within it that have texts. */
    private void text(GpxItem item, String column) {
        switch (column) {
            case "link", "url" -> link(item);
            case "extensions" -> extensions(item);
            default -> item.put(column, in.text());
        }
    }

    private void link(GpxItem item) {
        Optional<String> address = in.attribute("href");
        String text = in.text();
        item.put("link", address.orElse(text));
    }

    private void extensions(GpxItem item) {
        int outer = in.depth();
        StringBuilder text = new StringBuilder();
        String name = "";
        int deepest = 0;
        for (Step step = in.next(); step != Step.DONE && in.depth() >= outer; step = in.next()) {
            if (step == Step.BEGIN) {
                name = in.name();
                deepest = in.depth();
                text.setLength(0);
            } else if (step == Step.TEXT) {
                in.piece(text);
            } else if (in.depth() + 1 == deepest) {   // the end of one that holds no other
                item.put(name, text.toString().strip());
            }
        }
    }

    @Override
    public void close() {
        in.close();
    }
}
