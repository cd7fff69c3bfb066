package districtatlas.ui.count;

import districtatlas.ask.table.PlanTable;
import districtatlas.ask.table.TableAbout;
import districtatlas.ask.table.TableFile.Format;
import districtatlas.ask.table.ZoneValueTable;
import districtatlas.map.layer.LayerId;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.EntryId;
import districtatlas.own.OwnLayerDeeds;
import districtatlas.ui.desk.AtlasContent;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.table.TableExport;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asking what there is of an own layer in each zone. Asks about the layer that the layers panel has open, or goes on with a question. FX thread only. */
public final class CountCapability implements Capability {
    private final Desk desk;
    private final CountModel model;
    private final ZoneValueTable maker;
    private final TableExport export;
    /** Made when it is first wanted. */
    private Optional<CountCard> made = Optional.empty();

    public CountCapability(Desk desk, CountSource source) {
        AtlasContent atlas = desk.atlas();
        this.desk = desk;
        this.model = new CountModel(source, desk.notebook(), desk.undo(), desk.messages(), Clock.systemDefaultZone());
        this.maker = new ZoneValueTable(atlas.plan(), atlas.gazetteer(), desk.messages());
        this.export = new TableExport(desk, TableExport.ground(atlas).ofZones(atlas.shapes()), this::table, this::about);
        desk.cards().topProperty().subscribe((before, now) -> {
            if (made.isPresent() && before.equals(made) && !now.equals(made)) {
                model.cancel();
            }
        });
        desk.onClose(model::cancel);
    }

    @Override
    public List<UiAction> actions() {
        return List.of(UiAction.of("action.count-in-zones", "fth-hash", desk.unlessLed("action.count-in-zones", this::open)));
    }

    private void open() {
        CountCard card = made.orElseGet(() -> new CountCard(model, maker, desk.messages(), this::keep, this::export, desk::say, desk.cards()::close));
        made = Optional.of(card);
        Optional<LayerId> meant = desk.layerProperty().get();
        Optional<EntryId> question = meant.flatMap(l -> desk.notebook().notebook().zoneValues().there().stream()
                .filter(e -> BroughtLayer.idOf(e.id()).equals(l.table())).map(e -> e.id()).findFirst());
        question.ifPresentOrElse(model::goOn, () -> model.begin(meant.flatMap(l -> OwnLayerDeeds.entryOf(desk.notebook().notebook(), l)).map(e -> e.id())));
        card.listKept();
        desk.cards().showCentred(card);
        card.takeFocus();
    }

    private void keep() {
        if (model.keep()) {
            desk.cards().close();
            model.answerProperty().get().ifPresent(a -> desk.say(desk.messages().get("count.kept-said", model.title(a.question()))));
        }
    }

    private void export(Format format) {
        export.ask(format, desk.map().getScene().getWindow());
    }

    private PlanTable table() {
        return made.map(c -> c.table().shown()).orElseThrow();
    }

    private TableAbout about(LocalDate date) {
        CountModel.Answer answer = model.answerProperty().get().orElseThrow();
        return maker.about(answer.question(), answer.layer(), answer.counted(), date);
    }
}
