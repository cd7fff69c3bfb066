package districtatlas.map.symbol;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads SVG path data: M L H V C S Q T A Z, absolute and relative. The one reader of it: whoever draws a path or brings it to another
 * box is a {@link PathSink} and knows five absolute commands. Arcs come as cubics, one a quarter. One reader reads one path.
 */
public final class PathReader {
    private static final Pattern BLANKS = Pattern.compile("[\\s,]*");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");
    private static final Pattern FLAG = Pattern.compile("[01]");
    private static final String COMMANDS = "MLHVCSQTAZ";

    private final String data;
    private final PathSink sink;
    private final Matcher matcher;
    private int at;
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double controlX;
    private double controlY;
    /** In capitals. */
    private char before = ' ';

    private PathReader(String data, PathSink sink) {
        this.data = data;
        this.sink = sink;
        this.matcher = BLANKS.matcher(data);
    }

    /** @throws IllegalArgumentException when it is not path data; the sink has then heard what came before the mistake */
    public static void read(String data, PathSink sink) {
        new PathReader(data, sink).read();
    }

    private void read() {
        char command = ' ';
        while (goesOn()) {
            if (Character.isLetter(data.charAt(at))) {
                command = data.charAt(at++);
                if (COMMANDS.indexOf(Character.toUpperCase(command)) < 0) {
                    throw wrong();
                }
            } else if (before == 'Z') {
                throw wrong();
            }
            if (before == ' ' && Character.toUpperCase(command) != 'M') {
                throw wrong();
            }
            step(command);
            before = Character.toUpperCase(command);
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
    }

    private void step(char command) {
        boolean relative = Character.isLowerCase(command);
        double ox = relative ? x : 0;
        double oy = relative ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> move(ox + number(), oy + number());
            case 'L' -> line(ox + number(), oy + number());
            case 'H' -> line(ox + number(), y);
            case 'V' -> line(x, oy + number());
            case 'C' -> cubic(ox + number(), oy + number(), ox + number(), oy + number(), ox + number(), oy + number());
            case 'S' -> cubic(mirroredX("CS"), mirroredY("CS"), ox + number(), oy + number(), ox + number(), oy + number());
            case 'Q' -> quad(ox + number(), oy + number(), ox + number(), oy + number());
            case 'T' -> quad(mirroredX("QT"), mirroredY("QT"), ox + number(), oy + number());
            case 'A' -> arc(number(), number(), number(), flag(), flag(), ox + number(), oy + number());
            default -> {
                sink.close();
                to(startX, startY);
            }
        }
    }

    private double mirroredX(String after) {
        return after.indexOf(before) >= 0 ? 2 * x - controlX : x;
    }

    private double mirroredY(String after) {
        return after.indexOf(before) >= 0 ? 2 * y - controlY : y;
    }

    private void to(double toX, double toY) {
        x = toX;
        y = toY;
    }

    private void move(double toX, double toY) {
        to(toX, toY);
        startX = x;
        startY = y;
        sink.moveTo(x, y);
    }

    private void line(double toX, double toY) {
        to(toX, toY);
        sink.lineTo(x, y);
    }

    private void cubic(double ax, double ay, double bx, double by, double toX, double toY) {
        sink.cubicTo(ax, ay, bx, by, toX, toY);
        controlX = bx;
        controlY = by;
        to(toX, toY);
    }

    private void quad(double ax, double ay, double toX, double toY) {
        sink.quadTo(ax, ay, toX, toY);
        controlX = ax;
        controlY = ay;
        to(toX, toY);
    }

    private void arc(double radiusX, double radiusY, double degrees, boolean large, boolean sweep, double toX, double toY) {
        if (radiusX == 0 || radiusY == 0 || (toX == x && toY == y)) {
            line(toX, toY);
            return;
        }
        EllipticArc.between(x, y, Math.abs(radiusX), Math.abs(radiusY), degrees, large, sweep, toX, toY).cubics(this::cubic);
        to(toX, toY);       // exactly
    }

    /** Steps over blanks. */
    private boolean goesOn() {
        take(BLANKS);
        return at < data.length();
    }

    private double number() {
        return Double.parseDouble(next(NUMBER));
    }

    /** A single digit: the next number may follow without a blank. */
    private boolean flag() {
        return next(FLAG).equals("1");
    }

    private String next(Pattern token) {
        take(BLANKS);
        if (!take(token)) {
            throw wrong();
        }
        return matcher.group();
    }

    private boolean take(Pattern token) {
        matcher.usePattern(token).region(at, data.length());
        if (matcher.lookingAt()) {
            at = matcher.end();
            return true;
        }
        return false;
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("not path data at " + at + ": " + data);
    }
}
