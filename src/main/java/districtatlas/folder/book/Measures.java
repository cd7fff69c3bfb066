package districtatlas.folder.book;

import java.util.Map;
import java.util.Optional;

/** Units that say the same in every plan, in English. What is counted, a house or a head, has no such word. Pure function. */
final class Measures {
    private static final Map<String, String> ENGLISH = Map.ofEntries(Map.entry("%", "%"), Map.entry("元", "yuan"), Map.entry("万元", "10,000 yuan"), Map.entry("亿元", "100 million yuan"),
            Map.entry("万亿元", "trillion yuan"), Map.entry("亿美元", "100 million US dollars"), Map.entry("人", "people"), Map.entry("万人", "10,000 people"),
            Map.entry("公里", "km"), Map.entry("米", "m"), Map.entry("平方米", "m²"), Map.entry("万平方米", "10,000 m²"), Map.entry("平方公里", "km²"),
            Map.entry("公顷", "ha"), Map.entry("微克/立方米", "µg/m³"), Map.entry("分钟", "minutes"), Map.entry("岁", "years"), Map.entry("倍", "times"));

    private Measures() {
    }

    static Optional<String> english(String unit) {
        return Optional.ofNullable(ENGLISH.get(unit));
    }
}
