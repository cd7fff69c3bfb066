package districtatlas.ui.board;

import districtatlas.ask.board.Series;
import districtatlas.ask.board.SeriesPoint;
import districtatlas.base.Messages;
import districtatlas.plan.Citation;
import districtatlas.plan.Figure;
import districtatlas.plan.words.SourceNote;
import districtatlas.plan.words.SourceWords;
import districtatlas.ui.board.actual.ActualsAt;
import districtatlas.ui.kit.CardLayer;
import districtatlas.ui.kit.Links;
import districtatlas.ui.source.SourceCard;
import districtatlas.ui.source.SourceLink;
import districtatlas.plan.Years;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;

/**
 * What every part of the board is made with.
 *
 * @param open leads to a series' place on the map and in its zone's panel
 * @param actuals the reader's own values, and the way to enter them
 */
record BoardContext(BoardModel model, Years years, SourceWords sources, Messages messages, CardLayer cards, Consumer<Series> open, ActualsAt actuals) {
    private static final int MOST_LETTERS = 16;

    /** Under which year of the columns a value stands. */
    int column(SeriesPoint point) {
        return point.figure().map(years::of).orElseGet(() -> years.all().stream().filter(y -> y >= point.year().getAsInt()).findFirst()
                .orElse(years.all().get(years.all().size() - 1)));
    }

    /** The label that opens on what a value rests; of an actual value the source its reader named. */
    Node source(SeriesPoint point) {
        SourceNote note = point.figure().map(Figure::sources).map(s -> sources.of(s, "")).orElseGet(() -> new SourceNote(brief(point.source()), "", List.of(), point.source()));
        return SourceLink.of(note, messages, cards);
    }

    /** A reader may name a source at any length; the note has all of it. */
    private static String brief(String source) {
        return source.length() > MOST_LETTERS ? source.substring(0, source.offsetByCodePoints(0, source.codePointCount(0, MOST_LETTERS - 1))).strip() + "\u2026" : source;
    }

    /** Says that the text contradicts itself, and opens on which lines and how; empty where it does not. */
    Optional<Node> conflict(Series series) {
        List<Citation> lines = series.indicator().conflict();
        return lines.isEmpty() ? Optional.empty() : Optional.of(note("board.conflict", "board-conflict",
                new SourceCard(sources.of(lines, model.words().common(series)), messages)));
    }

    private Button note(String key, String styleClass, SourceCard card) {
        Button link = Links.link(messages.get(key), () -> { });
        link.getStyleClass().addAll("source", styleClass);
        link.setOnAction(e -> cards.showBeside(card, link));
        return link;
    }
}
