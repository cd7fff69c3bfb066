package districtatlas.map.style;

import districtatlas.base.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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
        List<Problem> refused = new ArrayList<>();
        for (SldElement child : e.children()) {
            switch (child.name()) {
                case "Mark" -> graphic.graphicalSymbols().add(mark(child));
                case "ExternalGraphic" -> external(child, e, refused).ifPresent(graphic.graphicalSymbols()::add);
                case "Size" -> expressions.valueOf(child).ifPresent(graphic::setSize);
                case "Opacity" -> expressions.valueOf(child).ifPresent(graphic::setOpacity);
                case "Rotation" -> expressions.valueOf(child).ifPresent(graphic::setRotation);
                case "AnchorPoint" -> graphic.setAnchorPoint(anchor(child));
                case "Displacement" -> graphic.setDisplacement(displacement(child));
                default -> sld.unknown(child, e);
            }
        }
        // A picture comes with simpler ones to fall back on: one sentence is enough for all of them.
        refused.stream().findFirst().ifPresent(sld.problems()::add);
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
                        sld.problem("style.mark", child, child.text());
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
    private Optional<Mark> external(SldElement e, SldElement graphic, List<Problem> refused) {
        SvgReference href = SvgReference.of(e.child("OnlineResource").flatMap(r -> r.attribute("href")).orElse(""));
        try {
            Optional<SvgGraphic> picture = picture(href);
            if (picture.isEmpty()) {
                refused.add(Problem.worded("style.external", sld.placeOf(graphic), href.shortName()));
            }
            return picture.map(p -> mark(p, href));
        } catch (IOException unreadable) {
            refused.add(Problem.worded("style.picture", sld.placeOf(graphic), href.shortName(), unreadable.getMessage()));
            return Optional.empty();
        }
    }

    /** Empty when it lies where nothing is read from. */
    private Optional<SvgGraphic> picture(SvgReference href) throws IOException {
        if (href.embedded().isPresent()) {
            return Optional.of(SvgGraphic.read(new ByteArrayInputStream(href.embedded().get())));
        }
        Optional<Path> file = beside(href.name());
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file.get())) {
            return Optional.of(SvgGraphic.read(in));
        }
    }

    /** What the reference says of colours holds before what the picture says. */
    private Mark mark(SvgGraphic picture, SvgReference href) {
        Mark mark = sld.styles().createMark();
        mark.setWellKnownName(sld.filters().literal(MarkShapes.PATH + picture.outline()));
        Optional<String> fill = href.parameter("fill").or(picture::fill);
        mark.setFill(sld.styles().createFill(fill.map(sld.filters()::literal).orElse(null), null,
                href.parameter("fill-opacity").map(sld.filters()::literal).orElse(null), null));
        mark.setStroke(null);
        Optional<String> outline = href.parameter("outline").or(() -> href.parameter("stroke"));
        String width = href.parameter("outline-width").or(() -> href.parameter("stroke-width")).orElse("1");
        if (outline.isPresent() && !width.matches("0+(\\.0*)?")) {
            Stroke stroke = sld.styles().createStroke(sld.filters().literal(outline.get()), sld.filters().literal(width));
            href.parameter("outline-opacity").or(() -> href.parameter("stroke-opacity")).map(sld.filters()::literal).ifPresent(stroke::setOpacity);
            mark.setStroke(stroke);
        }
        return mark;
    }

    private Optional<Path> beside(String name) {
        if (sld.folder().isEmpty() || name.isEmpty() || !name.matches("[\\p{IsAlphabetic}\\p{IsDigit}_. /-]+") || name.startsWith("/")) {
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
