package districtatlas.notebook;

import districtatlas.base.ProblemLog;
import districtatlas.base.Text;
import districtatlas.map.style.StyleText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A style that came with data or from another file, kept as it was written. Immutable; any thread, but reading it costs some milliseconds.
 *
 * @param name of the file that it is from
 * @param text SLD or QML
 */
public record FileStyle(String name, String text) {
    /** What features call no column. */
    private static final String ABSENT = "absent";

    public FileStyle {
        Objects.requireNonNull(name);
        if (text.length() > StyleText.MOST_CHARACTERS) {
            throw new IllegalArgumentException("a style has at most " + StyleText.MOST_CHARACTERS + " characters, not " + text.length());
        }
    }

    /** As it can be drawn. @param told gets what is not understood, and why it cannot be drawn at all */
    public Optional<StyleText> read(ProblemLog told) {
        Optional<StyleText> read = StyleText.read(text, name, told);
        read.ifPresent(s -> s.told().forEach(told::add));
        return read;
    }

    /** As {@link #read}, and which of the columns it asks for a layer has not. */
    public Optional<StyleText> read(List<String> columns, ProblemLog told) {
        Optional<StyleText> read = read(told);
        List<String> absent = read.map(s -> s.columns().stream().filter(c -> StyleText.match(c, columns).isEmpty()).toList()).orElse(List.of());
        if (!absent.isEmpty()) {
            told.worded("style.absent", name, String.join(" · ", absent));
        }
        return read;
    }

    /**
     * As SLD over a layer's columns, a rule without words under the layer's title; empty when it draws nothing that is understood.
     *
     * @param attributes what the features call a column, by its place
     */
    Optional<String> sld(BroughtLayer layer, IntFunction<String> attributes) {
        List<String> columns = layer.columns().stream().map(BroughtColumn::name).toList();
        return StyleText.read(text, name, new ProblemLog()).map(s -> s.sld(c -> StyleText.match(c, columns).map(columns::indexOf).map(attributes::apply).orElse(ABSENT),
                rule -> rule.isEmpty() ? new Text(layer.title(), layer.title()) : new Text(rule, rule)));
    }
}
