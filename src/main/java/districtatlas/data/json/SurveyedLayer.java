package districtatlas.data.json;

import districtatlas.data.DataColumn;
import districtatlas.data.Findings;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the survey learned of one layer. Immutable.
 *
 * @param hasId      whether the first column is the id that stands beside the members
 * @param collection of a topology: whether the records are members of a collection
 * @param tell       what is to be said of its columns
 */
record SurveyedLayer(List<DataColumn> columns, boolean hasId, long records, boolean collection, Optional<String> provider, Consumer<Findings> tell) {
    static SurveyedLayer of(LayerTally tally, boolean collection) {
        return new SurveyedLayer(tally.columns(), tally.hasIdColumn(), tally.records(), collection, tally.provider(), tally::tell);
    }
}
