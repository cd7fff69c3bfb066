package districtatlas.notebook;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.data.DataColumn;
import districtatlas.data.ReadyLayer.Shape;
import districtatlas.map.legend.Legend;
import districtatlas.notebook.BroughtLook.ByCategory;
import districtatlas.notebook.BroughtLook.ByClass;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * The look of a brought layer as a style (SLD 1.0): fills, then edges, lines and points, then words. Each colour is a rule whose title says
 * what it means, so that legends come out of it. Immutable; any thread.
 */
public final class BroughtStyle {
    private static final String CASING = "mark-casing";
    private static final String CASING_COLOUR = "#FFFFFF";
    /** Around points: light ones and dark ones are told from any ground. */
    private static final String RIM = "fg-muted";
    private static final String RIM_COLOUR = "#6B655E";
    private static final String INK = "fg-default";
    private static final String INK_COLOUR = "#1D1C1A";
    private static final String HALO = "halo";
    /** Above what the ground is called, below the names and things of the plan. */
    private static final String PRIORITY = "300";
    /** Of more areas than that the edges would cover the insides where one sees many. */
    private static final long MANY_AREAS = 3_000;
    private static final long FAR = 30_000;
    private static final long POINTS_FAR = 60_000;
    private static final long MANY_POINTS = 5_000;
    /** Where one sees thousands at once each is a dot. */
    private static final double POINT_SHARE_OF_MANY = 0.3;
    private static final double POINT_SHARE_FAR = 0.75;
    /** Edges stay strong where the insides are let through: by them one sees where an area ends. */
    private static final double EDGE_OPACITY = 0.8;
    private static final double RIM_PX = 0.9;
    private static final double HALO_PX = 1.8;
    private static final String WRAP_PX = "160";
    private static final Messages ZH = new Messages(Lang.ZH);
    private static final Messages EN = new Messages(Lang.EN);

    private final BroughtLayer layer;
    private final IntFunction<String> attributes;
    private final boolean roles;
    private final Optional<String> only;
    private final SldText sld;
    private final List<Part> parts;

    /**
     * @param filter empty for all features
     * @param step   of a scale of numbers
     */
    private record Part(Text title, String colour, Optional<Consumer<SldText>> filter, boolean otherwise, boolean step) {
    }

    private BroughtStyle(BroughtLayer layer, IntFunction<String> attributes, boolean roles, Optional<String> only) {
        this.layer = layer;
        this.attributes = attributes;
        this.roles = roles;
        this.only = only;
        this.sld = new SldText(layer.title());
        this.parts = only.isPresent() ? List.of(new Part(new Text(layer.title(), layer.title()), only.get(), Optional.empty(), false, false)) : parts();
    }

    /**
     * For a map of this program.
     *
     * @param attributes what the features call a column, by its place
     */
    public static String onMap(BroughtLayer layer, IntFunction<String> attributes) {
        return layer.look().style().flatMap(s -> s.sld(layer, attributes)).orElseGet(() -> new BroughtStyle(layer, attributes, true, Optional.empty()).make());
    }

    /** For a map, of a layer whose data are not what they were: all of it grey. */
    public static String inDoubt(BroughtLayer layer, IntFunction<String> attributes) {
        return new BroughtStyle(layer, attributes, true, Optional.of(BroughtColours.NONE)).make();
    }

    /** For other programs, which know no palette. */
    public static String elsewhere(BroughtLayer layer, IntFunction<String> attributes) {
        return layer.look().style().flatMap(s -> s.sld(layer, attributes)).orElseGet(() -> new BroughtStyle(layer, attributes, false, Optional.empty()).make());
    }

    private String make() {
        switch (layer.shape()) {
            case POINT -> points();
            case LINE -> lines();
            case POLYGON -> areas();
            case NONE -> { }
        }
        label();
        return sld.done();
    }

    // ---- what is told apart ---------------------------------------------------------------------------------------

    private List<Part> parts() {
        Text whole = new Text(layer.title(), layer.title());
        BroughtLook look = layer.look();
        if (look.colouring().isPresent() && layer.column(look.colouring().get().column()).isPresent()) {
            String column = attributes.apply(layer.column(look.colouring().get().column()).getAsInt());
            return look.colouring().get() instanceof ByCategory by ? categories(by, column) : classes((ByClass) look.colouring().get(), column);
        }
        return List.of(new Part(whole, look.colour(), Optional.empty(), false, false));
    }

    private List<Part> categories(ByCategory by, String column) {
        List<Part> all = new ArrayList<>();
        for (int i = 0; i < by.values().size(); i++) {
            String value = by.values().get(i);
            Text said = value.isEmpty() ? both("own.legend.none") : new Text(value, value);
            all.add(new Part(said, by.colours().get(i), Optional.of(x -> equal(x, column, value)), false, false));
        }
        if (!by.others().isEmpty()) {
            all.add(new Part(both("own.legend.others"), by.others(), Optional.empty(), true, false));
        }
        return all;
    }

    private static void equal(SldText x, String column, String value) {
        if (value.isEmpty()) {
            x.ogc("Or").ogc("PropertyIsNull").property(column).close();
        }
        x.ogc("PropertyIsEqualTo").property(column).literal(value).close();
        if (value.isEmpty()) {
            x.close();
        }
    }

    private List<Part> classes(ByClass by, String column) {
        List<Part> all = new ArrayList<>();
        String unit = layer.columns().get(layer.column(by.column()).getAsInt()).unit();
        for (int i = 0; i < by.colours().size(); i++) {
            double from = by.breaks().get(i);
            double to = by.breaks().get(i + 1);
            boolean last = i == by.colours().size() - 1;
            String range = (written(from) + " – " + written(to) + " " + unit).strip();
            all.add(new Part(new Text(range, range), by.colours().get(i), Optional.of(x -> {
                x.ogc("And").ogc("PropertyIsGreaterThanOrEqualTo").property(column).literal(SldText.number(from)).close();
                x.ogc(last ? "PropertyIsLessThanOrEqualTo" : "PropertyIsLessThan").property(column).literal(SldText.number(to)).close().close();
            }), false, true));
        }
        all.add(new Part(both("own.legend.none"), BroughtColours.NONE, Optional.empty(), true, false));
        return all;
    }

    private static Text both(String key) {
        return new Text(ZH.get(key), EN.get(key));
    }

    private static String written(double value) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    // ---- how it is drawn ------------------------------------------------------------------------------------------

    private void areas() {
        boolean many = layer.origin().features() > MANY_AREAS && !layer.look().hollow();
        if (!layer.look().hollow()) {
            each("fill", 0, 0, (part, x) -> {
                x.open("PolygonSymbolizer").open("Fill");
                colour("fill", part.colour());
                x.parameter("fill-opacity", SldText.number(layer.look().opacity())).close().close();
            });
        }
        each("edge", 0, many ? FAR : 0, (part, x) -> {
            x.open("LineSymbolizer");
            stroke(part.colour(), layer.look().sizePx(), layer.look().hollow() ? layer.look().opacity() : EDGE_OPACITY + (1 - EDGE_OPACITY) * layer.look().opacity());
            x.close();
        });
    }

    private void lines() {
        each("line", 0, 0, (part, x) -> {
            x.open("LineSymbolizer");
            stroke(part.colour(), layer.look().sizePx(), layer.look().opacity());
            x.close();
        });
    }

    private void points() {
        boolean many = layer.origin().features() > MANY_POINTS;
        each("point", 0, many ? FAR : POINTS_FAR, (part, x) -> point(part, 1, true));
        each("point-far", many ? FAR : POINTS_FAR, 0, (part, x) -> point(part, many ? POINT_SHARE_OF_MANY : POINT_SHARE_FAR, !many));
    }

    private void point(Part part, double share, boolean rim) {
        BroughtLook look = layer.look();
        sld.open("PointSymbolizer").open("Graphic").open("Mark").leaf("WellKnownName", "circle");
        sld.open("Fill");
        colour("fill", look.hollow() ? CASING : part.colour());
        sld.close();
        if (rim || look.hollow()) {
            rim(part);
        }
        sld.close();
        sld.leaf("Opacity", SldText.number(look.opacity())).leaf("Size", SldText.number(look.sizePx() * share)).close().close();
    }

    private void rim(Part part) {
        BroughtLook look = layer.look();
        sld.open("Stroke");
        colour("stroke", look.hollow() ? part.colour() : RIM);
        sld.parameter("stroke-width", SldText.number(look.hollow() ? Math.max(RIM_PX, look.sizePx() / 4) : RIM_PX)).close();
    }

    private void stroke(String colour, double widthPx, double opacity) {
        sld.open("Stroke");
        colour("stroke", colour);
        sld.parameter("stroke-width", SldText.number(widthPx)).parameter("stroke-opacity", SldText.number(Math.min(1, opacity)))
                .parameter("stroke-linejoin", "round").parameter("stroke-linecap", "round").close();
    }

    private void colour(String parameter, String colour) {
        sld.openParameter(parameter);
        String plain = colour.equals(CASING) ? CASING_COLOUR : colour.equals(RIM) ? RIM_COLOUR : BroughtColours.plain(colour);
        if (roles && !colour.startsWith("#")) {
            sld.role(colour, plain);
        } else {
            sld.words(plain);
        }
        sld.close();
    }

    private interface Drawing {
        void of(Part part, SldText sld);
    }

    /** A rule for each part. @param from scale denominator, 0 for any; @param to the same */
    private void each(String name, long from, long to, Drawing drawing) {
        sld.open("FeatureTypeStyle");
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            sld.open("Rule").leaf("Name", (part.step() ? Legend.STEP : "") + name + "-" + i).leaf("Title", part.title().zh()).leaf("Abstract", part.title().en());
            part.filter().ifPresent(f -> {
                sld.ogc("Filter");
                f.accept(sld);
                sld.close();
            });
            if (part.otherwise()) {
                sld.open("ElseFilter").close();
            }
            scales(from, to);
            drawing.of(part, sld);
            sld.close();
        }
        sld.close();
    }

    private void scales(long from, long to) {
        if (from > 0) {
            sld.leaf("MinScaleDenominator", Long.toString(from));
        }
        if (to > 0) {
            sld.leaf("MaxScaleDenominator", Long.toString(to));
        }
    }

    // ---- words ----------------------------------------------------------------------------------------------------

    private void label() {
        BroughtLook look = layer.look();
        if (look.label().isEmpty() || layer.column(look.label()).isEmpty() || layer.shape() == Shape.NONE || only.isPresent()) {
            return;
        }
        int column = layer.column(look.label()).getAsInt();
        sld.open("FeatureTypeStyle").open("Rule").leaf("Name", "label");
        scales(0, labelledTo());
        sld.open("TextSymbolizer").open("Label");
        words(column);
        sld.close().open("Font").parameter("font-family", "Noto Sans SC").parameter("font-size", SldText.number(look.labelPx())).close();
        placement();
        sld.open("Halo").leaf("Radius", SldText.number(HALO_PX)).open("Fill");
        ink(HALO, CASING_COLOUR);
        sld.close().close().open("Fill");
        ink(INK, INK_COLOUR);
        sld.close().leaf("Priority", PRIORITY);
        sld.option("autoWrap", WRAP_PX).option("maxDisplacement", "24");
        if (layer.shape() == Shape.LINE) {
            sld.option("followLine", "true").option("group", "true");
        } else if (layer.shape() == Shape.POLYGON) {
            sld.option("goodnessOfFit", "0");
        }
        sld.close().close().close();
    }

    /** The more features, the nearer one must come to read their names. Scale denominator; 0 for any. */
    private long labelledTo() {
        long features = layer.origin().features();
        return features > 5_000 ? 12_000 : features > 1_000 ? 30_000 : features > 150 ? 80_000 : 0;
    }

    private void words(int column) {
        if (layer.columns().get(column).type() == DataColumn.Type.REAL) {
            sld.function("numberFormat").literal(roles ? "0.##" : "0.00").property(attributes.apply(column)).close();
        } else {
            sld.property(attributes.apply(column));
        }
    }

    private void placement() {
        sld.open("LabelPlacement");
        if (layer.shape() == Shape.LINE) {
            sld.open("LinePlacement").close();
        } else {
            boolean point = layer.shape() == Shape.POINT;
            sld.open("PointPlacement").open("AnchorPoint").leaf("AnchorPointX", point ? "0" : "0.5").leaf("AnchorPointY", "0.5").close();
            sld.open("Displacement").leaf("DisplacementX", point ? SldText.number(layer.look().sizePx() / 2 + 3) : "0").leaf("DisplacementY", "0").close().close();
        }
        sld.close();
    }

    private void ink(String role, String plain) {
        sld.openParameter("fill");
        if (roles) {
            sld.role(role, plain);
        } else {
            sld.words(plain);
        }
        sld.close();
    }
}
