package districtatlas.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A style that is worked on has the names of the atlas in its titles. */
class LiveStyleTest {
    private static String style(String... rules) {
        return "<UserStyle><FeatureTypeStyle>\n" + String.join("\n", rules) + "\n</FeatureTypeStyle></UserStyle>";
    }

    private static String rule(String name, String title, String more) {
        return "<Rule><Name>" + name + "</Name>" + title + more + "</Rule>";
    }

    @Test
    void titlesAreThoseOfTheRuleOfTheSameName() {
        String own = style(rule("slot-1", "<Title>北</Title><Abstract>North</Abstract>", ""), rule("slot-2", "<Title>南</Title><Abstract>South</Abstract>", ""));
        String asked = "<Title>{name}</Title><Abstract>{en}</Abstract>";
        String live = style(rule("slot-1", asked, "<Fill/>"), rule("slot-2", asked, ""), rule("slot-3", asked, ""), rule("other", "<Title>湖</Title>", ""));

        assertEquals(style(rule("slot-1", "<Title>北</Title><Abstract>North</Abstract>", "<Fill/>"), rule("slot-2", "<Title>南</Title><Abstract>South</Abstract>", ""),
                rule("slot-3", "", ""), rule("other", "<Title>湖</Title>", "")), LiveStyle.fitted(live, own, 1));
    }

    @Test
    void stepsAreThoseOfTheDistrict() {
        assertEquals(style(rule("a", "", "<MinScaleDenominator>6000</MinScaleDenominator>")),
                LiveStyle.fitted(style(rule("a", "", "<MinScaleDenominator>12000</MinScaleDenominator>")), "", 0.5));
    }

    /** A file may be read while somebody types. */
    @Test
    void aStepThatIsNoNumberStaysForTheReaderOfStyles() {
        for (String typed : new String[] {"1e", ".", "1.2.3", "1e+", ""}) {
            String half = style(rule("a", "", "<MinScaleDenominator>" + typed + "</MinScaleDenominator>"));
            assertEquals(half, LiveStyle.fitted(half, "", 0.5));
        }
    }
}
