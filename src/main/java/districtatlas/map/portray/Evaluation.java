package districtatlas.map.portray;

import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.map.style.Palette;
import districtatlas.map.symbol.Symbol;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.geotools.filter.function.EnvFunction;

/**
 * What expressions are evaluated against: the palette's roles and the language as GeoTools' environment, and the symbols made so far.
 * Any thread, but the environment belongs to the thread that entered it.
 */
final class Evaluation {
    /** The role under which styles ask for the attribute that holds a name in the language. */
    static final String LABEL = "label";
    /** Those attributes. */
    static final List<String> NAMES = List.of("name", "en");

    private record Fault(String code, String where, List<Object> parts) {
    }

    private final Map<String, Object> environment;
    private final ProblemLog problems;
    private final String where;
    private final Map<Symbol, Symbol> symbols;
    private final Set<Fault> said;
    private final boolean survey;
    /** What the style that is compiled asks of features, or this part of it. */
    final Needs needs;
    final double lineScale;
    final double textScale;

    Evaluation(Palette palette, Lang lang, ProblemLog problems) {
        this(palette, lang, problems, false);
    }

    private Evaluation(Palette palette, Lang lang, ProblemLog problems, boolean survey) {
        Map<String, Object> values = new HashMap<>(palette.roles());
        values.put("lang", lang == Lang.ZH ? "zh" : "en");
        values.put(LABEL, NAMES.get(lang == Lang.ZH ? 0 : 1));
        this.environment = Map.copyOf(values);
        this.problems = problems;
        this.where = "";
        this.survey = survey;
        this.needs = new Needs();
        this.symbols = new ConcurrentHashMap<>();
        this.said = ConcurrentHashMap.newKeySet();
        this.lineScale = palette.number("line-scale", 1);
        this.textScale = palette.number("text-scale", 1);
    }

    private Evaluation(Evaluation whole, String where) {
        this.environment = whole.environment;
        this.problems = whole.problems;
        this.where = where;
        this.survey = whole.survey;
        this.needs = whole.needs.part();
        this.symbols = whole.symbols;
        this.said = whole.said;
        this.lineScale = whole.lineScale;
        this.textScale = whole.textScale;
    }

    /** For finding out what a style asks for: every expression is asked for nothing and has no value. */
    static Evaluation survey(ProblemLog unheard) {
        return new Evaluation(new Palette("", Map.of()), Lang.ZH, unheard, true);
    }

    boolean isSurvey() {
        return survey;
    }

    /** Whatever depends on this and not on a feature. */
    Object setting() {
        return environment;
    }

    /** The same for a part of the style: its problems are told with its place, file and line. */
    Evaluation at(String place) {
        return new Evaluation(this, place);
    }

    /** Sets the environment of this thread until the result is closed. */
    Entered enter() {
        EnvFunction.setLocalValues(new HashMap<>(environment));
        return EnvFunction::clearLocalValues;
    }

    /** Equal symbols become one object. */
    <S extends Symbol> S intern(S symbol) {
        @SuppressWarnings("unchecked")   // an equal record is of the same class
        S known = (S) symbols.putIfAbsent(symbol, symbol);
        return known == null ? symbol : known;
    }

    /** Once for each place and sentence: a style's fault shows at every feature. */
    void problem(String code, Object... parts) {
        if (said.add(new Fault(code, where, Arrays.asList(parts)))) {
            problems.worded(code, where, parts);
        }
    }

    /** Ends with {@link #close}. */
    interface Entered extends AutoCloseable {
        @Override
        void close();
    }
}
