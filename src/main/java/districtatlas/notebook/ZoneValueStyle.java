package districtatlas.notebook;

import districtatlas.base.Text;
import districtatlas.feature.ReadyFeatures;
import districtatlas.map.legend.Legend;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How values of zones look, as a style (SLD 1.0) over features with attributes {@link #STEP}, {@link #SAID}, {@link #SIZE} and {@link #SAID_EN}. Tints
 * are roles of the palettes, so that each palette has a quiet ramp of its own. Immutable values in, text out; any thread.
 */
public final class ZoneValueStyle {
    /** Places of the attributes among a feature's values. The step counts from 0, and is {@link #NOTHING} without a value. */
    public static final int STEP = 0;
    /** The value in words, in Chinese and in English. */
    public static final int SAID = 1;
    public static final int SAID_EN = 3;
    /** Of the sign, in pixels. */
    public static final int SIZE = 2;
    public static final int NOTHING = -1;
    /** The largest sign: it still leaves room for the name of its zone. */
    public static final double MOST_PX = 34;

    private static final String RAMP = "own-ramp-";
    private static final String EDGE = "own-ramp-edge";
    private static final String EDGE_COLOUR = "#FFFFFF";
    private static final String INK = "own-ramp-ink";
    private static final String INK_COLOUR = "#12303C";
    private static final String HALO = "halo";
    private static final String HALO_COLOUR = "#FFFFFF";
    private static final double FILL_OPACITY = 0.85;
    private static final double NOTHING_OPACITY = 0.3;
    private static final double SIGN_OPACITY = 0.8;
    private static final double EDGE_PX = 1;
    private static final double NUMBER_PX = 13;
    private static final double HALO_PX = 1.6;
    /** Before the names of streets: a value that is left out would be taken for none. */
    private static final String PRIORITY = "5000";
    /** Of tints for so many classes, which stand apart as far as they can. */
    private static final int[][] TINTS = {{3}, {2, 4}, {1, 3, 5}, {1, 2, 4, 5}, {1, 2, 3, 4, 5}};
    private static final double EDGE_OPACITY = 0.9;

    private final SldText sld;

    private ZoneValueStyle(String name) {
        this.sld = new SldText(name);
    }

    /**
     * Each zone in the tint of its class.
     *
     * @param classes what each step means, from little to much
     * @param none    what it means to have no value; empty where all have one
     */
    public static String fills(String name, List<Text> classes, Text none) {
        ZoneValueStyle style = new ZoneValueStyle(name);
        style.open();
        for (int i = 0; i < classes.size(); i++) {
            style.fill(i, classes.get(i), RAMP + TINTS[classes.size() - 1][i], FILL_OPACITY);
        }
        if (!none.isEmpty()) {
            style.fill(NOTHING, none, BroughtColours.NONE, NOTHING_OPACITY);
        }
        style.sld.close();
        style.edges(Text.NONE);
        style.numbers();
        return style.sld.done();
    }

    /**
     * A sign whose area is as large as the value.
     *
     * @param sample what a sign of that size means, for the legend
     * @param colour of the signs: a role, or {@code #RRGGBB}
     */
    public static String signs(String name, Text sample, double samplePx, String colour) {
        ZoneValueStyle style = new ZoneValueStyle(name);
        style.open();
        style.rule("sample", sample, OptionalDouble.of(-2));        // no zone has that step
        style.sign(colour, SldText.number(samplePx), false);
        style.sld.close();
        style.rule("sign", Text.NONE, OptionalDouble.empty());
        style.sign(colour, "", true);
        style.sld.close().close();
        style.numbers();
        return style.sld.done();
    }

    /** Numbers alone, and the edges of what they are of. */
    public static String numbers(String name, Text title) {
        ZoneValueStyle style = new ZoneValueStyle(name);
        style.edges(title);
        style.numbers();
        return style.sld.done();
    }

    private void open() {
        sld.open("FeatureTypeStyle");
    }

    private void rule(String name, Text title, OptionalDouble step) {
        sld.open("Rule").leaf("Name", name);
        if (!title.isEmpty()) {
            sld.leaf("Title", title.zh()).leaf("Abstract", title.en());
        }
        step.ifPresent(s -> sld.ogc("Filter").ogc("PropertyIsEqualTo").property(ReadyFeatures.attribute(STEP)).literal(SldText.number(s)).close().close());
    }

    private void fill(int step, Text title, String role, double opacity) {
        rule(step == NOTHING ? "fill-none" : Legend.STEP + step, title, OptionalDouble.of(step));
        sld.open("PolygonSymbolizer").open("Fill");
        colour("fill", role, BroughtColours.plain(role));
        sld.parameter("fill-opacity", SldText.number(opacity)).close().close().close();
    }

    private void edges(Text title) {
        sld.open("FeatureTypeStyle");
        rule("edge", title, OptionalDouble.empty());
        sld.open("LineSymbolizer").open("Stroke");
        colour("stroke", title.isEmpty() ? EDGE : INK, title.isEmpty() ? EDGE_COLOUR : INK_COLOUR);
        sld.parameter("stroke-width", SldText.number(EDGE_PX)).parameter("stroke-opacity", SldText.number(EDGE_OPACITY)).parameter("stroke-linejoin", "round")
                .close().close().close().close();
    }

    private void sign(String colour, String px, boolean ofValue) {
        sld.open("PointSymbolizer").open("Graphic").open("Mark").leaf("WellKnownName", "circle").open("Fill");
        colour("fill", colour, BroughtColours.plain(colour));
        sld.close().open("Stroke");
        colour("stroke", EDGE, EDGE_COLOUR);
        sld.parameter("stroke-width", SldText.number(EDGE_PX)).close().close();
        sld.leaf("Opacity", SldText.number(SIGN_OPACITY)).open("Size");
        if (ofValue) {
            sld.property(ReadyFeatures.attribute(SIZE));
        } else {
            sld.words(px);
        }
        sld.close().close().close();
    }

    private void numbers() {
        sld.open("FeatureTypeStyle").open("Rule").leaf("Name", "number").open("TextSymbolizer").open("Label");
        sld.function("if_then_else").function("equalTo").function("env").literal("lang").close().literal("en").close()
                .property(ReadyFeatures.attribute(SAID_EN)).property(ReadyFeatures.attribute(SAID)).close().close();
        sld.open("Font").parameter("font-family", "Noto Sans SC").parameter("font-size", SldText.number(NUMBER_PX)).parameter("font-weight", "bold").close();
        sld.open("LabelPlacement").open("PointPlacement").open("AnchorPoint").leaf("AnchorPointX", "0.5").leaf("AnchorPointY", "0.5").close().close().close();
        sld.open("Halo").leaf("Radius", SldText.number(HALO_PX)).open("Fill");
        colour("fill", HALO, HALO_COLOUR);
        sld.close().close().open("Fill");
        colour("fill", INK, INK_COLOUR);
        sld.close().leaf("Priority", PRIORITY).option("goodnessOfFit", "0").option("maxDisplacement", "40");
        sld.close().close().close();
    }

    private void colour(String parameter, String colour, String plain) {
        sld.openParameter(parameter);
        if (colour.startsWith("#")) {
            sld.words(colour);
        } else {
            sld.role(colour, plain);
        }
        sld.close();
    }
}
