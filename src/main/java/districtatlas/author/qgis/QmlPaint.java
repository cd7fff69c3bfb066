package districtatlas.author.qgis;

import districtatlas.author.qgis.QmlExpression.Term;
import districtatlas.author.qgis.QmlExpression.Untranslatable;
import java.util.Optional;

/**
 * Colours and strokes of a QGIS style.
 *
 * @param expressions of the layer the style is for
 */
record QmlPaint(QmlExpression expressions) {
    static final String PIXEL = "Pixel";
    private static final int OPAQUE = 255;
    private static final int HEX = "#RRGGBB".length();
    private static final int HEX_WITH_ALPHA = "#RRGGBBAA".length();

    /** What a symbolizer's lengths are counted in. */
    static String unit(SldNode symbolizer) {
        return symbolizer.attribute("uom").endsWith("metre") ? "RenderMetersInMapUnits" : PIXEL;
    }

    /** A colour as QGIS writes it: red, green, blue and alpha, each up to 255. */
    String colour(SldNode paint, String name) {
        Term colour = named(paint, name);
        if (!colour.fixed()) {
            throw new Untranslatable("a colour that depends on the feature: " + colour.text());
        }
        String hex = colour.text();
        if (!hex.matches("#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?")) {
            throw new Untranslatable("the colour " + hex);
        }
        double own = hex.length() == 9 ? Integer.parseInt(hex.substring(7), 16) / (double) OPAQUE : 1;
        return Integer.parseInt(hex.substring(1, 3), 16) + "," + Integer.parseInt(hex.substring(3, 5), 16) + ","
                + Integer.parseInt(hex.substring(5, 7), 16) + "," + Math.round(OPAQUE * own * opacity(paint, name));
    }

    double opacity(SldNode paint, String name) {
        return expressions.content(paint.parameter(name + "-opacity"), "1").number();
    }

    private Term named(SldNode paint, String name) {
        return expressions.content(paint.parameter(name).orElseThrow(() -> new Untranslatable("a " + name + " without a colour")));
    }

    /** A line as a symbol layer. */
    QmlElement line(SldNode stroke, String unit) {
        if (stroke.child("GraphicStroke").isPresent()) {
            throw new Untranslatable("a line of graphics");
        }
        QmlElement line = new QmlElement("layer").with("class", "SimpleLine");
        colour(line, "line_color", "outlineColor", stroke, "stroke");
        Term width = expressions.content(stroke.parameter("stroke-width"), "1");
        if (width.fixed()) {
            line.prop("line_width", QmlExpression.decimal(width.number()));
        } else {
            line.define("outlineWidth", width.code());
        }
        line.prop("line_width_unit", unit).prop("capstyle", cap(stroke)).prop("joinstyle", join(stroke));
        dashes(stroke).ifPresent(d -> line.prop("use_custom_dash", 1).prop("customdash", d).prop("customdash_unit", unit));
        return line;
    }

    /** A filled area as a symbol layer. */
    QmlElement fill(SldNode fill) {
        QmlElement area = new QmlElement("layer").with("class", "SimpleFill");
        colour(area, "color", "fillColor", fill, "fill");
        return area.prop("style", "solid").prop("outline_style", "no");
    }

    /**
     * Gives a layer its colour.
     *
     * @param property    of the layer, for a colour that is the same for every feature
     * @param definition  what QGIS calls the property where an expression has the colour
     * @param name        stroke or fill
     */
    private void colour(QmlElement layer, String property, String definition, SldNode paint, String name) {
        Term colour = named(paint, name);
        Term opacity = expressions.content(paint.parameter(name + "-opacity"), "1");
        if (colour.fixed() && opacity.fixed()) {
            layer.prop(property, colour(paint, name));
        } else if (opacity.fixed() && opacity.number() == 1) {
            layer.define(definition, colour.code());
        } else {
            boolean clear = colour.fixed() && colour.text().length() == HEX_WITH_ALPHA;
            int own = clear ? Integer.parseInt(colour.text().substring(HEX), 16) : OPAQUE;
            String hue = clear ? "'" + colour.text().substring(0, HEX) + "'" : colour.code();
            String alpha = opacity.fixed() ? Long.toString(Math.round(own * opacity.number())) : "round(" + own + " * " + opacity.code("real") + ")";
            layer.define(definition, "set_color_part(" + hue + ", 'alpha', " + alpha + ")");
        }
    }

    private String cap(SldNode stroke) {
        String cap = expressions.content(stroke.parameter("stroke-linecap"), "butt").text();
        return cap.equals("butt") ? "flat" : cap;
    }

    String join(SldNode stroke) {
        String join = expressions.content(stroke.parameter("stroke-linejoin"), "mitre").text();
        return join.equals("mitre") ? "miter" : join;
    }

    private Optional<String> dashes(SldNode stroke) {
        return stroke.parameter("stroke-dasharray").map(d -> {
            if (!d.children().isEmpty()) {
                throw new Untranslatable("dashes that are expressions");
            }
            return d.text().strip().replaceAll("[\\s,]+", ";");
        });
    }
}
