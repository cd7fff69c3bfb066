package districtatlas.map.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.author.StyleDraft;
import districtatlas.author.StyleReach;
import districtatlas.base.ProblemLog;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulesMetTest {
    private static final String EMPTY = "<FeatureTypeStyle><Rule><Name>none</Name></Rule></FeatureTypeStyle>";
    private static final String LINE = "<FeatureTypeStyle><Rule><Name>line</Name><LineSymbolizer/></Rule></FeatureTypeStyle>";

    /** The compiler finds the rules of a style's text by their place. */
    @Test
    void rulesThatSayTheSameAreStillTwo() {
        String sld = "<StyledLayerDescriptor version=\"1.0.0\" xmlns=\"http://www.opengis.net/sld\"><NamedLayer><Name>a</Name><UserStyle>"
                + EMPTY + EMPTY + LINE + "</UserStyle></NamedLayer></StyledLayerDescriptor>";
        StyleReach reach = SldReader.proofread(new StyleDraft("a.sld", sld, Map.of(), Map.of()), new ProblemLog());
        assertEquals(List.of(false, false, true), reach.rules().stream().map(StyleReach.RuleReach::draws).toList());
    }
}
