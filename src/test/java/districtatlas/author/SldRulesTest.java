package districtatlas.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Rules are left out and completed, and every other letter of a style stays. */
class SldRulesTest {
    private static final String STYLE = """
            <UserStyle>
              <FeatureTypeStyle>
                <!-- <Rule>not one</Rule> -->
                <Rule>
                  <Title>{name}界</Title>
                  <Abstract>{en} edge</Abstract>
                  <MinScaleDenominator>40000</MinScaleDenominator>
                </Rule>
              </FeatureTypeStyle>
              <FeatureTypeStyle>
                <se:Rule><se:Title>Lake</se:Title><se:MaxScaleDenominator> 115000 </se:MaxScaleDenominator></se:Rule>
              </FeatureTypeStyle>
            </UserStyle>
            """;

    @Test
    void rulesAreFoundWithPlaceAndPart() {
        SldRules rules = SldRules.of(STYLE);

        assertEquals(2, rules.size());
        assertEquals(4, rules.line(0));
        assertEquals(0, rules.part(0));
        assertEquals(1, rules.part(1));
        assertEquals(STYLE, rules.with(rules::text));
    }

    @Test
    void aRuleLeftOutTakesItsLinesWithIt() {
        SldRules rules = SldRules.of(STYLE);

        assertEquals(STYLE.replaceAll("(?m)^.*<se:Rule>.*\\n", ""), rules.with(i -> i == 1 ? "" : rules.text(i)));
    }

    @Test
    void titlesGetNames() {
        String rule = SldRules.named(SldRules.of(STYLE).text(0), "甲<乙>", "A & B");

        assertEquals(true, rule.contains("<Title>甲&lt;乙&gt;界</Title>") && rule.contains("<Abstract>A &amp; B edge</Abstract>"), rule);
        assertEquals(false, SldRules.untitled(rule).contains("Title"), rule);
    }

    @Test
    void stepsOfScaleAreMultipliedAndNothingElse() {
        assertEquals(STYLE.replace("40000", "6800").replace("115000", "19550"), SldRules.scaled(STYLE, 0.17));
        assertEquals(STYLE, SldRules.scaled(STYLE, 1));
    }
}
