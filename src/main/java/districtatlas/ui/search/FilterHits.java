package districtatlas.ui.search;

import districtatlas.ask.FilterReading;
import districtatlas.ask.FilterWords;
import districtatlas.base.Text;
import districtatlas.gazetteer.PlaceHit;
import districtatlas.state.Filter;
import districtatlas.ui.desk.Desk;
import java.util.List;
import java.util.Optional;

/** The filter that typed words mean, offered before all names. FX thread only. */
final class FilterHits {
    private final Desk desk;
    private final FilterReading reading;
    private final FilterWords words;

    FilterHits(Desk desk) {
        this.desk = desk;
        this.reading = new FilterReading(desk.atlas().plan(), desk.atlas().gazetteer());
        this.words = new FilterWords(desk.atlas().plan(), desk.messages());
    }

    /** One, or none where the words mean no filter, or while a walk is on and it rests. */
    List<PlaceHit> search(String text) {
        if (desk.session().state().walk().isPresent()) {
            return List.of();
        }
        return reading.proposal(text).map(f -> hit(text, f)).stream().toList();
    }

    private PlaceHit hit(String text, Filter filter) {
        String name = desk.messages().get("search.filter", words.sentence(filter));
        String left = desk.messages().get("search.filter.left", desk.items().matches(filter).total());
        return new PlaceHit(PlaceHit.Kind.FILTER, text, new Text(name, name), "", new Text(left, left), Optional.empty());
    }

    /** @return whether it was one of these */
    boolean choose(PlaceHit hit) {
        boolean ours = hit.kind() == PlaceHit.Kind.FILTER;
        if (ours) {
            Filter filter = reading.read(hit.id());
            desk.session().change(s -> s.withFilter(filter));
            desk.say(desk.messages().get("search.filter.left", desk.items().matches(filter).total()));
        }
        return ours;
    }
}
