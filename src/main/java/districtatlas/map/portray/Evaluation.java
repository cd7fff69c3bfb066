package districtatlas.map.portray;

import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.map.style.Palette;
import districtatlas.map.symbol.Symbol;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.geotools.filter.function.EnvFunction;

/**
 * What expressions are evaluated against: the palette's roles and the language as GeoTools' environment, and the symbols made so far.
 * Any thread, but the environment belongs to the thread that entered it.
 */
final class Evaluation {
    private final Map<String, Object> environment;
    private final ProblemLog problems;
    private final Map<Symbol, Symbol> symbols = new ConcurrentHashMap<>();
    private final Set<String> said = ConcurrentHashMap.newKeySet();
    final double lineScale;
    final double textScale;

    Evaluation(Palette palette, Lang lang, ProblemLog problems) {
        Map<String, Object> values = new HashMap<>(palette.roles());
        values.put("lang", lang == Lang.ZH ? "zh" : "en");
        values.put("label", lang == Lang.ZH ? "name" : "en");
        this.environment = Map.copyOf(values);
        this.problems = problems;
        this.lineScale = palette.number("line-scale", 1);
        this.textScale = palette.number("text-scale", 1);
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

    /** Once for each sentence: a style's fault shows at every feature. */
    void problem(String code, String detail) {
        if (said.add(code + detail)) {
            problems.add(code, "", detail);
        }
    }

    /** Ends with {@link #close}. */
    interface Entered extends AutoCloseable {
        @Override
        void close();
    }
}
