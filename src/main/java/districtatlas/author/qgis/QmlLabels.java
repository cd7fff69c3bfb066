package districtatlas.author.qgis;

import districtatlas.author.qgis.QmlExpression.Term;
import districtatlas.author.qgis.QmlExpression.Untranslatable;

/** Turns text symbolizers into the labels of QGIS. One thread at a time. */
final class QmlLabels {
    /** Of QGIS: how a label is placed. */
    private static final int OVER_POINT = 1;
    private static final int CURVED = 3;
    private static final int HORIZONTAL = 4;
    private static final int AROUND_POINT = 6;
    /** Of a line: where words beside it stand. */
    private static final String MIDDLE = "line_interpolate_point($geometry, length($geometry) / 2)";
    private static final int BOLD = 75;
    private static final int REGULAR = 50;
    private static final int ROUND_JOIN = 128;
    /** QGIS knows ten grades; what the styles give a thousand and more is of the first. */
    private static final double PRIORITIES = 10;
    private static final double PRIORITY_STEP = 100;

    private final String geometry;
    private final QmlExpression expressions;
    private final QmlPaint paint;

    QmlLabels(String geometry, QmlExpression expressions) {
        this.geometry = geometry;
        this.expressions = expressions;
        this.paint = new QmlPaint(expressions);
    }

    QmlElement settings(SldNode text) {
        QmlElement settings = new QmlElement("settings").with("calloutType", "simple");
        QmlElement style = settings.add("text-style");
        Term label = expressions.content(text.child("Label").orElseThrow(() -> new Untranslatable("a text without a label")));
        boolean plain = !label.fixed() && label.text().matches("\"[^\"]+\"");
        style.with("fieldName", plain ? label.text().substring(1, label.text().length() - 1) : label.code()).with("isExpression", plain ? 0 : 1);
        double size = font(style, text);
        halo(style, text);
        double wrap = number(text, "autoWrap");
        settings.add("text-format").with("autoWrapLength", wrap > 0 ? Math.round(wrap / size) : 0).with("multilineAlign", 1)
                .with("useMaxLineLengthForAutoWrap", 1);
        settings.add(placement(text));
        boolean lines = geometry.equals("line");
        settings.add("rendering").with("mergeLines", lines && text.option("group").equals("yes") ? 1 : 0).with("labelPerPart", 0)
                .with("obstacle", geometry.equals("point") ? 1 : 0).with("drawLabels", 1).with("scaleVisibility", 0);
        return settings;
    }

    /** Of features without words that the words of others keep clear of. */
    static QmlElement obstacle() {
        QmlElement settings = new QmlElement("settings").with("calloutType", "simple");
        settings.add("text-style").with("fieldName", "''").with("isExpression", 1);
        settings.add("rendering").with("drawLabels", 0).with("obstacle", 1).with("obstacleFactor", 2);
        return settings;
    }

    /** @return its size in pixels */
    private double font(QmlElement style, SldNode text) {
        SldNode font = text.child("Font").orElseThrow(() -> new Untranslatable("a text without a font"));
        double size = expressions.content(font.parameter("font-size"), "12").number();
        boolean bold = expressions.content(font.parameter("font-weight"), "normal").text().equals("bold");
        boolean italic = !expressions.content(font.parameter("font-style"), "normal").text().equals("normal");
        style.with("fontFamily", expressions.content(font.parameter("font-family"), "").text()).with("namedStyle", bold ? "Bold" : "Regular")
                .with("fontWeight", bold ? BOLD : REGULAR).with("fontItalic", italic ? 1 : 0)
                .with("fontSize", QmlExpression.decimal(size)).with("fontSizeUnit", QmlPaint.PIXEL)
                .with("fontLetterSpacing", QmlExpression.decimal(number(text, "charSpacing"))).with("multilineHeight", 1);
        SldNode fill = text.child("Fill").orElseThrow(() -> new Untranslatable("a text without a fill"));
        style.with("textColor", paint.colour(fill, "fill")).with("textOpacity", 1);
        return size;
    }

    private void halo(QmlElement style, SldNode text) {
        text.child("Halo").ifPresent(halo -> {
            SldNode fill = halo.child("Fill").orElseThrow(() -> new Untranslatable("a halo without a fill"));
            style.add("text-buffer").with("bufferDraw", 1).with("bufferSize", QmlExpression.decimal(expressions.content(halo.child("Radius"), "1").number()))
                    .with("bufferSizeUnits", QmlPaint.PIXEL).with("bufferColor", paint.colour(fill, "fill")).with("bufferOpacity", 1)
                    .with("bufferJoinStyle", ROUND_JOIN).with("bufferNoFill", 1);
        });
    }

    private double number(SldNode text, String option) {
        String value = text.option(option);
        return value.isEmpty() ? 0 : Term.of(value).number();
    }

    private QmlElement placement(SldNode text) {
        QmlElement placement = new QmlElement("placement");
        double priority = expressions.content(text.child("Priority"), "0").number();
        placement.with("priority", Math.round(Math.min(PRIORITIES, priority / PRIORITY_STEP))).with("distUnits", QmlPaint.PIXEL)
                .with("offsetUnits", QmlPaint.PIXEL).with("repeatDistanceUnits", QmlPaint.PIXEL);
        SldNode place = text.child("LabelPlacement").orElse(null);
        boolean along = text.option("followLine").equals("true") || place != null && place.child("LinePlacement").isPresent();
        SldNode point = place == null ? null : place.child("PointPlacement").orElse(null);
        if (geometry.equals("line") && point != null && !along) {
            placement.with("geometryGeneratorEnabled", 1).with("geometryGenerator", MIDDLE).with("geometryGeneratorType", "PointGeometry");
            beside(placement, point);
        } else if (geometry.equals("line")) {
            placement.with("placement", along ? CURVED : HORIZONTAL).with("placementFlags", 1)
                    .with("maxCurvedCharAngleIn", 25).with("maxCurvedCharAngleOut", -25)
                    .with("repeatDistance", QmlExpression.decimal(number(text, "repeat")));
        } else if (geometry.equals("polygon")) {
            placement.with("placement", HORIZONTAL).with("polygonPlacementFlags", 2).with("centroidInside", 1);
        } else {
            beside(placement, point);
        }
        return placement;
    }

    /** Words at a point: over it, or beside it with the side that the style names tried first. */
    private void beside(QmlElement placement, SldNode point) {
        double x = at(point, "AnchorPoint", "AnchorPointX", "0.5");
        double y = at(point, "AnchorPoint", "AnchorPointY", "0.5");
        double dx = at(point, "Displacement", "DisplacementX", "0");
        double dy = at(point, "Displacement", "DisplacementY", "0");
        if (x == 0.5 && y == 0.5) {
            placement.with("placement", OVER_POINT).with("quadOffset", 4).with("xOffset", QmlExpression.decimal(dx))
                    .with("yOffset", QmlExpression.decimal(-dy));
            return;
        }
        String sides = y == 0.5 ? (x < 0.5 ? "R,L,TR,BR,TL,BL" : "L,R,TL,BL,TR,BR") : (y < 0.5 ? "TSR,R,L,BSR,TR,TL" : "BSR,R,L,TSR,BR,BL");
        placement.with("placement", AROUND_POINT).with("predefinedPositionOrder", sides).with("offsetType", 0)
                .with("dist", QmlExpression.decimal(Math.max(Math.abs(dx), Math.abs(dy))));
    }

    private double at(SldNode point, String element, String name, String otherwise) {
        return expressions.content(point == null ? java.util.Optional.empty() : point.child(element).flatMap(e -> e.child(name)), otherwise).number();
    }
}
