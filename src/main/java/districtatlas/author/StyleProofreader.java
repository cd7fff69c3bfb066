package districtatlas.author;

import districtatlas.base.ProblemLog;

/**
 * Reads a style as the map will, and says what of it is not understood and which features each of its rules is for. The compiler stands
 * below the map, so whoever starts it hands it the map's own reader: there are no two opinions of one style.
 */
@FunctionalInterface
public interface StyleProofreader {
    StyleReach read(StyleDraft style, ProblemLog problems);
}
