package districtatlas.map.portray;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.And;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.Or;

/**
 * The filters of a style's rules, taken apart: rules of one style mostly ask the same few questions, and each is asked once for a feature
 * however many rules wait for the answer. One thread at a time.
 */
final class Tests {
    private final Map<Filter, Predicate<SimpleFeature>> known = new HashMap<>();

    Predicate<SimpleFeature> of(Filter filter) {
        if (filter instanceof And and) {
            return all(and.getChildren().stream().map(this::of).toList());
        }
        if (filter instanceof Or or) {
            Predicate<SimpleFeature> none = all(or.getChildren().stream().map(this::of).map(Predicate::negate).toList());
            return none.negate();
        }
        if (filter instanceof Not not) {
            return of(not.getFilter()).negate();
        }
        if (filter == Filter.INCLUDE || Reads.of(filter).eachFeature()) {
            return filter::evaluate;
        }
        return known.computeIfAbsent(filter, Question::new);
    }

    private static Predicate<SimpleFeature> all(List<Predicate<SimpleFeature>> parts) {
        return feature -> {
            for (Predicate<SimpleFeature> part : parts) {
                if (!part.test(feature)) {
                    return false;
                }
            }
            return true;
        };
    }

    /** Remembers its last answer. */
    private static final class Question implements Predicate<SimpleFeature> {
        private final Filter filter;
        private SimpleFeature asked;
        private boolean answer;

        Question(Filter filter) {
            this.filter = filter;
        }

        @Override
        public boolean test(SimpleFeature feature) {
            if (feature != asked) {
                answer = filter.evaluate(feature);
                asked = feature;
            }
            return answer;
        }
    }
}
