package districtatlas.map.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SVG path data brought to another box: every command is made absolute and one of M, L, C, Q, Z, so that whoever draws it has
 * little to know. Immutable.
 */
final class PathData {
    private static final Pattern TOKEN = Pattern.compile("[MmLlHhVvCcSsQqTtAaZz]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");

    /** Where a point of the picture comes to lie. */
    interface Place {
        double[] of(double x, double y);
    }

    private final List<String> tokens = new ArrayList<>();
    private final Place place;
    private final StringBuilder out = new StringBuilder();
    private int next;
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double controlX;
    private double controlY;
    private char before = 'M';

    private PathData(String data, Place place) {
        this.place = place;
        Matcher m = TOKEN.matcher(data);
        while (m.find()) {
            tokens.add(m.group());
        }
    }

    /** @throws IllegalArgumentException when the data breaks off or does not start with a command */
    static String moved(String data, Place place) {
        PathData path = new PathData(data, place);
        try {
            path.read();
        } catch (IndexOutOfBoundsException | NumberFormatException brokenOff) {
            throw new IllegalArgumentException("not path data: " + data, brokenOff);
        }
        return path.out.toString().strip();
    }

    private void read() {
        char command = ' ';
        while (next < tokens.size()) {
            if (Character.isLetter(tokens.get(next).charAt(0))) {
                command = tokens.get(next++).charAt(0);
            } else if (command == ' ' || command == 'z' || command == 'Z') {
                throw new IllegalArgumentException("number without a command");
            }
            step(command);
            before = command;
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
    }

    private void step(char command) {
        boolean relative = Character.isLowerCase(command);
        double ox = relative ? x : 0;
        double oy = relative ? y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                to(ox + number(), oy + number());
                startX = x;
                startY = y;
                write('M', x, y);
            }
            case 'L' -> line(ox + number(), oy + number());
            case 'H' -> line(ox + number(), y);
            case 'V' -> line(x, oy + number());
            case 'C' -> cubic(ox + number(), oy + number(), ox + number(), oy + number(), ox + number(), oy + number());
            case 'S' -> cubic(mirroredX("CcSs"), mirroredY("CcSs"), ox + number(), oy + number(), ox + number(), oy + number());
            case 'Q' -> quad(ox + number(), oy + number(), ox + number(), oy + number());
            case 'T' -> quad(mirroredX("QqTt"), mirroredY("QqTt"), ox + number(), oy + number());
            case 'A' -> arc(number(), number(), number(), number() != 0, number() != 0, ox + number(), oy + number());
            default -> {
                out.append("Z ");
                to(startX, startY);
            }
        }
    }

    private double number() {
        return Double.parseDouble(tokens.get(next++));
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

    private void line(double toX, double toY) {
        to(toX, toY);
        write('L', x, y);
    }

    private void cubic(double ax, double ay, double bx, double by, double toX, double toY) {
        write('C', ax, ay, bx, by, toX, toY);
        controlX = bx;
        controlY = by;
        to(toX, toY);
    }

    private void quad(double ax, double ay, double toX, double toY) {
        write('Q', ax, ay, toX, toY);
        controlX = ax;
        controlY = ay;
        to(toX, toY);
    }

    /** SVG 1.1, appendix F.6.5: end points to centre, then one cubic per quarter. */
    private void arc(double radiusX, double radiusY, double degrees, boolean large, boolean sweep, double toX, double toY) {
        double rx = Math.abs(radiusX);
        double ry = Math.abs(radiusY);
        if (rx == 0 || ry == 0 || (toX == x && toY == y)) {
            line(toX, toY);
            return;
        }
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double ux = cos * (x - toX) / 2 + sin * (y - toY) / 2;
        double uy = -sin * (x - toX) / 2 + cos * (y - toY) / 2;
        double tooFar = ux * ux / (rx * rx) + uy * uy / (ry * ry);
        if (tooFar > 1) {
            rx *= Math.sqrt(tooFar);
            ry *= Math.sqrt(tooFar);
        }
        double of = rx * rx * uy * uy + ry * ry * ux * ux;
        double root = Math.sqrt(Math.max(0, (rx * rx * ry * ry - of) / of)) * (large == sweep ? -1 : 1);
        double vx = root * rx * uy / ry;
        double vy = -root * ry * ux / rx;
        double cx = cos * vx - sin * vy + (x + toX) / 2;
        double cy = sin * vx + cos * vy + (y + toY) / 2;
        double from = Math.atan2((uy - vy) / ry, (ux - vx) / rx);
        double turn = Math.atan2((-uy - vy) / ry, (-ux - vx) / rx) - from;
        if (sweep && turn < 0) {
            turn += 2 * Math.PI;
        } else if (!sweep && turn > 0) {
            turn -= 2 * Math.PI;
        }
        int pieces = Math.max(1, (int) Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
        double step = turn / pieces;
        double k = 4.0 / 3 * Math.tan(step / 4);
        for (int i = 0; i < pieces; i++) {
            double a = from + i * step;
            double b = a + step;
            double[] p = onEllipse(Math.cos(a) - k * Math.sin(a), Math.sin(a) + k * Math.cos(a), rx, ry, cos, sin, cx, cy);
            double[] q = onEllipse(Math.cos(b) + k * Math.sin(b), Math.sin(b) - k * Math.cos(b), rx, ry, cos, sin, cx, cy);
            double[] e = onEllipse(Math.cos(b), Math.sin(b), rx, ry, cos, sin, cx, cy);
            cubic(p[0], p[1], q[0], q[1], e[0], e[1]);
        }
        to(toX, toY);
    }

    private static double[] onEllipse(double c, double s, double rx, double ry, double cos, double sin, double cx, double cy) {
        return new double[] {cx + cos * rx * c - sin * ry * s, cy + sin * rx * c + cos * ry * s};
    }

    private void write(char command, double... coordinates) {
        out.append(command);
        for (int i = 0; i < coordinates.length; i += 2) {
            double[] p = place.of(coordinates[i], coordinates[i + 1]);
            out.append(i == 0 ? "" : " ").append(number(p[0])).append(' ').append(number(p[1]));
        }
        out.append(' ');
    }

    private static String number(double v) {
        String s = String.format(Locale.ROOT, "%.4f", v);
        s = s.replaceAll("0+$", "").replaceAll("\\.$", "");
        return s.equals("-0") ? "0" : s;
    }
}
