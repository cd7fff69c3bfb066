package districtatlas.paint.mark;

import java.awt.geom.Arc2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/**
 * Reads SVG path data: M L H V C S Q T A Z, absolute and relative. The y axis is whatever the writer meant.
 * Not thread-safe; one reader reads one path.
 */
public final class SvgPath {
    private final String data;
    private int at;
    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double controlX;
    private double controlY;
    private char previous = 'M';

    private SvgPath(String data) {
        this.data = data;
    }

    /** @throws IllegalArgumentException when it is not path data */
    public static Path2D.Double parse(String data) {
        return new SvgPath(data).read();
    }

    private Path2D.Double read() {
        char command = 0;
        while (skipBlanks()) {
            char c = data.charAt(at);
            if (Character.isLetter(c)) {
                command = c;
                at++;
            } else if (command == 0) {
                throw wrong();
            }
            step(command);
            if (command == 'M') {
                command = 'L';
            } else if (command == 'm') {
                command = 'l';
            }
        }
        return path;
    }

    private void step(char command) {
        boolean relative = Character.isLowerCase(command);
        double baseX = relative ? x : 0;
        double baseY = relative ? y : 0;
        char kind = Character.toUpperCase(command);
        switch (kind) {
            case 'M' -> {
                moveTo(baseX + number(), baseY + number());
                startX = x;
                startY = y;
                path.moveTo(x, y);
            }
            case 'L' -> lineTo(baseX + number(), baseY + number());
            case 'H' -> lineTo(baseX + number(), y);
            case 'V' -> lineTo(x, baseY + number());
            case 'C' -> curveTo(baseX + number(), baseY + number(), baseX + number(), baseY + number(), baseX + number(), baseY + number());
            case 'S' -> {
                boolean smooth = previous == 'C' || previous == 'S';
                curveTo(smooth ? 2 * x - controlX : x, smooth ? 2 * y - controlY : y,
                        baseX + number(), baseY + number(), baseX + number(), baseY + number());
            }
            case 'Q' -> quadTo(baseX + number(), baseY + number(), baseX + number(), baseY + number());
            case 'T' -> {
                boolean smooth = previous == 'Q' || previous == 'T';
                quadTo(smooth ? 2 * x - controlX : x, smooth ? 2 * y - controlY : y, baseX + number(), baseY + number());
            }
            case 'A' -> arcTo(number(), number(), number(), flag(), flag(), baseX, baseY);
            case 'Z' -> {
                path.closePath();
                moveTo(startX, startY);
            }
            default -> throw wrong();
        }
        previous = kind;
    }

    private void moveTo(double toX, double toY) {
        x = toX;
        y = toY;
    }

    private void lineTo(double toX, double toY) {
        path.lineTo(toX, toY);
        moveTo(toX, toY);
    }

    private void curveTo(double c1x, double c1y, double c2x, double c2y, double toX, double toY) {
        path.curveTo(c1x, c1y, c2x, c2y, toX, toY);
        controlX = c2x;
        controlY = c2y;
        moveTo(toX, toY);
    }

    private void quadTo(double cx, double cy, double toX, double toY) {
        path.quadTo(cx, cy, toX, toY);
        controlX = cx;
        controlY = cy;
        moveTo(toX, toY);
    }

    /** The conversion from end points to centre of the SVG recommendation, appendix F.6. */
    private void arcTo(double rx, double ry, double tiltDegrees, boolean large, boolean sweep, double baseX, double baseY) {
        double toX = baseX + number();
        double toY = baseY + number();
        rx = Math.abs(rx);
        ry = Math.abs(ry);
        if (rx == 0 || ry == 0 || (toX == x && toY == y)) {
            lineTo(toX, toY);
            return;
        }
        double tilt = Math.toRadians(tiltDegrees);
        double cos = Math.cos(tilt);
        double sin = Math.sin(tilt);
        double dx = (x - toX) / 2;
        double dy = (y - toY) / 2;
        double px = cos * dx + sin * dy;
        double py = -sin * dx + cos * dy;
        double stretch = Math.sqrt(px * px / (rx * rx) + py * py / (ry * ry));
        if (stretch > 1) {
            rx *= stretch;
            ry *= stretch;
        }
        double under = rx * rx * py * py + ry * ry * px * px;
        double f = Math.sqrt(Math.max(0, (rx * rx * ry * ry - under) / under)) * (large == sweep ? -1 : 1);
        double ccx = f * rx * py / ry;
        double ccy = -f * ry * px / rx;
        double cx = cos * ccx - sin * ccy + (x + toX) / 2;
        double cy = sin * ccx + cos * ccy + (y + toY) / 2;
        double from = Math.toDegrees(Math.atan2((py - ccy) / ry, (px - ccx) / rx));
        double extent = Math.toDegrees(Math.atan2((-py - ccy) / ry, (-px - ccx) / rx)) - from;
        if (sweep && extent < 0) {
            extent += 360;
        } else if (!sweep && extent > 0) {
            extent -= 360;
        }
        Arc2D arc = new Arc2D.Double(-rx, -ry, 2 * rx, 2 * ry, -from, -extent, Arc2D.OPEN);
        AffineTransform place = AffineTransform.getTranslateInstance(cx, cy);
        place.rotate(tilt);
        path.append(place.createTransformedShape(arc), true);
        moveTo(toX, toY);
    }

    private boolean skipBlanks() {
        while (at < data.length() && (Character.isWhitespace(data.charAt(at)) || data.charAt(at) == ',')) {
            at++;
        }
        return at < data.length();
    }

    private boolean flag() {
        if (!skipBlanks()) {
            throw wrong();
        }
        char c = data.charAt(at++);
        if (c != '0' && c != '1') {
            throw wrong();
        }
        return c == '1';
    }

    private double number() {
        if (!skipBlanks()) {
            throw wrong();
        }
        int from = at;
        boolean dot = false;
        if (data.charAt(at) == '-' || data.charAt(at) == '+') {
            at++;
        }
        while (at < data.length()) {
            char c = data.charAt(at);
            if (Character.isDigit(c)) {
                at++;
            } else if (c == '.' && !dot) {
                dot = true;
                at++;
            } else if ((c == 'e' || c == 'E') && at > from) {
                at++;
                if (at < data.length() && (data.charAt(at) == '-' || data.charAt(at) == '+')) {
                    at++;
                }
            } else {
                break;
            }
        }
        try {
            return Double.parseDouble(data.substring(from, at));
        } catch (NumberFormatException e) {
            throw wrong();
        }
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("not path data at " + at + ": " + data);
    }
}
