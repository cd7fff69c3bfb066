package districtatlas.state;

import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.plan.ZoneId;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A filter as one word of a state's text and back: {@code zone:xili;status:planned}. What means nothing is left out. Pure functions. */
final class FilterText {
    private static final String PARTS = ";";
    private static final String PAIR = ":";
    private static final String LIST = ",";

    private FilterText() {
    }

    /** Empty for a filter that asks for nothing; the same text for the same filter. */
    static String of(Filter filter) {
        return filter.parts().stream().map(p -> p.key() + PAIR + value(filter, p)).collect(Collectors.joining(PARTS));
    }

    private static String value(Filter filter, Filter.Part part) {
        return switch (part) {
            case ZONE -> list(filter.zones(), ZoneId::value);
            case STATUS -> list(filter.statuses(), Keyed::key);
            case SECTION -> list(filter.sections(), Keyed::key);
            case KIND -> list(filter.kinds(), k -> k);
            case CERTAINTY -> list(filter.certainties(), Keyed::key);
            case YEAR -> String.valueOf(filter.year().orElseThrow());
            case TEXT -> escaped(filter.text());
            case WHERE -> escaped(filter.where());
        };
    }

    private static <T> String list(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).map(FilterText::escaped).collect(Collectors.toCollection(TreeSet::new)).stream().collect(Collectors.joining(LIST));
    }

    static Filter parse(String text) {
        Filter filter = Filter.NONE;
        for (String pair : text.split(PARTS)) {
            int colon = pair.indexOf(PAIR);
            try {
                filter = colon < 0 ? filter : with(filter, Keyed.ofKey(Filter.Part.class, pair.substring(0, colon)), pair.substring(colon + 1));
            } catch (IllegalArgumentException e) {
                // a condition that means nothing asks for nothing: the others still hold
            }
        }
        return filter;
    }

    private static Filter with(Filter filter, Filter.Part part, String value) {
        return switch (part) {
            case ZONE -> filter.withZones(set(value, ZoneId::new));
            case STATUS -> filter.withStatuses(set(value, k -> Keyed.ofKey(Status.class, k)));
            case SECTION -> filter.withSections(set(value, k -> Keyed.ofKey(Section.class, k)));
            case KIND -> filter.withKinds(set(value, k -> k));
            case CERTAINTY -> filter.withCertainties(set(value, k -> Keyed.ofKey(Certainty.class, k)));
            case YEAR -> filter.withYear(OptionalInt.of(Integer.parseInt(value)));
            case TEXT -> filter.withText(plain(value));
            case WHERE -> filter.withWhere(plain(value));
        };
    }

    private static <T> Set<T> set(String value, Function<String, T> read) {
        Set<T> set = new LinkedHashSet<>();
        for (String each : value.split(LIST)) {
            try {
                if (!each.isEmpty()) {
                    set.add(read.apply(plain(each)));
                }
            } catch (IllegalArgumentException e) {
                // of a newer atlas perhaps: the others still hold
            }
        }
        return set;
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
