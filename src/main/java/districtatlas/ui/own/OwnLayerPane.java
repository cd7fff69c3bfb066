package districtatlas.ui.own;

import districtatlas.data.ReadyLayer;
import districtatlas.map.layer.LayerId;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.EntryId;
import districtatlas.ui.kit.ChoiceButton;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WhileInScene;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What can be done to a layer of the reader's own besides what can be done to any: its look, its filter, its source, its table, its end. FX thread only. */
public final class OwnLayerPane extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private enum Part { STYLE, FILTER, SOURCE }

    private final OwnContext context;
    private final EntryId entry;
    private final Map<Part, ChoiceButton> choices = new EnumMap<>(Part.class);
    private final VBox doubt = new VBox();
    private Optional<String> doubted = Optional.of("");
    private Optional<OwnForm> form = Optional.empty();

    public OwnLayerPane(OwnContext context, EntryId entry, ReadyLayer.Shape shape) {
        this.context = context;
        this.entry = entry;
        getStyleClass().setAll("own-pane");
        WordFlow deeds = new WordFlow(Links.link(context.messages().get("own.open-table"), () -> context.openTable().accept(entry)),
                Links.link(context.messages().get("action.count-in-zones"), this::count),
                Links.link(context.messages().get("own.remove"), () -> context.work().remove(entry).ifPresent(context.desk()::say)));
        deeds.getChildren().get(0).setId("own-open-table");
        deeds.getChildren().get(1).setId("own-count");
        deeds.getChildren().get(2).setId("own-remove");
        deeds.getStyleClass().setAll("layer-links");
        boolean placed = shape != ReadyLayer.Shape.NONE;
        HBox parts = new HBox();
        parts.getStyleClass().setAll("layers-orders");
        for (Part part : Part.values()) {
            String key = part.name().toLowerCase(Locale.ROOT);
            ChoiceButton choice = new ChoiceButton(context.messages().get("own.part." + key), null, AccessibleRole.RADIO_BUTTON, SELECTED);
            choice.getStyleClass().setAll("layers-order");
            choice.setId("own-part-" + key);
            choice.setOnAction(e -> show(part, shape));
            choices.put(part, choice);
            if (placed || part == Part.SOURCE) {
                parts.getChildren().add(choice);
            }
        }
        doubt.getStyleClass().setAll("own-facts");
        getChildren().setAll(deeds, doubt, parts);
        show(placed ? Part.STYLE : Part.SOURCE, shape);
        WhileInScene.follow(this, scene -> Subscription.combine(context.work().notebook().notebookProperty().subscribe(n -> follow()),
                context.desk().session().palette().subscribe(p -> follow())));
    }

    private void count() {
        context.desk().layerProperty().set(Optional.of(new LayerId(BroughtLayer.idOf(entry))));
        context.desk().run("action.count-in-zones");
    }

    private void show(Part part, ReadyLayer.Shape shape) {
        choices.forEach((p, choice) -> choice.setChosen(p == part));
        OwnForm made = switch (part) {
            case STYLE -> new StyleForm(context, entry, shape);
            case FILTER -> new ConditionForm(context, entry);
            case SOURCE -> new SourceForm(context, entry);
        };
        form = Optional.of(made);
        getChildren().setAll(getChildren().get(0), doubt, getChildren().get(2), made);
        follow();
    }

    /** As it is now: a change of it, or that it was looked at again. */
    public void follow() {
        Optional<BroughtLayer> layer = context.work().layer(entry);
        layer.ifPresent(l -> {
            form.ifPresent(f -> f.show(l));
            doubt(context.work().doubt(entry), !l.copied());
        });
    }

    /** What is wrong with its data is said whatever part of it is looked at. */
    private void doubt(Optional<String> now, boolean linked) {
        if (!now.equals(doubted)) {
            doubted = now;
            doubt.getChildren().clear();
            now.ifPresent(d -> doubt.getChildren().add(Words.wrapped(d, "filter-wrong")));
            if (now.isPresent() && linked) {
                doubt.getChildren().add(new LinkDeeds(context, entry));
            }
            doubt.setVisible(now.isPresent());
            doubt.setManaged(now.isPresent());
        }
    }
}
