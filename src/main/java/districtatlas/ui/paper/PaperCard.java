package districtatlas.ui.paper;

import districtatlas.base.Messages;
import districtatlas.print.page.PaperSize;
import districtatlas.ui.kit.ChoiceButton;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is put on paper and on what paper, the sheet as it will be, and what is done with it. FX thread only. */
final class PaperCard extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /** What the card's buttons do. */
    interface Deeds {
        void choose(PaperChoice choice);

        /** @param at the button */
        void fillTitleBlock(Node at, PaperChoice choice);

        void save();

        void print();

        void close();
    }

    private final PreviewModel model;
    private final Messages messages;
    private final ObjectProperty<PaperChoice> choice;
    private final PageView page;
    private final Label count = Words.whole("", "paper-count");
    private final Label outcome = Words.wrapped("", "paper-outcome");
    private final Button before;
    private final Button next;
    private final Button save;
    private final Button print;

    /** @param zone the open one, by its name; without it there is only the map */
    PaperCard(PreviewModel model, PaperChoice first, Optional<String> zone, Deeds deeds, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.choice = new SimpleObjectProperty<>(first);
        getStyleClass().setAll("card", "paper-card");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(Words.whole(messages.get("paper.title"), "card-title"), space, Links.icon("fth-x", messages.get("paper.close"), deeds::close));
        head.getStyleClass().setAll("key-head");
        page = new PageView(model);
        VBox.setVgrow(page, Priority.ALWAYS);
        before = Links.icon("fth-chevron-left", messages.get("paper.before"), () -> model.turn(-1));
        before.setId("paper-before");
        next = Links.icon("fth-chevron-right", messages.get("paper.next"), () -> model.turn(1));
        next.setId("paper-next");
        save = Links.chip(messages.get("paper.save"), deeds::save);
        save.setId("paper-save");
        print = Links.chip(messages.get("paper.print"), deeds::print);
        print.setId("paper-print");
        Button block = Links.link(messages.get("paper.title-block"), () -> { });
        block.setId("paper-title-block");
        block.setOnAction(e -> deeds.fillTitleBlock(block, choice.get()));
        HBox leafing = new HBox(before, count, next);
        leafing.getStyleClass().setAll("paper-leafing");
        WordFlow foot = new WordFlow(leafing, block, save, print);
        foot.getStyleClass().setAll("paper-foot");
        say("");
        VBox content = new VBox(choices(zone), page, outcome, foot);
        content.getStyleClass().setAll("paper-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        choice.subscribe((was, now) -> {
            say("");
            deeds.choose(now);
        });
        model.stateProperty().subscribe(this::show);
        model.pagesProperty().subscribe(this::tell);
        model.pageProperty().subscribe(this::tell);
        model.pictureProperty().subscribe(this::show);
        show();
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private WordFlow choices(Optional<String> zone) {
        WordFlow flow = new WordFlow();
        flow.getStyleClass().setAll("paper-choices");
        zone.ifPresent(name -> flow.getChildren().add(button("paper-of-zone", messages.get("paper.of-zone", name), c -> c.ofZone(true))));
        flow.getChildren().add(button("paper-of-view", messages.get("paper.of-view"), c -> c.ofZone(false)));
        flow.getChildren().add(gap());
        for (PaperSize size : PaperSize.values()) {
            flow.getChildren().add(button("paper-" + size.name(), size.name(), c -> c.on(size)));
        }
        flow.getChildren().add(gap());
        flow.getChildren().add(button("paper-upright", messages.get("paper.upright"), c -> c.wide(false)));
        flow.getChildren().add(button("paper-wide", messages.get("paper.wide"), c -> c.wide(true)));
        return flow;
    }

    private static Region gap() {
        Region gap = new Region();
        gap.getStyleClass().setAll("paper-gap");
        return gap;
    }

    private ChoiceButton button(String id, String text, UnaryOperator<PaperChoice> change) {
        ChoiceButton button = new ChoiceButton(text, null, AccessibleRole.RADIO_BUTTON, SELECTED);
        button.setId(id);
        button.getStyleClass().setAll("layers-order");
        button.setOnAction(e -> choice.set(change.apply(choice.get())));
        choice.subscribe(now -> button.setChosen(change.apply(now).equals(now)));
        return button;
    }

    private void show() {
        boolean ready = model.stateProperty().get() == PreviewModel.State.READY;
        save.setDisable(!ready);
        print.setDisable(!ready);
        page.say(switch (model.stateProperty().get()) {
            case MAKING -> messages.get("paper.making");
            case FAILED -> messages.get("paper.failed");
            case READY -> model.pictureProperty().get().isPresent() ? "" : messages.get("paper.making");
        });
        tell();
    }

    private void tell() {
        int pages = model.pagesProperty().get();
        int at = model.pageProperty().get();
        String said = pages == 0 ? "" : messages.get("page.number", at, pages);
        count.setText(said);
        before.setDisable(pages == 0 || at <= 1);
        next.setDisable(pages == 0 || at >= pages);
        page.setAccessibleText(pages == 0 ? messages.get("paper.making") : messages.get("paper.page", model.title(), said));
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_UP -> model.turn(-1);
            case PAGE_DOWN -> model.turn(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The sheet has the focus: its page keys work at once, and Tab leads on to what can be done. */
    void takeFocus() {
        applyCss();             // what is scrolled comes into the window only with its scroll pane's skin
        page.requestFocus();
    }

    /** How saving or printing ended: what the window says of it stands below this card. */
    void say(String sentence) {
        outcome.setText(sentence);
        outcome.setVisible(!sentence.isEmpty());
        outcome.setManaged(!sentence.isEmpty());
    }
}
