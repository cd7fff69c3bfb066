package districtatlas.ui.feature;

import districtatlas.base.Messages;
import districtatlas.plan.ThingId;
import districtatlas.state.Subject;
import districtatlas.ui.kit.FactGrid;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.ScrolledPage;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The card of the open feature; nothing while none is. Its head stays, its facts scroll where the window is low. FX thread only. */
final class FeatureCard extends VBox {
    /** What a reader can do with it. */
    interface Deeds {
        void zoomTo();

        void copy();

        void close();

        void open(ThingId thing);

        void open(Subject other);
    }

    private final Messages messages;
    private final Deeds deeds;
    private final Supplier<Node> notes;
    private final Label kind = Words.wrapped("", "feature-kind");
    private final VBox body = new VBox();

    /** @param notes of the feature that is open now */
    FeatureCard(ObservableValue<Optional<FeatureContent>> content, Messages messages, Deeds deeds, Supplier<Node> notes) {
        this.notes = notes;
        this.messages = messages;
        this.deeds = deeds;
        getStyleClass().setAll("card", "feature-card", "ground-card");
        HBox head = new HBox(kind, Links.icon("fth-maximize-2", messages.get("feature.zoom"), deeds::zoomTo),
                Links.icon("fth-copy", messages.get("feature.copy"), deeds::copy), Links.icon("fth-x", messages.get("feature.close"), deeds::close));
        head.getStyleClass().setAll("feature-head");
        body.getStyleClass().setAll("feature-body");
        ScrolledPage scroll = new ScrolledPage(body);
        getChildren().addAll(head, scroll);
        setAccessibleRole(AccessibleRole.PARENT);
        content.subscribe(now -> {
            setVisible(now.isPresent());
            now.ifPresent(c -> {
                show(c);
                scroll.setVvalue(0);
            });
        });
    }

    private void show(FeatureContent content) {
        kind.setText(content.kind());
        setAccessibleText(content.asText());
        body.getChildren().setAll(Words.wrapped(content.name(), "feature-name"));
        if (!content.otherName().isEmpty()) {
            body.getChildren().add(Words.wrapped(content.otherName(), "zone-subtitle"));
        }
        if (!content.approximate().isEmpty()) {
            body.getChildren().add(Words.wrapped(content.approximate(), "feature-approximate"));
        }
        content.plan().forEach(p -> body.getChildren().add(planLine(p)));
        body.getChildren().add(facts(content.lines()));
        if (!content.here().isEmpty()) {
            body.getChildren().add(here(content.here()));
        }
        body.getChildren().add(notes.get());
    }

    private Node planLine(FeatureContent.PlanLine line) {
        WordFlow flow = new WordFlow(Words.whole(messages.get("feature.plan", line.kind()), "note"),
                Links.link(line.name(), () -> deeds.open(line.thing())));
        if (!line.outside().isEmpty()) {
            flow.getChildren().add(Words.whole(line.outside(), "note"));
        }
        flow.getStyleClass().setAll("link-line", "feature-plan");
        return flow;
    }

    private static Node facts(List<FeatureContent.Line> lines) {
        FactGrid facts = new FactGrid();
        lines.forEach(l -> facts.add(l.label(), Words.wrapped(l.text(), "fact", "tabular")));
        return facts;
    }

    private Node here(List<FeatureContent.HereLine> lines) {
        VBox list = new VBox(Words.whole(messages.get("feature.here"), "group-title"));
        for (FeatureContent.HereLine line : lines) {
            list.getChildren().add(Links.line(line.name(), () -> deeds.open(line.subject()), line.kind()));
        }
        list.getStyleClass().setAll("feature-here");
        return list;
    }
}
