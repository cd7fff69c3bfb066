package districtatlas.map.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import districtatlas.base.ProblemLog;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions of QGIS, read and asked of a feature. */
class QmlFormulaTest {
    private static final SldElement AT = new SldElement("rule", Map.of(), 1, List.of());
    private static final SldContext SLD = SldContext.of(new ProblemLog(), "x", Optional.empty(), StyleNames.any());

    private static SimpleFeature feature() {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName("t");
        for (String text : List.of("名称", "kind", "empty")) {
            type.add(text, String.class);
        }
        type.add("n", Long.class);
        type.add("area", Double.class);
        return SimpleFeatureBuilder.build(type.buildFeatureType(), new Object[] {"南山街道", "primary_link", null, 7L, 1234.56}, "t.1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "n = 7 ; true", "n <> 7 ; false", "\"n\" > 6 AND \"n\" <= 7 ; true", "n = '7' ; true", "NOT (n = 7) ; false", "n IN (1, 2, 7) ; true", "n NOT IN (1, 7) ; false",
        "kind LIKE 'primary%' ; true", "kind NOT LIKE 'primary%' ; false", "kind ILIKE 'PRIMARY_link' ; true", "empty IS NULL ; true", "名称 IS NOT NULL ; true",
        "n BETWEEN 1 AND 7 ; true", "n = 1 OR n = 2 OR n = 7 ; true", "n * 2 + 1 = 15 ; true", "n - -1 = 8 ; true", "\"名称\" = '南山街道' ; true"})
    void conditionsHoldAsInQgis(String text, boolean holds) throws ParseException {
        SldElement filter = SldParts.element(AT, "Filter", new QmlFormulaWriter(AT).filter(QmlFormulaReader.read(text)));
        assertEquals(holds, new FilterReader(SLD, new ExpressionReader(SLD)).read(filter).evaluate(feature()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "\"名称\" || ' ' || format_number(\"area\", 1) || ' km²' ; `南山街道 1,234.6 km²`", "concat(n, '/', kind) ; 7/primary_link", "coalesce(empty, 'none') ; none",
        "CASE WHEN n > 10 THEN 'many' WHEN n > 5 THEN 'some' ELSE 'few' END ; some", "if(kind = 'primary_link', 'a', 'b') ; a", "round(area, 1) ; 1234.6",
        "replace(kind, '_', '.') ; primary.link", "'it''s' ; it's"})
    void valuesAreWrittenAsInQgis(String text, String value) throws ParseException {
        SldElement label = SldParts.element(AT, "Label", new QmlFormulaWriter(AT).value(QmlFormulaReader.read(text)));
        assertEquals(value, new ExpressionReader(SLD).valueOf(label).orElseThrow().evaluate(feature(), String.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@map_scale > 1000", "n = ", "(n = 1", "$area > 3", "'open", "n = 1 n", "CASE END", ""})
    void whatIsNotUnderstoodIsRefusedWhole(String text) {
        assertThrows(ParseException.class, () -> QmlFormulaReader.read(text));
    }

    @Test
    void depthIsLimited() {
        assertThrows(ParseException.class, () -> QmlFormulaReader.read("(".repeat(50_000) + "n" + ")".repeat(50_000)));
        assertThrows(ParseException.class, () -> QmlFormulaReader.read("-".repeat(50_000) + "n"));
    }

    @Test
    void aFunctionThatIsNotKnownIsRefused() throws ParseException {
        QmlFormula formula = QmlFormulaReader.read("buffer(n, 2) = 1");
        assertThrows(ParseException.class, () -> new QmlFormulaWriter(AT).filter(formula));
    }
}
