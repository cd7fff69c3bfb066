package districtatlas.ui.bring;

import districtatlas.base.Messages;
import districtatlas.data.place.PlaceCandidate;
import districtatlas.data.place.PlaceVerdict;
import districtatlas.data.place.Placing;
import districtatlas.data.place.Placing.Shift;
import districtatlas.data.place.PlacingText;
import districtatlas.own.bring.BringWish;
import districtatlas.own.bring.BringWish.Question;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Where a layer lies: what was found out and why, what it may be else, and whether a service shifted it. FX thread only. */
final class PlacePart {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");
    private static final int MOST_CANDIDATES = 8;

    /** What the reader asks to see without choosing it. */
    record Looks(Consumer<Placing> perhaps, Runnable asBefore) {
    }

    private final BringModel model;
    private final int index;
    private final BringWish wish;
    private final BringWords words;
    private final Messages messages;
    private final Looks looks;
    private final Node more;

    /** @param more other ways to say where it lies, shown when it is asked or wanted */
    PlacePart(BringModel model, int index, BringWords words, Looks looks, Node more) {
        this.model = model;
        this.index = index;
        this.wish = model.preview().wishes().get(index);
        this.words = words;
        this.messages = words.messages();
        this.looks = looks;
        this.more = more;
    }

    /** @param open whether other readings are in sight, though nothing is asked */
    VBox node(boolean open, Runnable opens) {
        VBox part = BringPart.of(messages.get("bring.place"));
        PlaceVerdict verdict = wish.layer().place().orElseThrow();
        boolean asks = wish.open().contains(Question.PLACE);
        part.getChildren().add(head(verdict, asks));
        if (asks || open || wish.chosen().isPresent()) {
            candidates(verdict, asks).forEach(part.getChildren()::add);
            part.getChildren().add(typed());
            part.getChildren().add(more);
        } else {
            Button other = Links.link(messages.get("bring.crs.other"), opens);
            other.setId("bring-crs-other");
            part.getChildren().add(other);
        }
        shift(part, open);
        wish.verdict().map(PlaceVerdict::notes).orElse(List.of()).forEach(n -> part.getChildren().add(Words.wrapped(n.detailIn(messages), "note")));
        long alike = model.alike(index);
        if (alike > 0) {
            Button all = Links.link(messages.get("bring.alike", alike), () -> model.answerAlike(index));
            all.setId("bring-alike");
            part.getChildren().add(all);
        }
        return part;
    }

    private Node head(PlaceVerdict verdict, boolean asks) {
        Optional<Placing> said = wish.chosen().or(verdict::proposed);
        String why = wish.chosen().isPresent() ? messages.get("bring.crs.chosen") : verdict.why().detailIn(messages);
        VBox head = new VBox();
        if (!asks) {
            said.ifPresent(p -> head.getChildren().add(Words.wrapped(named(p, verdict), "bring-said")));
        }
        head.getChildren().add(question(why, asks));
        return head;
    }

    private Node question(String sentence, boolean asks) {
        HBox line = new HBox(new Icon(asks ? "fth-help-circle" : "fth-check"), Words.wrapped(sentence));
        line.getStyleClass().setAll("bring-question");
        line.pseudoClassStateChanged(ASKED, asks);
        return line;
    }

    private static String named(Placing placing, PlaceVerdict verdict) {
        String code = verdict.candidates().stream().filter(c -> c.placing().withShift(Shift.NONE).equals(placing.withShift(Shift.NONE))).map(PlaceCandidate::code).findFirst()
                .orElseGet(() -> placing.crs().startsWith("EPSG:") ? placing.crs() : "");
        String title = PlacingText.titleOf(placing);
        return code.isEmpty() || code.equals(title) ? title : title + " · " + code;
    }

    private List<Node> candidates(PlaceVerdict verdict, boolean asks) {
        List<PlaceCandidate> all = verdict.candidates().stream().limit(MOST_CANDIDATES).toList();
        return all.stream().map(c -> candidate(c, all.indexOf(c), asks && verdict.proposed().filter(c.placing()::equals).isPresent())).toList();
    }

    private Node candidate(PlaceCandidate candidate, int number, boolean proposed) {
        boolean chosen = wish.chosen().map(c -> c.withShift(Shift.NONE)).filter(candidate.placing().withShift(Shift.NONE)::equals).isPresent();
        HBox line = new HBox(Words.whole(candidate.code(), "bring-code"), Words.wrapped(candidate.title()));
        if (proposed) {
            line.getChildren().add(Words.whole(messages.get("bring.proposed"), "bring-tag"));
        }
        line.getChildren().add(Words.whole(words.candidate(candidate), "note"));
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().setAll("bring-candidate-line");
        var button = BringPart.answer("bring-candidate-" + number, "", chosen, () -> model.place(index, candidate.placing()));
        button.setGraphic(line);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinSize(0, Button.USE_PREF_SIZE);
        button.getStyleClass().setAll("bring-candidate");
        button.setAccessibleText(messages.get("bring.candidate", candidate.code(), candidate.title(), words.candidate(candidate)));
        line.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.hoverProperty().subscribe((before, now) -> {
            if (now) {
                looks.perhaps().accept(candidate.placing());
            } else {
                looks.asBefore().run();
            }
        });
        button.pseudoClassStateChanged(SELECTED, chosen);
        return button;
    }

    private Node typed() {
        TextField field = new TextField();
        field.setId("bring-crs");
        field.getStyleClass().addAll("bring-field");
        field.setPromptText(messages.get("bring.crs.prompt"));
        field.setAccessibleText(messages.get("bring.crs.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        Runnable use = () -> {
            if (!field.getText().isBlank()) {
                model.placeTyped(index, field.getText());
            }
        };
        field.setOnAction(e -> use.run());
        Button take = Links.chip(messages.get("bring.crs.use"), use);
        take.setId("bring-crs-use");
        HBox line = new HBox(field, take);
        line.getStyleClass().setAll("bring-typed");
        return line;
    }

    private void shift(VBox part, boolean open) {
        Shift suspect = wish.suspect();
        boolean asks = suspect != Shift.NONE;
        if (!asks && !open && wish.shift().isEmpty()) {
            return;
        }
        Optional<String> measured = wish.verdict().flatMap(PlaceVerdict::suspicion).map(s -> s.detailIn(messages));
        VBox box = new VBox(question(asks ? measured.orElse("") : messages.get("bring.shift.none"), asks && wish.shift().isEmpty()));
        box.getStyleClass().setAll("bring-shift");
        Shift first = asks ? suspect : Shift.GCJ02;
        var answers = BringPart.flow(BringPart.answer("bring-shift-yes", messages.get(asks ? "bring.shift.undo.proposed" : "bring.shift.undo", name(first)),
                wish.shift().filter(first::equals).isPresent(), () -> model.shift(index, first)));
        if (!asks) {
            answers.getChildren().add(BringPart.answer("bring-shift-bd09", messages.get("bring.shift.undo", name(Shift.BD09)), wish.shift().filter(Shift.BD09::equals).isPresent(),
                    () -> model.shift(index, Shift.BD09)));
        }
        answers.getChildren().add(BringPart.answer("bring-shift-no", messages.get("bring.shift.leave"), wish.shift().filter(Shift.NONE::equals).isPresent(),
                () -> model.shift(index, Shift.NONE)));
        box.getChildren().add(answers);
        part.getChildren().add(box);
    }

    private static String name(Shift shift) {
        return shift == Shift.BD09 ? "BD-09" : "GCJ-02";
    }
}
