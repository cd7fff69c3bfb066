package districtatlas.app;

import districtatlas.ask.FilterWords;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.map.Emphasis;
import districtatlas.map.Highlights.Lit;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.MapTheme;
import districtatlas.map.NumberedZones;
import districtatlas.map.StageThings;
import districtatlas.map.style.Palette;
import districtatlas.map.Veil;
import districtatlas.map.ZoneFigures;
import districtatlas.paint.ShownNames;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.state.Filter;
import districtatlas.tour.TourStep;
import districtatlas.tour.Walk;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.desk.Meant;
import districtatlas.ui.map.ShownZones;
import districtatlas.ui.Session;
import districtatlas.ui.walk.WalkModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is on the screen, for pictures and sheets of it: each answer is of the moment and then frozen. FX thread only. */
final class ScreenMap {
    private final OpenWindow.Read read;
    private final Desk desk;
    private final Session session;
    private final Messages messages;

    ScreenMap(OpenWindow.Read read, Desk desk) {
        this.read = read;
        this.desk = desk;
        this.session = desk.session();
        this.messages = desk.messages();
    }

    /** The theme's layers as the reader has them: what a legend explains. */
    LayerStack layers() {
        return session.layers().getValue();
    }

    /** The same with counts, the veil of a step and its things over them. @param palette of the picture */
    LayerStack drawn(Palette palette) {
        ShownZones zones = desk.map().shownZonesProperty().get();
        Emphasis about = Emphasis.of(read.atlas().plan(), read.atlas().shapes(), zones.zones(), !zones.surroundings());
        return new StageThings(read.atlas().plan(), desk.atlas().places(), desk.atlas().itemShapes(), messages.lang())
                .over(Veil.over(new NumberedZones().of(layers(), figures(), palette), about), zones.things());
    }

    /** The reader's own notes and marks, where they are shown. */
    LayerStack own() {
        return desk.map().overProperty().get();
    }

    List<Lit> lit() {
        return Meant.of(desk);
    }

    ShownNames names() {
        return new ShownNames(desk.map().shownZonesProperty().get().alone(), read.atlas().shapes(), desk.atlas().places());
    }

    Optional<Zone> zone() {
        return session.selection().zone().flatMap(read.atlas().plan()::zone);
    }

    Optional<TourStep> step() {
        return desk.walk().stateProperty().get() == WalkModel.State.CLOSED ? Optional.empty() : desk.walk().walkProperty().get().map(Walk::step);
    }

    /** A ground that is for a step alone has no name that means anything to a reader: the picture is called after the step. */
    Text theme() {
        return read.document().theme(session.state().theme()).map(MapTheme::name).or(() -> step().map(TourStep::title)).orElse(Text.NONE);
    }

    /** The filter that holds, what is compared, what is counted: each a line. */
    List<String> said() {
        List<String> lines = new ArrayList<>();
        Filter filter = session.state().applied();
        if (!filter.isNone()) {
            lines.add(messages.get("save.filter", new FilterWords(read.atlas().plan(), messages).brief(filter), read.items().matches(filter).total()));
        }
        session.state().comparison().ifPresent(c -> lines.add(messages.get("save.compared", name(c.a()), name(c.b()))));
        if (!figures().isNone()) {
            lines.add(messages.get("save.counts." + figures().kind().key()));
        }
        return lines;
    }

    private String name(ZoneId zone) {
        return read.atlas().plan().zone(zone).map(z -> z.name().in(messages.lang())).orElse(zone.value());
    }

    private ZoneFigures figures() {
        return desk.map().figuresProperty().get();
    }
}
