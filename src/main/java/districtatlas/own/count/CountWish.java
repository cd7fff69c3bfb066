package districtatlas.own.count;

import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.data.ReadyLayer;
import districtatlas.feature.ConditionMistake;
import districtatlas.feature.RowCondition;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.ZoneMeasure;
import districtatlas.notebook.ZoneValues;
import districtatlas.own.OwnLayerDeeds;
import java.util.Optional;

/**
 * What is to be found out.
 *
 * @param column     of the numbers, counted from 0; -1 where there is none
 * @param zoneColumn of the zones' names; -1 of features that have places
 * @param only       which features count; empty for all
 */
public record CountWish(ZoneMeasure measure, int column, int zoneColumn, ZoneKind kind, Optional<RowCondition> only) {
    /**
     * The wish of a question; empty when the layer has not that column any more, or has no places where some are needed.
     *
     * @throws ConditionMistake when the question's filter is no condition over the layer's columns any more
     */
    public static Optional<CountWish> of(ZoneValues question, BroughtLayer layer) throws ConditionMistake {
        int column = question.column().isEmpty() ? -1 : layer.column(question.column()).orElse(Integer.MIN_VALUE);
        int zoneColumn = question.zoneColumn().isEmpty() ? -1 : layer.column(question.zoneColumn()).orElse(Integer.MIN_VALUE);
        boolean table = layer.shape() == ReadyLayer.Shape.NONE;
        boolean number = column < 0 || layer.columns().get(column).isNumber();
        if (column == Integer.MIN_VALUE || zoneColumn == Integer.MIN_VALUE || !number || table == question.zoneColumn().isEmpty() || !fits(question.measure(), layer)) {
            return Optional.empty();
        }
        return Optional.of(new CountWish(question.measure(), column, zoneColumn, question.kind(), OwnLayerDeeds.condition(layer.withFilter(question.filter()))));
    }

    /** Whether that can be asked of features of the layer's shape. */
    public static boolean fits(ZoneMeasure measure, BroughtLayer layer) {
        return switch (measure) {
            case LENGTH -> layer.shape() == ReadyLayer.Shape.LINE;
            case AREA -> layer.shape() == ReadyLayer.Shape.POLYGON;
            case COUNT -> true;
            case SUM, MEAN, LEAST, MOST -> layer.columns().stream().anyMatch(c -> c.isNumber());
        };
    }
}
