package districtatlas.ui.words;

import districtatlas.ask.words.Description;
import districtatlas.base.Messages;
import districtatlas.plan.ThingId;
import districtatlas.plan.Zone;
import districtatlas.ui.kit.ChoiceButton;
import districtatlas.ui.kit.Floating;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.ScrolledPage;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The map in words beside the map: whose words, what can be done with them, and the text. FX thread only. */
final class WordsPanel extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /** What a reader does with the text. */
    interface Deeds {
        void open(ThingId thing);

        void copySelected(String text);

        void copyAll(Description text);

        void save(Description text);

        void close();
    }

    private final WordsModel model;
    private final WordsPage page;
    private final ScrolledPage scroll;
    private final ChoiceButton whole;
    private final ChoiceButton one;
    private final Label waiting;
    /** The focus is to go into the text as soon as it has been told. */
    private boolean toFocus;

    WordsPanel(WordsModel model, Messages messages, Deeds deeds) {
        this.model = model;
        getStyleClass().setAll("words-panel");
        Floating.kept(this);
        setAccessibleRole(AccessibleRole.PARENT);
        this.page = new WordsPage(messages, deeds::open, this::reveal, () -> deeds.copySelected(selectedText()));
        this.scroll = new ScrolledPage(page);
        this.whole = choice("words-whole", messages.get("reading.whole"), true);
        this.one = choice("words-zone", "", false);
        this.waiting = Words.wrapped(messages.get("reading.waiting"), "note", "words-waiting");
        Button close = Links.icon("fth-x", messages.get("reading.close"), deeds::close);
        HBox title = new HBox(Words.wrapped(messages.get("reading.title"), "layers-title"), close);
        title.setAlignment(Pos.CENTER_LEFT);
        Button copy = Links.link(messages.get("reading.copy-all"), () -> deeds.copyAll(model.descriptionProperty().get()));
        copy.setId("words-copy");
        Button save = Links.link(messages.get("reading.save"), () -> deeds.save(model.descriptionProperty().get()));
        save.setId("words-save");
        WordFlow choices = new WordFlow(whole, one);
        choices.getStyleClass().add("words-choices");
        WordFlow doing = new WordFlow(copy, save);
        doing.getStyleClass().add("words-doing");
        VBox head = new VBox(title, choices, doing);
        head.getStyleClass().setAll("layers-head");
        getChildren().setAll(head, waiting, scroll);
        model.descriptionProperty().subscribe(this::told);
        showChoice();
    }

    private ChoiceButton choice(String id, String text, boolean all) {
        ChoiceButton choice = new ChoiceButton(text, null, AccessibleRole.RADIO_BUTTON, SELECTED);
        choice.setId(id);
        choice.getStyleClass().setAll("layers-order");
        choice.setOnAction(e -> choose(all));
        return choice;
    }

    private void choose(boolean all) {
        model.wholeProperty().set(all);
        show();
    }

    /** As what is open and what the filter leaves are now. */
    void show() {
        showChoice();
        model.tell();
    }

    private void showChoice() {
        Optional<Zone> zone = model.zone();
        one.setText(zone.map(z -> z.name().in(model.lang())).orElse(""));
        one.setVisible(zone.isPresent());
        one.setManaged(zone.isPresent());
        whole.setChosen(model.isWhole());
        one.setChosen(!model.isWhole());
    }

    private void told(Description description) {
        boolean empty = description.passages().isEmpty();
        waiting.setVisible(empty);
        waiting.setManaged(empty);
        page.show(description);
        scroll.setVvalue(0);
        if (!empty && toFocus) {
            toFocus = false;
            page.focusCurrent();
        }
        if (model.isWhole()) {
            model.zone().flatMap(z -> page.headingOf(z.id())).ifPresent(page::goTo);
        }
    }

    /** Into the text, as soon as there is one. */
    void focusText() {
        toFocus = model.descriptionProperty().get().passages().isEmpty();
        applyCss();             // else the page of a panel that was never shown stands nowhere yet
        page.focusCurrent();
    }

    String selectedText() {
        return page.selectedText();
    }

    /** Scrolls only as far as is needed; a heading stands at the top. */
    private void reveal(TextBlock block) {
        if (getScene() == null) {
            return;
        }
        applyCss();
        layout();
        double visible = scroll.getViewportBounds().getHeight();
        double hidden = page.getHeight() - visible;
        double begin = block.getBoundsInParent().getMinY();
        double end = block.getBoundsInParent().getMaxY();
        double top = scroll.getVvalue() * Math.max(0, hidden);
        if (hidden > 0 && (block.isHeading() || begin < top || end > top + visible)) {
            double wanted = block.isHeading() || begin < top ? begin : end - visible;
            scroll.setVvalue(Math.max(0, Math.min(1, wanted / hidden)));
        }
    }
}
