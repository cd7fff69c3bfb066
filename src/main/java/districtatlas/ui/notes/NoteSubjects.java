package districtatlas.ui.notes;

import districtatlas.base.Lang;
import districtatlas.notebook.EntryKinds;
import districtatlas.plan.Plan;
import districtatlas.state.AtlasState;
import districtatlas.state.PanelPlace;
import districtatlas.state.Selection;
import districtatlas.state.Subject;
import districtatlas.ui.desk.Desk;
import java.util.Optional;

/** What is open as something to write about. FX thread only. */
final class NoteSubjects {
    private final Desk desk;

    NoteSubjects(Desk desk) {
        this.desk = desk;
    }

    /** The thing before the figure, the figure before the zone. A note is no subject of another: it is answered. */
    Optional<NoteSubject> current() {
        AtlasState state = desk.session().state();
        Selection open = state.selection();
        return open.thing().flatMap(this::thing).or(() -> figure(state)).or(() -> zone(open));
    }

    private Optional<NoteSubject> thing(Subject thing) {
        if (thing instanceof Subject.OfItem item) {
            return plan().item(item.item()).map(i -> NoteSubject.item(i.id().value(), i.name().in(lang())));
        }
        if (thing instanceof Subject.OfSpot spot) {
            return Optional.of(NoteSubject.place(desk.atlas().grid().toLonLat(spot.place())));
        }
        if (thing instanceof Subject.OfFeature) {
            return desk.featureProperty().get().map(f -> NoteSubject.feature(f.feature().layer(), f.feature().id(), f.name().in(lang()),
                    desk.atlas().grid().toLonLat(f.place())));
        }
        return thing instanceof Subject.OfOwn own && own.kind().equals(EntryKinds.MARK.name())
                ? Optional.of(NoteSubject.mark(own.id(), "")) : Optional.empty();
    }

    private Optional<NoteSubject> figure(AtlasState state) {
        String row = state.panel().openRow();
        return plan().targets().stream().filter(t -> PanelPlace.rowOfFigure(t.figure().id()).equals(row)).findFirst()
                .map(t -> NoteSubject.figure(t.figure().id(), t.indicator().name().in(lang())));
    }

    private Optional<NoteSubject> zone(Selection open) {
        return open.zone().flatMap(plan()::zone).map(z -> NoteSubject.zone(z.id().value(), z.name().in(lang())));
    }

    private Plan plan() {
        return desk.atlas().plan();
    }

    private Lang lang() {
        return desk.messages().lang();
    }
}
