package districtatlas.ui.boundary;

import districtatlas.ask.boundary.SwapWords;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.BoundaryState;
import districtatlas.data.place.PlaceVerdict;
import districtatlas.data.place.Placing;
import districtatlas.own.boundary.BoundaryMatch;
import districtatlas.own.boundary.PlaceAsked;
import districtatlas.own.boundary.SwapReport;
import districtatlas.plan.Zone;
import districtatlas.ui.desk.AtlasContent;
import districtatlas.ui.kit.ChoiceButton;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** Which area is which street, to be corrected; what was found; of which state the set is. FX thread only. */
final class BoundaryCard extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private static final int MOST_CANDIDATES = 6;

    private final BoundaryModel model;
    private final SwapWords words;
    private final AtlasContent atlas;
    private final Messages messages;
    private final VBox placed = new VBox();
    private final VBox matched = new VBox();
    private final VBox found = new VBox();

    BoundaryCard(BoundaryModel model, SwapWords words, AtlasContent atlas, Runnable swaps, Runnable closes, Messages messages) {
        this.model = model;
        this.words = words;
        this.atlas = atlas;
        this.messages = messages;
        getStyleClass().setAll("card", "file-card", "boundary-card");
        placed.getStyleClass().setAll("boundary-part");
        matched.getStyleClass().setAll("boundary-part");
        found.getStyleClass().setAll("boundary-part");
        Label trouble = Words.wrapped("", "note", "boundary-trouble");
        trouble.textProperty().bind(model.troubleProperty());
        trouble.managedProperty().bind(model.troubleProperty().isNotEmpty());
        Label busy = Words.wrapped(messages.get("boundary.busy"), "note");
        busy.visibleProperty().bind(model.busyProperty());
        busy.managedProperty().bind(model.busyProperty());
        Button swap = Links.chip(messages.get("boundary.swap"), swaps);
        swap.setId("boundary-swap");
        swap.disableProperty().bind(model.canSwap().not());
        ScrollPane scroll = scrolled(new VBox(placed, matched, found));
        getChildren().addAll(head(messages.get("boundary.card"), closes, messages), Words.wrapped(messages.get("boundary.card.note"), "note"), trouble, busy, scroll,
                worth(), new HBox(swap));
        model.askedProperty().subscribe(this::showAsked);
        model.matchProperty().subscribe(this::showMatch);
        model.reportProperty().subscribe(this::showReport);
    }

    static HBox head(String title, Runnable closes, Messages messages) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(Words.whole(title, "card-title"), space, Links.icon("fth-x", messages.get("file.close"), closes));
        head.getStyleClass().setAll("key-head");
        return head;
    }

    static ScrollPane scrolled(VBox content) {
        content.getStyleClass().setAll("boundary-part");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("panel-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    // ---- where it lies --------------------------------------------------------------------------------------------

    private void showAsked(Optional<PlaceAsked> now) {
        placed.getChildren().clear();
        now.ifPresent(asked -> {
            words.place(asked).forEach(line -> placed.getChildren().add(Words.wrapped(line, "boundary-question")));
            PlaceVerdict verdict = asked.verdict();
            if (verdict.suspect() != Placing.Shift.NONE) {
                verdict.proposed().ifPresent(p -> placed.getChildren().add(Links.chip(messages.get("boundary.unshift"), () -> model.place(p.withShift(verdict.suspect())))));
            }
            verdict.candidates().stream().limit(MOST_CANDIDATES)
                    .forEach(c -> placed.getChildren().add(Links.chip(messages.get("boundary.place-so", words.candidate(c)), () -> model.place(c.placing()))));
        });
    }

    // ---- the match ------------------------------------------------------------------------------------------------

    private void showMatch(Optional<BoundaryMatch> now) {
        matched.getChildren().clear();
        if (now.isEmpty()) {
            return;
        }
        BoundaryMatch match = now.get();
        GridPane table = new GridPane();
        table.getStyleClass().setAll("boundary-match");
        for (Zone street : match.streets()) {
            List<BoundaryMatch.Area> areas = match.of(street.id());
            Label name = Words.whole(street.name().in(messages.lang()));
            Label how = Words.whole(areas.isEmpty() ? words.how(BoundaryMatch.How.NONE) : words.how(areas.get(0).how()), "note");
            ChoiceBox<Optional<BoundaryMatch.Area>> box = box(match, street, areas);
            name.setLabelFor(box);
            table.addRow(table.getRowCount(), name, box, how);
        }
        matched.getChildren().addAll(Words.whole(messages.get("boundary.card.match"), "section-title"), table);
        words.questions(match).forEach(q -> matched.getChildren().add(Words.wrapped(q, "boundary-question")));
        words.remarks(match).forEach(r -> matched.getChildren().add(Words.wrapped(r, "note")));
    }

    private ChoiceBox<Optional<BoundaryMatch.Area>> box(BoundaryMatch match, Zone street, List<BoundaryMatch.Area> areas) {
        ChoiceBox<Optional<BoundaryMatch.Area>> box = new ChoiceBox<>();
        box.setId("boundary-match-" + street.id().value());
        List<Optional<BoundaryMatch.Area>> offered = new ArrayList<>(List.of(Optional.empty()));
        match.areas().forEach(a -> offered.add(Optional.of(a)));
        box.getItems().setAll(offered);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<BoundaryMatch.Area> area) {
                return area == null || area.isEmpty() ? messages.get("boundary.none") : area.get().name();
            }

            @Override
            public Optional<BoundaryMatch.Area> fromString(String text) {
                return Optional.empty();
            }
        });
        box.setValue(areas.stream().findFirst());
        box.setAccessibleText(street.name().in(messages.lang()));
        box.valueProperty().subscribe((before, chosen) -> model.choose(street.id(), chosen));
        return box;
    }

    // ---- what was found -------------------------------------------------------------------------------------------

    private void showReport(Optional<SwapReport> now) {
        found.getChildren().clear();
        now.ifPresent(report -> found.getChildren().add(new ReportPane(report, words, atlas, messages)));
    }

    // ---- of which state -------------------------------------------------------------------------------------------

    private VBox worth() {
        TextField source = field("boundary-source", "boundary.card.source");
        source.textProperty().bindBidirectional(model.sourceProperty());
        TextField number = field("boundary-number", "boundary.card.number");
        number.textProperty().bindBidirectional(model.numberProperty());
        number.disableProperty().bind(model.stateProperty().isNotEqualTo(BoundaryState.REVIEWED));
        model.stateProperty().subscribe(now -> {
            if (now != BoundaryState.REVIEWED) {
                model.numberProperty().set("");
            }
        });
        WordFlow states = new WordFlow(choice(BoundaryState.OFFICIAL), choice(BoundaryState.REVIEWED));
        states.getStyleClass().setAll("paper-choices");
        VBox all = new VBox(line("boundary.card.source", source), states, line("boundary.card.number", number));
        all.getStyleClass().setAll("boundary-part");
        return all;
    }

    private TextField field(String id, String nameKey) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(messages.get(nameKey));
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private HBox line(String nameKey, TextField field) {
        HBox line = new HBox(Words.whole(messages.get(nameKey)), field);
        line.getStyleClass().setAll("file-author-line");
        return line;
    }

    private ChoiceButton choice(BoundaryState of) {
        ChoiceButton button = new ChoiceButton(messages.get("boundary.card." + of.key()), null, AccessibleRole.RADIO_BUTTON, SELECTED);
        button.setId("boundary-" + of.key());
        button.getStyleClass().setAll("layers-order");
        button.setOnAction(e -> model.stateProperty().set(of));
        model.stateProperty().subscribe(now -> button.setChosen(now == of));
        return button;
    }
}
