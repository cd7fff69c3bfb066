package districtatlas.data.json;

import com.fasterxml.jackson.databind.JsonNode;
import districtatlas.data.ShapeFault;
import districtatlas.data.ShapeMaker;
import districtatlas.data.VertexList;

/** A path or ring of Esri's JSON whose pieces may be curves: {@code c} an arc, {@code b} a Bézier curve, {@code a} a piece of an ellipse. */
final class EsriCurve {
    private static final int PIECES_OF_A_BEZIER = 32;
    private static final double TURN = 2 * Math.PI;

    private final VertexList line = new VertexList();

    private EsriCurve() {
    }

    /** As chords. @throws ShapeFault when a piece is of no known kind */
    static double[] flattened(JsonNode part, ShapeMaker maker) {
        EsriCurve curve = new EsriCurve();
        for (JsonNode piece : part) {
            if (piece.isArray()) {
                if (piece.size() > 2) {
                    maker.droppedHeight();
                }
                curve.line.add(number(piece, 0), number(piece, 1));
            } else if (curve.line.size() == 0) {
                throw new ShapeFault("data.json-curve", piece.toString());
            } else {
                maker.flattened();
                curve.add(piece);
            }
        }
        return curve.line.toArray();
    }

    private void add(JsonNode piece) {
        if (piece.has("c")) {
            JsonNode arc = piece.get("c");
            line.addArc(number(arc.path(1), 0), number(arc.path(1), 1), number(arc.path(0), 0), number(arc.path(0), 1));
        } else if (piece.has("b")) {
            addBezier(piece.get("b"));
        } else if (piece.has("a")) {
            addEllipse(piece.get("a"));
        } else {
            throw new ShapeFault("data.json-curve", piece.toString());
        }
    }

    private void addBezier(JsonNode bezier) {
        double[] x = {line.x(line.size() - 1), number(bezier.path(1), 0), number(bezier.path(2), 0), number(bezier.path(0), 0)};
        double[] y = {line.y(line.size() - 1), number(bezier.path(1), 1), number(bezier.path(2), 1), number(bezier.path(0), 1)};
        for (int i = 1; i < PIECES_OF_A_BEZIER; i++) {
            double t = (double) i / PIECES_OF_A_BEZIER;
            line.add(along(x, t), along(y, t));
        }
        line.add(x[3], y[3]);
    }

    private static double along(double[] p, double t) {
        double u = 1 - t;
        return u * u * u * p[0] + 3 * u * u * t * p[1] + 3 * u * t * t * p[2] + t * t * t * p[3];
    }

    /** End, centre, whether the smaller piece, whether clockwise; of an ellipse also its turn, longer half axis, and the other by it. */
    private void addEllipse(JsonNode piece) {
        double toX = number(piece.path(0), 0);
        double toY = number(piece.path(0), 1);
        double centreX = number(piece.path(1), 0);
        double centreY = number(piece.path(1), 1);
        double fromX = line.x(line.size() - 1);
        double fromY = line.y(line.size() - 1);
        boolean clockwise = piece.path(3).asInt() == 1;
        double turn = piece.path(4).asDouble();
        double axis = piece.size() > 6 ? piece.path(5).asDouble() : Math.hypot(fromX - centreX, fromY - centreY);
        double ratio = piece.size() > 6 ? piece.path(6).asDouble() : 1;
        double begin = angle(fromX - centreX, fromY - centreY, turn, ratio);
        double sweep = (angle(toX - centreX, toY - centreY, turn, ratio) - begin) % TURN;
        sweep = clockwise && sweep >= 0 ? sweep - TURN : !clockwise && sweep <= 0 ? sweep + TURN : sweep;
        int chords = (int) Math.ceil(Math.abs(Math.toDegrees(sweep)) / VertexList.DEGREES_OF_CHORD);
        for (int i = 1; i < chords; i++) {
            double t = begin + sweep * i / chords;
            double along = axis * Math.cos(t);
            double across = axis * ratio * Math.sin(t);
            line.add(centreX + along * Math.cos(turn) - across * Math.sin(turn), centreY + along * Math.sin(turn) + across * Math.cos(turn));
        }
        line.add(toX, toY);
    }

    private static double angle(double x, double y, double turn, double ratio) {
        double along = x * Math.cos(turn) + y * Math.sin(turn);
        double across = -x * Math.sin(turn) + y * Math.cos(turn);
        return Math.atan2(across / ratio, along);
    }

    private static double number(JsonNode place, int index) {
        if (!place.path(index).isNumber()) {
            throw new ShapeFault("data.json-curve", place.toString());
        }
        return place.get(index).doubleValue();
    }
}
