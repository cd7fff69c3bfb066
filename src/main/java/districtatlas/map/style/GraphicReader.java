package districtatlas.map.style;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.style.AnchorPoint;
import org.geotools.api.style.Displacement;
import org.geotools.api.style.Fill;
import org.geotools.api.style.Graphic;
import org.geotools.api.style.Mark;
import org.geotools.api.style.Stroke;
import org.geotools.styling.GraphicImpl;

/** Reads fills, strokes, and the graphics that both may be made of. */
final class GraphicReader {
    private final SldContext sld;
    private final ExpressionReader expressions;

    GraphicReader(SldContext sld, ExpressionReader expressions) {
        this.sld = sld;
        this.expressions = expressions;
    }

    Fill fill(SldElement e) {
        Fill fill = sld.styles().createFill(null, null, null, null);
        fill.setColor(null);   // the factory puts a default, which would hide whether a pattern has a ground
        for (SldElement child : e.children()) {
            switch (parameter(child)) {
                case "fill" -> expressions.valueOf(child).ifPresent(fill::setColor);
                case "fill-opacity" -> expressions.valueOf(child).ifPresent(fill::setOpacity);
                case "GraphicFill" -> graphicIn(child).ifPresent(fill::setGraphicFill);
                default -> sld.unknown(child, e);
            }
        }
        return fill;
    }

    Stroke stroke(SldElement e) {
        Stroke stroke = sld.styles().createStroke(null, null, null, null, null, null, null, null, null);
        for (SldElement child : e.children()) {
            switch (parameter(child)) {
                case "stroke" -> expressions.valueOf(child).ifPresent(stroke::setColor);
                case "stroke-width" -> expressions.valueOf(child).ifPresent(stroke::setWidth);
                case "stroke-opacity" -> expressions.valueOf(child).ifPresent(stroke::setOpacity);
                case "stroke-linejoin" -> expressions.valueOf(child).ifPresent(stroke::setLineJoin);
                case "stroke-linecap" -> expressions.valueOf(child).ifPresent(stroke::setLineCap);
                case "stroke-dashoffset" -> expressions.valueOf(child).ifPresent(stroke::setDashOffset);
                case "stroke-dasharray" -> stroke.setDashArray(dashes(child));
                case "GraphicStroke" -> graphicIn(child).ifPresent(g -> {
                    child.child("Gap").flatMap(expressions::valueOf).ifPresent(g::setGap);
                    child.child("InitialGap").flatMap(expressions::valueOf).ifPresent(g::setInitialGap);
                    stroke.setGraphicStroke(g);
                });
                default -> sld.unknown(child, e);
            }
        }
        return stroke;
    }

    /** One expression for each length; a part that is an expression may give several, written with blanks. */
    private List<Expression> dashes(SldElement e) {
        List<Expression> dashes = new ArrayList<>();
        for (Object part : e.content()) {
            if (part instanceof SldElement child) {
                expressions.expression(child, e).ifPresent(dashes::add);
            } else {
                for (String length : part.toString().strip().split("[\\s,]+")) {
                    if (!length.isEmpty()) {
                        dashes.add(sld.filters().literal(length));
                    }
                }
            }
        }
        return dashes;
    }

    private Optional<Graphic> graphicIn(SldElement e) {
        Optional<SldElement> graphic = e.child("Graphic");
        for (SldElement child : e.children()) {
            if (!child.is("Graphic") && !child.is("Gap") && !child.is("InitialGap")) {
                sld.unknown(child, e);
            }
        }
        return graphic.map(this::graphic);
    }

    Graphic graphic(SldElement e) {
        Graphic graphic = new GraphicImpl(sld.filters());
        graphic.setSize(null);
        for (SldElement child : e.children()) {
            switch (child.name()) {
                case "Mark" -> graphic.graphicalSymbols().add(mark(child));
                case "ExternalGraphic" -> external(child).ifPresent(graphic.graphicalSymbols()::add);
                case "Size" -> expressions.valueOf(child).ifPresent(graphic::setSize);
                case "Opacity" -> expressions.valueOf(child).ifPresent(graphic::setOpacity);
                case "Rotation" -> expressions.valueOf(child).ifPresent(graphic::setRotation);
                case "AnchorPoint" -> graphic.setAnchorPoint(anchor(child));
                case "Displacement" -> graphic.setDisplacement(displacement(child));
                default -> sld.unknown(child, e);
            }
        }
        return graphic;
    }

    private Mark mark(SldElement e) {
        Mark mark = sld.styles().createMark();
        mark.setFill(null);
        mark.setStroke(null);
        mark.setWellKnownName(sld.filters().literal("square"));
        for (SldElement child : e.children()) {
            switch (child.name()) {
                case "WellKnownName" -> expressions.valueOf(child).ifPresent(name -> {
                    if (child.children().isEmpty() && MarkShapes.outline(child.text()).isEmpty()) {
                        sld.problem("style.mark", child, "there is no mark called " + child.text() + "; a square stands for it");
                    }
                    mark.setWellKnownName(name);
                });
                case "Fill" -> mark.setFill(fill(child));
                case "Stroke" -> mark.setStroke(stroke(child));
                default -> sld.unknown(child, e);
            }
        }
        return mark;
    }

    /** A picture becomes a mark with its outline: symbols are shapes all the way, so that they print sharply. */
    private Optional<Mark> external(SldElement e) {
        String href = e.child("OnlineResource").flatMap(r -> r.attribute("href")).orElse("");
        String name = href.startsWith("file:") ? href.substring("file:".length()) : href;
        int query = name.indexOf('?');
        name = query < 0 ? name : name.substring(0, query);
        Optional<Path> file = beside(name);
        if (file.isEmpty()) {
            sld.problem("style.external", e, "pictures are read from the style's own folder only, not from " + href);
            return Optional.empty();
        }
        try {
            SvgGraphic picture = SvgGraphic.read(file.get());
            Mark mark = sld.styles().createMark();
            mark.setStroke(null);
            mark.setWellKnownName(sld.filters().literal(MarkShapes.PATH + picture.outline()));
            mark.setFill(sld.styles().createFill(picture.fill().map(sld.filters()::literal).orElse(null), null, null, null));
            return Optional.of(mark);
        } catch (IOException unreadable) {
            sld.problem("style.external", e, href + " cannot be used: " + unreadable.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Path> beside(String name) {
        if (sld.folder().isEmpty() || name.isEmpty() || !name.matches("[\\p{Alnum}_. /-]+") || name.startsWith("/")) {
            return Optional.empty();
        }
        Path folder = sld.folder().get().toAbsolutePath().normalize();
        Path file = folder.resolve(name).normalize();
        return file.startsWith(folder) && file.getFileName().toString().endsWith(".svg") ? Optional.of(file) : Optional.empty();
    }

    AnchorPoint anchor(SldElement e) {
        return sld.styles().anchorPoint(named(e, "AnchorPointX", "0.5"), named(e, "AnchorPointY", "0.5"));
    }

    Displacement displacement(SldElement e) {
        return sld.styles().displacement(named(e, "DisplacementX", "0"), named(e, "DisplacementY", "0"));
    }

    private Expression named(SldElement e, String name, String otherwise) {
        return e.child(name).flatMap(expressions::valueOf).orElseGet(() -> sld.filters().literal(otherwise));
    }

    /** The name of a CSS or SVG parameter, or the element's own name. */
    static String parameter(SldElement e) {
        boolean parameter = e.is("CssParameter") || e.is("SvgParameter");
        return parameter ? e.attribute("name").orElse("") : e.name();
    }
}
