package districtatlas.app.atlas;

import districtatlas.ask.board.Board;
import districtatlas.base.HalfWidth;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.plan.words.FigureWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which part of the board a person names on the command line. Immutable. */
public final class WantedFigures {
    private final Messages messages;
    private final List<Zone> zones;
    private final List<String> topics;

    /**
     * @param zones  by code, name, id or alias; none for all
     * @param topics by key or word in either language; none for all
     * @throws UserError when there is no such zone, or no indicator of such a topic
     */
    public WantedFigures(Plan plan, Messages messages, List<String> zones, List<String> topics) {
        this.messages = messages;
        this.zones = zones.stream().map(z -> new Wanted(messages).zone(plan, z)).distinct().toList();
        List<String> known = Board.of(plan).topics();
        this.topics = topics.stream().map(t -> topic(t, known)).distinct().toList();
    }

    private String topic(String text, List<String> known) {
        String wanted = HalfWidth.of(text).strip();
        return known.stream().filter(t -> names(t).anyMatch(wanted::equalsIgnoreCase)).findFirst().orElseThrow(() -> new UserError(messages.get("cli.no-topic",
                text, known.stream().map(t -> t + " " + word(t, messages.lang())).collect(Collectors.joining(messages.get("list.separator"))))));
    }

    private static Stream<String> names(String topic) {
        return Stream.of(topic, word(topic, Lang.ZH), word(topic, Lang.EN));
    }

    private static String word(String topic, Lang lang) {
        return new FigureWords(new Messages(lang)).topic(topic);
    }

    public Board of(Board board) {
        return board.where(s -> (topics.isEmpty() || topics.contains(s.indicator().topic()))
                && (zones.isEmpty() || zones.stream().anyMatch(z -> Board.about(z).test(s))));
    }

    /** In words; empty when all is wanted. */
    public String words() {
        String between = messages.get("list.separator");
        Stream<String> zone = zones.isEmpty() ? Stream.empty()
                : Stream.of(messages.get("board.filter.zone", zones.stream().map(z -> z.name().in(messages.lang())).collect(Collectors.joining(between))));
        Stream<String> topic = topics.isEmpty() ? Stream.empty()
                : Stream.of(messages.get("board.filter.topic", topics.stream().map(t -> word(t, messages.lang())).collect(Collectors.joining(between))));
        return Stream.concat(zone, topic).collect(Collectors.joining(" \u00b7 "));
    }
}
