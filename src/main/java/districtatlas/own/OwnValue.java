package districtatlas.own;

import districtatlas.base.Messages;
import districtatlas.feature.FeatureFacts;
import districtatlas.feature.ReadyFeatures;
import java.time.LocalDateTime;

/** What stands in a column of a brought layer, as it is read. Pure functions. */
public final class OwnValue {
    private OwnValue() {
    }

    /** In the reader's language; empty for none. */
    public static String in(Messages messages, Object value) {
        if (value instanceof Boolean truth) {
            return messages.get(truth ? "own.yes" : "own.no");
        }
        return value == null ? "" : written(value);
    }

    /** In no language. */
    static String written(Object value) {
        return value instanceof LocalDateTime time ? time.toString().replace('T', ' ') : FeatureFacts.written(value);
    }

    /** As a colour for each value, and a condition, mean it; empty for none. */
    public static String meant(Object value) {
        return value == null ? "" : ReadyFeatures.attributeValue(value).toString();
    }
}
