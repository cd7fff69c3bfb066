package districtatlas.map.style;

import districtatlas.base.ProblemLog;
import java.nio.file.Path;
import java.util.Optional;
import org.geotools.api.filter.FilterFactory;
import org.geotools.api.style.StyleFactory;
import org.geotools.filter.FilterFactoryImpl;
import org.geotools.styling.StyleFactoryImpl;

/**
 * What every part of the reader needs: where problems go, which file they are in, and the makers of GeoTools' objects.
 *
 * @param where  the file's name, for problems
 * @param folder where external graphics may be read from; empty for nowhere
 * @param names  what may be named
 */
record SldContext(ProblemLog problems, String where, Optional<Path> folder, StyleNames names, FilterFactory filters,
                  StyleFactory styles) {

    static SldContext of(ProblemLog problems, String where, Optional<Path> folder, StyleNames names) {
        return new SldContext(problems, where, folder, names, new FilterFactoryImpl(), new StyleFactoryImpl());
    }

    /** File and line. */
    String placeOf(SldElement element) {
        return where + ":" + element.line();
    }

    /** A role that an expression asks for. */
    void role(String role, SldElement element) {
        names.paletteWithout(role).ifPresent(palette -> problem("style.role", element, role, palette));
    }

    /** A column that an expression asks for. */
    void column(String column, SldElement element) {
        names.layerWithout(column).ifPresent(layer -> problem("style.column", element, column, layer));
    }

    void unknown(SldElement element, SldElement parent) {
        problem("style.unknown", element, element.name(), parent.name());
    }

    /** @param parts of the program's sentence about it */
    void problem(String code, SldElement element, Object... parts) {
        problems.worded(code, placeOf(element), parts);
    }
}
