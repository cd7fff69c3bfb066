package districtatlas.author;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style as it stands in the sources, made fit for an atlas that was compiled from them: the compiler alone knows the names that belong
 * into its titles, so they are taken from the rule of that name in the atlas.
 */
public final class LiveStyle {
    private static final Pattern NAME = Pattern.compile("<(?:[\\w.-]+:)?Name(?:\\s[^>]*)?>([^<]*)<");

    private LiveStyle() {
    }

    /**
     * @param live   as it is written now
     * @param own    as it is in the atlas
     * @param factor by what its steps of scale are multiplied
     */
    public static String fitted(String live, String own, double factor) {
        String scaled = SldRules.scaled(live, factor);
        if (!SldRules.asksForNames(scaled)) {
            return scaled;
        }
        SldRules titled = SldRules.of(own);
        Map<String, String> byName = new HashMap<>();
        for (int i = 0; i < titled.size(); i++) {
            byName.putIfAbsent(name(titled.text(i)), titled.text(i));
        }
        SldRules rules = SldRules.of(scaled);
        return rules.with(i -> {
            String rule = rules.text(i);
            return SldRules.asksForNames(rule) ? SldRules.titledAs(rule, byName.getOrDefault(name(rule), "")) : rule;
        });
    }

    private static String name(String rule) {
        Matcher name = NAME.matcher(rule);
        return name.find() ? name.group(1).strip() : "";
    }
}
