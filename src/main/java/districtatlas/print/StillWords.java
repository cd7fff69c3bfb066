package districtatlas.print;

import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.base.Text;
import districtatlas.map.Highlights;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.legend.Legend;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.legend.LegendSection;
import districtatlas.map.portray.Portrayer;
import districtatlas.map.style.Palette;
import districtatlas.map.view.ScaleLength;
import districtatlas.map.view.Viewport;
import districtatlas.paint.decor.Decorations;
import districtatlas.paint.decor.LegendLine;
import districtatlas.print.page.MapCredits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The words of a still picture's decorations: from the message bundles, the atlas and its styles. One thread at a time. */
public final class StillWords {
    private final Messages messages;
    private final String title;
    private final String subtitle;
    private final MapCredits credits;
    private final LayerStack layers;
    private final Portrayer portrayer;
    private final Function<List<LegendEntry>, List<LegendSection>> sections;
    private final List<String> said;
    /** Explained before the layers. */
    private final List<LegendEntry> lit;

    /**
     * @param zone     that is framed, by name
     * @param sections puts the legend under headings
     */
    public StillWords(Messages messages, Text atlasName, Text themeName, Optional<Text> zone, MapCredits credits, LayerStack layers, Palette palette,
            Function<List<LegendEntry>, List<LegendSection>> sections) {
        this(messages, messages.get("still.title", messages.get("app.title", atlasName.in(messages.lang())), themeName.in(messages.lang())),
                zone.map(z -> z.in(messages.lang())).orElse(""), credits, layers, new Portrayer(palette, messages.lang(), new ProblemLog()), sections, List.of(), List.of());
    }

    private StillWords(Messages messages, String title, String subtitle, MapCredits credits, LayerStack layers, Portrayer portrayer,
            Function<List<LegendEntry>, List<LegendSection>> sections, List<String> said, List<LegendEntry> lit) {
        this.messages = messages;
        this.title = title;
        this.subtitle = subtitle;
        this.credits = credits;
        this.layers = layers;
        this.portrayer = portrayer;
        this.sections = sections;
        this.said = List.copyOf(said);
        this.lit = List.copyOf(lit);
    }

    /** @param lines said below the map before what it rests on, such as a caption and a date */
    public StillWords saying(List<String> lines) {
        return new StillWords(messages, title, subtitle, credits, layers, portrayer, sections, lines, lit);
    }

    /** @param things that are lit up, whose signs the legend explains too */
    public StillWords alsoOf(List<Highlights.Lit> things) {
        return new StillWords(messages, title, subtitle, credits, layers, portrayer, sections, said, Highlights.entries(things, portrayer));
    }

    public String title() {
        return subtitle.isEmpty() ? title : messages.get("still.title", title, subtitle);
    }

    /** @param shown keeps of a legend what explains something in the view */
    public Decorations at(Viewport view, UnaryOperator<List<LegendEntry>> shown) {
        List<LegendEntry> entries = new ArrayList<>(lit);
        entries.addAll(shown.apply(Legend.entries(layers, view.scaleDenominator(), portrayer)));
        List<LegendLine> legend = LegendLine.of(sections.apply(entries), messages.lang());
        return new Decorations(title, subtitle, messages.get("ground.north"), messages.get("legend.title"), legend,
                messages.get("ground.scale", grouped(ScaleLength.roundedDenominator(view.scaleDenominator()))), foot());
    }

    /** What is said below the map, and on every page that follows it. */
    public List<String> foot() {
        List<String> notes = new ArrayList<>(said);
        notes.add(credits.worth());
        notes.add(String.join(messages.get("credits.separator"), credits.owners()));
        return notes;
    }

    private String grouped(long number) {
        return String.format(messages.lang().locale(), "%,d", number);
    }
}
