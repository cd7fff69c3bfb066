package districtatlas.ui.feature;

import districtatlas.base.Messages;
import districtatlas.plan.ThingId;
import districtatlas.state.Subject;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
    private final Label kind = Words.wrapped("", "feature-kind");
    private final HBox head;
    private final VBox body = new VBox();

    FeatureCard(ObservableValue<Optional<FeatureContent>> content, Messages messages, Deeds deeds) {
        this.messages = messages;
        this.deeds = deeds;
        getStyleClass().setAll("card", "feature-card");
        head = new HBox(kind, Links.icon("fth-maximize-2", messages.get("feature.zoom"), deeds::zoomTo),
                Links.icon("fth-copy", messages.get("feature.copy"), deeds::copy), Links.icon("fth-x", messages.get("feature.close"), deeds::close));
        head.getStyleClass().setAll("feature-head");
        body.getStyleClass().setAll("feature-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel-scroll");
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
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
    }

    private Node planLine(FeatureContent.PlanLine line) {
        WordFlow flow = new WordFlow(Words.whole(messages.get("feature.plan", line.kind()), "note"),
                Links.link(line.name(), () -> deeds.open(line.thing())));
        flow.getStyleClass().setAll("link-line", "feature-plan");
        return flow;
    }

    private static Node facts(List<FeatureContent.Line> lines) {
        GridPane facts = new GridPane();
        facts.getStyleClass().setAll("facts");
        ColumnConstraints narrow = new ColumnConstraints();
        narrow.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        wide.setMinWidth(0);
        facts.getColumnConstraints().setAll(narrow, wide);
        for (int i = 0; i < lines.size(); i++) {
            Label label = Words.whole(lines.get(i).label(), "note");
            GridPane.setValignment(label, VPos.TOP);
            facts.addRow(i, label, Words.wrapped(lines.get(i).text(), "fact", "tabular"));
        }
        return facts;
    }

    private Node here(List<FeatureContent.HereLine> lines) {
        VBox list = new VBox(Words.whole(messages.get("feature.here"), "group-title"));
        for (FeatureContent.HereLine line : lines) {
            HBox row = new HBox(Links.link(line.name(), () -> deeds.open(line.subject())), Words.whole(line.kind(), "row-status"));
            row.getStyleClass().setAll("row-line");
            list.getChildren().add(row);
        }
        list.getStyleClass().setAll("feature-here");
        return list;
    }

    /** As high as all of it: a scroll pane by itself would not ask its content. */
    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? prefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + snapSizeY(head.prefHeight(inner)) + snapSpaceY(getSpacing()) + snapSizeY(body.prefHeight(inner)) + snappedBottomInset();
    }
}
