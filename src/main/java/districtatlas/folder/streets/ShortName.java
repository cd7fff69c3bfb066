package districtatlas.folder.streets;

import districtatlas.author.Pinyin;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of zones in short, in English and as ids. One thread at a time. */
final class ShortName {
    private static final List<String> ENDINGS = List.of("\u8857\u9053\u529E\u4E8B\u5904", "\u8857\u9053", "\u7EC4\u56E2", "\u7247\u533A");
    private static final List<String> OF_DISTRICTS = List.of("\u65B0\u533A", "\u533A", "\u53BF", "\u5E02");
    private static final Map<String, String> SIDES = sides();

    private final Pinyin pinyin = new Pinyin();

    private static Map<String, String> sides() {
        Map<String, String> sides = new LinkedHashMap<>();
        sides.put("\u5317\u90E8", "North");
        sides.put("\u5357\u90E8", "South");
        sides.put("\u4E1C\u90E8", "East");
        sides.put("\u897F\u90E8", "West");
        sides.put("\u4E2D\u90E8", "Central");
        return sides;
    }

    /** Without the word for its kind, where two characters are left. */
    static String of(String name) {
        return without(name, ENDINGS);
    }

    static String ofDistrict(String name) {
        return without(name, OF_DISTRICTS);
    }

    private static String without(String name, List<String> endings) {
        return endings.stream().filter(e -> name.endsWith(e) && name.length() >= e.length() + 2).findFirst().map(e -> name.substring(0, name.length() - e.length()))
                .orElse(name);
    }

    /** In Latin letters, as an id has them; empty where it cannot be spelled. */
    String id(String name) {
        return SIDES.containsKey(name) ? SIDES.get(name).toLowerCase(Locale.ROOT)
                : pinyin.syllables(name).replaceAll("[^a-z0-9]", "");
    }

    /** With a capital, as one word; a side of the district is translated. */
    String latin(String name) {
        if (SIDES.containsKey(name)) {
            String side = SIDES.get(name);
            return side.equals("Central") ? side : side + "ern";
        }
        String word = Arrays.stream(pinyin.syllables(name).split(" ")).collect(Collectors.joining());
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
