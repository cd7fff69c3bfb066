package districtatlas.app.cli;

import districtatlas.ask.board.Board;
import districtatlas.ask.board.BoardWords;
import districtatlas.ask.board.Series;
import districtatlas.ask.board.SeriesPoint;
import districtatlas.base.Messages;
import districtatlas.plan.Plan;
import districtatlas.plan.Scope;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A board as JSON for the command line: one entry for each indicator and scope. Names and words are in Chinese; keys are stable. */
final class FiguresJson {
    private final Plan plan;
    private final BoardWords words;

    /** @param messages in Chinese for JSON, whose words do not follow the reader's language */
    FiguresJson(Plan plan, Messages messages) {
        this.plan = plan;
        this.words = new BoardWords(plan, messages);
    }

    ObjectNode of(Board board) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode indicators = root.putArray("indicators");
        board.series().forEach(s -> indicators.add(series(s)));
        return root;
    }

    private ObjectNode series(Series series) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", series.indicator().id());
        node.put("name", series.indicator().name().zh());
        node.put("topic", series.indicator().topic());
        node.put("unit", series.indicator().unit().zh());
        node.put("direction", direction(series));
        node.put("scope", scope(series.scope()));
        ArrayNode points = node.putArray("series");
        series.points().forEach(p -> point(points.addObject(), series, p));
        return node;
    }

    /** Which way is better. */
    private static String direction(Series series) {
        return switch (series.indicator().better()) {
            case MORE -> "more-is-better";
            case LESS -> "less-is-better";
            case UNKNOWN -> "unknown";
        };
    }

    private void point(ObjectNode node, Series series, SeriesPoint point) {
        node.put("year", point.year().isPresent() ? point.year().getAsInt() : null);
        node.put("value", point.value().isPresent() ? point.value().getAsDouble() : null);
        node.put("words", words.said(series, point).amount());
        node.put("kind", point.kind().key());
        ArrayNode sources = node.putArray("sources");
        point.figure().ifPresentOrElse(f -> AtlasJson.putSources(sources, f.sources()), () -> sources.add(point.source()));
    }

    private String scope(Scope scope) {
        return switch (scope.kind()) {
            case DISTRICT -> "district";
            case EVERY_STREET -> "every-street";
            case ZONE -> scope.zone().flatMap(plan::zone).map(z -> z.name().zh()).orElse("");
            case OUTSIDE -> "outside: " + scope.name().zh();
        };
    }
}
