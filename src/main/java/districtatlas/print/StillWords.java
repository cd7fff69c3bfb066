package districtatlas.print;

import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.base.Text;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.legend.Legend;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.portray.Portrayer;
import districtatlas.map.style.Palette;
import districtatlas.map.view.ScaleLength;
import districtatlas.map.view.Viewport;
import districtatlas.paint.decor.Decorations;
import districtatlas.paint.decor.LegendLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The words of a still picture's decorations: from the message bundles, the atlas and its styles. One thread at a time. */
public final class StillWords {
    private final Messages messages;
    private final String title;
    private final String subtitle;
    private final MapCredits credits;
    private final LayerStack layers;
    private final Portrayer portrayer;
    private final List<String> said;

    /** @param zone that is framed, by name */
    public StillWords(Messages messages, Text atlasName, Text themeName, Optional<Text> zone, MapCredits credits, LayerStack layers, Palette palette) {
        this(messages, messages.get("still.title", messages.get("app.title", atlasName.in(messages.lang())), themeName.in(messages.lang())),
                zone.map(z -> z.in(messages.lang())).orElse(""), credits, layers, new Portrayer(palette, messages.lang(), new ProblemLog()), List.of());
    }

    private StillWords(Messages messages, String title, String subtitle, MapCredits credits, LayerStack layers, Portrayer portrayer, List<String> said) {
        this.messages = messages;
        this.title = title;
        this.subtitle = subtitle;
        this.credits = credits;
        this.layers = layers;
        this.portrayer = portrayer;
        this.said = List.copyOf(said);
    }

    /** @param lines said below the map before what it rests on, such as a caption and a date */
    public StillWords saying(List<String> lines) {
        return new StillWords(messages, title, subtitle, credits, layers, portrayer, lines);
    }

    public String title() {
        return subtitle.isEmpty() ? title : messages.get("still.title", title, subtitle);
    }

    /** @param shown keeps of a legend what explains something in the view */
    public Decorations at(Viewport view, UnaryOperator<List<LegendEntry>> shown) {
        List<LegendLine> legend = shown.apply(Legend.entries(layers, view.scaleDenominator(), portrayer)).stream()
                .map(e -> LegendLine.of(e, messages.lang())).toList();
        List<String> notes = new ArrayList<>(said);
        notes.add(credits.worth());
        notes.add(String.join(messages.get("credits.separator"), credits.owners()));
        return new Decorations(title, subtitle, messages.get("ground.north"), messages.get("legend.title"), legend,
                messages.get("ground.scale", grouped(ScaleLength.roundedDenominator(view.scaleDenominator()))), notes);
    }

    private String grouped(long number) {
        return String.format(messages.lang().locale(), "%,d", number);
    }
}
