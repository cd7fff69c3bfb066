package districtatlas.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import districtatlas.ask.board.ActualPoints;
import districtatlas.ask.board.Board;
import districtatlas.ask.board.BoardWords;
import districtatlas.ask.board.Series;
import districtatlas.ask.board.SeriesPoint;
import districtatlas.ask.check.CheckWords;
import districtatlas.ask.check.CheckedTarget;
import districtatlas.ask.check.MidTermCheck;
import districtatlas.base.Messages;
import districtatlas.plan.Figure;
import districtatlas.plan.Plan;
import districtatlas.plan.Scope;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A board as JSON for the command line: one entry for each indicator and scope. Names and words are in Chinese; keys are stable. */
final class FiguresJson {
    private static final double MILLION = 1e6;

    private final Plan plan;
    private final BoardWords words;
    private final CheckWords checkWords;

    /** @param messages in Chinese for JSON, whose words do not follow the reader's language */
    FiguresJson(Plan plan, Messages messages) {
        this.plan = plan;
        this.words = new BoardWords(plan, messages);
        this.checkWords = new CheckWords(messages);
    }

    ObjectNode of(Board board, MidTermCheck check) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode indicators = root.putArray("indicators");
        board.series().forEach(s -> indicators.add(series(s, check)));
        return root;
    }

    private ObjectNode series(Series series, MidTermCheck check) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", series.indicator().id());
        node.put("name", series.indicator().name().zh());
        node.put("topic", series.indicator().topic());
        node.put("unit", series.indicator().unit().zh());
        node.put("direction", direction(series));
        node.put("scope", scope(series.scope()));
        ArrayNode points = node.putArray("series");
        series.points().forEach(p -> point(points.addObject(), series, p));
        ActualPoints.checked(series, check).ifPresent(c -> check(node.putObject("check"), c));
        return node;
    }

    /** @param node its year is that of the actual value */
    private void check(ObjectNode node, CheckedTarget checked) {
        node.put("year", checked.actual().year());
        node.put("doneShare", share(checked.progress().doneShare()));
        node.put("timeShare", share(checked.progress().timeShare()));
        node.put("verdict", checked.verdict().key());
        node.put("targetYear", checked.target().map(Figure::year).filter(OptionalInt::isPresent).map(OptionalInt::getAsInt).orElse(null));
        node.put("why", checkWords.why(checked));
    }

    private static Double share(OptionalDouble share) {
        return share.isPresent() ? Math.round(share.getAsDouble() * MILLION) / MILLION : null;
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
        node.put("words", words.line(series, point));
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
