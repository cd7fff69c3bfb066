package districtatlas.ui.spot;

import districtatlas.base.Messages;
import districtatlas.plan.ZoneId;
import districtatlas.ui.kit.FactGrid;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The card of the marked spot; nothing while none is. Each way of writing it is copied by one press. FX thread only. */
final class SpotCard extends VBox {
    /** What a reader can do with it. */
    interface Deeds {
        void zoomTo();

        void copy(String text);

        void close();

        void open(ZoneId zone);
    }

    private final Messages messages;
    private final Deeds deeds;
    private final Supplier<Node> notes;
    private final VBox body = new VBox();

    /** @param notes of the spot that is marked now */
    SpotCard(ObservableValue<Optional<SpotContent>> content, Messages messages, Deeds deeds, Supplier<Node> notes) {
        this.notes = notes;
        this.messages = messages;
        this.deeds = deeds;
        getStyleClass().setAll("card", "feature-card", "spot-card");
        Label title = Words.wrapped(messages.get("spot.title"), "feature-kind");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(title, Links.icon("fth-maximize-2", messages.get("spot.zoom"), deeds::zoomTo),
                Links.icon("fth-copy", messages.get("spot.copy-all"), () -> content.getValue().ifPresent(c -> deeds.copy(c.asText()))),
                Links.icon("fth-x", messages.get("spot.close"), deeds::close));
        head.getStyleClass().setAll("feature-head");
        body.getStyleClass().setAll("feature-body");
        getChildren().addAll(head, body);
        setAccessibleRole(AccessibleRole.PARENT);
        content.subscribe(now -> {
            setVisible(now.isPresent());
            now.ifPresent(this::show);
        });
    }

    private void show(SpotContent content) {
        setAccessibleText(content.asText());
        FactGrid lines = new FactGrid();
        for (SpotContent.Line line : content.lines()) {
            lines.add(line.label(), Words.wrapped(line.text(), "fact", "tabular"),
                    Links.icon("fth-copy", messages.get("spot.copy", line.text()), () -> deeds.copy(line.text())));
        }
        body.getChildren().setAll(lines);
        if (!content.nobody().isEmpty()) {
            body.getChildren().add(Words.wrapped(content.nobody(), "note"));
        }
        for (SpotContent.ZoneLine zone : content.zones()) {
            body.getChildren().add(Links.line(zone.name(), () -> deeds.open(zone.id()), zone.kind()));
        }
        body.getChildren().add(notes.get());
    }
}
