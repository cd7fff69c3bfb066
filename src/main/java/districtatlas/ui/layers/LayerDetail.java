package districtatlas.ui.layers;

import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.map.GuestLayers;
import districtatlas.map.legend.LegendEntry;
import districtatlas.state.LayerArrangement;
import districtatlas.ui.kit.FactGrid;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import districtatlas.ui.legend.LegendSample;
import districtatlas.ui.own.OwnLayerPane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What one can do to a layer besides showing it, what its signs mean, and what is known of it. FX thread only. */
final class LayerDetail extends VBox {
    private final LayersContext context;
    private final LayerLine line;
    private final Slider opacity = new Slider(100 * LayerArrangement.LEAST_OPACITY, 100, 100);
    private final Label percent = Words.whole("", "layer-percent");
    private final WordFlow links = new WordFlow();
    private final VBox legend = new VBox();
    private final Optional<OwnLayerPane> own;
    private List<LegendEntry> explained = List.of();
    private LayerEntry entry;
    private boolean showing;
    /** The drag of the slider that is on; null while it is not dragged. */
    private Object stroke;

    LayerDetail(LayersContext context, LayerLine line) {
        this.context = context;
        this.line = line;
        Messages messages = context.messages();
        getStyleClass().setAll("layer-detail");
        opacity.setBlockIncrement(100 * LayerEdits.STEP);
        opacity.setAccessibleText(messages.get("layers.opacity"));
        opacity.setMinWidth(0);
        HBox.setHgrow(opacity, Priority.ALWAYS);
        HBox strength = new HBox(Words.whole(messages.get("layers.opacity"), "note"), opacity, percent);
        strength.getStyleClass().setAll("layer-opacity");
        links.getStyleClass().setAll("layer-links");
        legend.getStyleClass().setAll("layer-legend");
        opacity.valueChangingProperty().subscribe(now -> stroke = now ? new Object() : null);
        opacity.valueProperty().subscribe((before, now) -> {
            if (!showing) {
                context.edits().setOpacity(entry.id(), now.doubleValue() / 100, stroke == null ? entry.id() : stroke);
            }
        });
        own = context.own().flatMap(o -> o.entry(line.id()).flatMap(e -> o.work().layer(e).map(l -> new OwnLayerPane(o, e, l.shape()))));
        strength.setVisible(own.isEmpty());         // it has one of its own, in every theme
        strength.setManaged(own.isEmpty());
        getChildren().setAll(strength, links);
        own.ifPresentOrElse(getChildren()::add, () -> getChildren().addAll(legend, facts()));
    }

    void show(LayerEntry now) {
        if (!now.equals(entry)) {
            entry = now;
            showing = true;
            if (!opacity.isValueChanging()) {
                opacity.setValue(now.percent());
            }
            showing = false;
            percent.setText(context.messages().get("layers.percent", now.percent()));
            showLinks();
        }
        explain();
        own.ifPresent(OwnLayerPane::follow);
    }

    /** Of the present scale and colours. */
    private void explain() {
        List<LegendEntry> now = context.legends().entries(entry.layer());
        if (!now.equals(explained)) {
            explained = now;
            legend.getChildren().setAll(now.stream().map(this::explanation).toList());
        }
        boolean telling = explained.size() > 1 || explained.stream().anyMatch(e -> !said(e.title()).equals(said(entry.layer().title())));
        legend.setVisible(telling);             // the line itself has the sign and the name
        legend.setManaged(telling);
    }

    private String said(Text text) {
        return text.in(context.messages().lang());
    }

    private Node explanation(LegendEntry of) {
        HBox row = new HBox(new LegendSample(of), Words.wrapped(said(of.title())));
        row.getStyleClass().setAll("layer-legend-row");
        return row;
    }

    /** A link that stays keeps its node, and with it the focus. */
    private void showLinks() {
        List<Button> now = new ArrayList<>();
        if (entry.alone()) {
            now.add(link("layers.isolate-end", context.edits()::endIsolation));
        } else {
            now.add(link("layers.isolate", () -> context.edits().isolate(entry.id())));
        }
        now.add(link("layers.zoom", () -> context.zoom().toLayer(entry.layer())));
        if (!entry.scales().isEmpty()) {
            now.add(link("layers.zoom-scale", () -> context.zoom().toScale(entry.layer())));
        }
        if (own.isEmpty() && GuestLayers.isGuest(entry.id())) {
            context.own().ifPresent(o -> now.add(link("layers.values", () -> o.desk().run("action.count-in-zones"))));
        }
        now.add(link("layers.up", () -> line.step(true)));
        now.add(link("layers.down", () -> line.step(false)));
        if (entry.changed()) {
            now.add(link("layers.reset", () -> context.edits().reset(entry.id())));
        }
        if (!now.equals(links.getChildren())) {
            boolean focused = links.getChildren().stream().anyMatch(Node::isFocused);
            links.getChildren().setAll(now);
            if (focused && now.stream().noneMatch(Node::isFocused)) {
                now.get(0).requestFocus();
            }
        }
    }

    private Button link(String textKey, Runnable work) {
        return links.getChildren().stream().filter(n -> textKey.equals(n.getUserData())).map(Button.class::cast).findFirst().orElseGet(() -> {
            Button link = Links.link(context.messages().get(textKey), work);
            link.setUserData(textKey);
            return link;
        });
    }

    private Node facts() {
        FactGrid facts = new FactGrid();
        context.words().facts(line.id()).forEach(f -> facts.add(f.label(), Words.wrapped(f.text(), "fact")));
        return facts;
    }
}
