package districtatlas.map.style;

import districtatlas.map.symbol.PathReader;
import districtatlas.map.symbol.PathSink;
import java.util.Locale;

/** Writes path data again, brought to another box: absolute, of M, L, C, Q and Z alone. */
public final class MovedPath implements PathSink {
    /** Where a point of the picture comes to lie. */
    public interface Place {
        double[] of(double x, double y);
    }

    private final Place place;
    private final StringBuilder out = new StringBuilder();

    private MovedPath(Place place) {
        this.place = place;
    }

    /** @throws IllegalArgumentException when it is not path data */
    public static String of(String data, Place place) {
        MovedPath path = new MovedPath(place);
        PathReader.read(data, path);
        return path.out.toString().strip();
    }

    @Override
    public void moveTo(double x, double y) {
        write('M', x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        write('L', x, y);
    }

    @Override
    public void quadTo(double controlX, double controlY, double x, double y) {
        write('Q', controlX, controlY, x, y);
    }

    @Override
    public void cubicTo(double control1X, double control1Y, double control2X, double control2Y, double x, double y) {
        write('C', control1X, control1Y, control2X, control2Y, x, y);
    }

    @Override
    public void close() {
        out.append("Z ");
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
