package districtatlas.ui.bring;

import districtatlas.base.Messages;
import districtatlas.data.Findings.Outcome;
import districtatlas.data.inspect.InspectedFile;
import districtatlas.own.bring.BringWish;
import districtatlas.ui.kit.ChoiceButton;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.InSight;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.ScrolledPage;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All files with their layers: which are taken, which are asked, which are refused and why. FX thread only. */
final class BringList extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /** So many layers are taken or left all at once, too. */
    private static final int MANY = 4;

    /** A layer's line, which changes without being made anew. */
    private record Line(int index, CheckBox box, ChoiceButton name, Icon mark, HBox node) {
    }

    private final BringModel model;
    private final BringWords words;
    private final Messages messages;
    private final VBox page = new VBox();
    private final List<Line> lines = new ArrayList<>();
    private List<InspectedFile> shown = List.of();

    BringList(BringModel model, BringWords words) {
        this.model = model;
        this.words = words;
        this.messages = words.messages();
        getStyleClass().setAll("bring-list");
        page.getStyleClass().setAll("bring-list-page");
        ScrolledPage scroll = new ScrolledPage(page);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button all = Links.link(messages.get("bring.take-all"), () -> model.takeAll(true));
        all.setId("bring-take-all");
        Button none = Links.link(messages.get("bring.take-none"), () -> model.takeAll(false));
        none.setId("bring-take-none");
        HBox both = new HBox(all, none);
        both.getStyleClass().setAll("bring-all");
        getChildren().setAll(scroll);
        if (model.preview().wishes().size() >= MANY) {
            getChildren().add(0, both);
        }
        model.previewProperty().subscribe(this::show);
    }

    /** Brings the line of the layer that is looked at into sight, with the focus. */
    void toChosen() {
        lines.stream().filter(l -> l.index() == model.preview().chosen()).findFirst().ifPresent(l -> {
            l.name().requestFocus();
            InSight.bring(l.node());
        });
    }

    private void show(BringPreview preview) {
        if (shown != preview.files()) {
            shown = preview.files();
            make(preview);
        }
        lines.forEach(l -> update(l, preview));
    }

    private void make(BringPreview preview) {
        page.getChildren().clear();
        lines.clear();
        for (InspectedFile file : preview.files()) {
            VBox of = new VBox(Words.wrapped(String.valueOf(file.path().getFileName()), "bring-file"));
            of.getStyleClass().setAll("bring-of-file");
            file.refused().ifPresent(why -> of.getChildren().add(refused(why.detailIn(messages))));
            for (int i = 0; i < preview.wishes().size(); i++) {
                if (preview.wishes().get(i).file() == file) {
                    Line line = line(i, preview.wishes().get(i));
                    lines.add(line);
                    of.getChildren().add(line.node());
                }
            }
            if (file.refused().isEmpty() && file.layers().isEmpty()) {
                of.getChildren().add(Words.wrapped(messages.get("bring.file.empty"), "note"));
            }
            page.getChildren().add(of);
        }
        words.inspect().sentences(preview.found(), Outcome.LEFT_OUT, 3).forEach(s -> page.getChildren().add(refused(s)));
        words.inspect().sentences(preview.found(), Outcome.NOTICED, 3).forEach(s -> page.getChildren().add(Words.wrapped(s, "note")));
    }

    private static Node refused(String why) {
        HBox line = new HBox(new Icon("fth-slash"), Words.wrapped(why, "note"));
        line.getStyleClass().setAll("bring-refused");
        return line;
    }

    private Line line(int index, BringWish wish) {
        CheckBox box = new CheckBox();
        box.setId("bring-take-" + index);
        box.setAccessibleText(messages.get("bring.take", wish.layer().name()));
        box.setSelected(wish.taken());
        box.selectedProperty().subscribe((before, now) -> model.take(index, now));
        ChoiceButton name = new ChoiceButton("", null, AccessibleRole.RADIO_BUTTON, SELECTED);
        name.setId("bring-row-" + index);
        name.getStyleClass().setAll("bring-row-name");
        name.setWrapText(true);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setOnAction(e -> model.choose(index));
        HBox.setHgrow(name, Priority.ALWAYS);
        Icon mark = new Icon("fth-help-circle");
        HBox node = new HBox(box, name, mark);
        node.setAlignment(Pos.TOP_LEFT);
        node.getStyleClass().setAll("bring-row");
        node.setOnMouseClicked(e -> model.choose(index));
        return new Line(index, box, name, mark, node);
    }

    private void update(Line line, BringPreview preview) {
        BringWish wish = preview.wishes().get(line.index());
        boolean asks = wish.taken() && !wish.open().isEmpty();
        line.name().setText(wish.title() + "\n" + words.facts(wish.layer()) + (asks ? messages.get("bring.and", words.state(wish)) : ""));
        line.name().setChosen(preview.chosen() == line.index());
        line.node().pseudoClassStateChanged(SELECTED, preview.chosen() == line.index());
        line.mark().setVisible(asks);
        line.box().setSelected(wish.taken());
        line.box().setDisable(wish.layer().features() == 0);
    }
}
