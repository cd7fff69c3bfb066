package districtatlas.ui.own;

import districtatlas.ui.kit.EscapeThrough;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** One of several, chosen from a menu; the button says which. FX thread only. */
final class ChoiceMenu<T> extends MenuButton {
    /** Of a column's name, so that the panel keeps its width. */
    private static final double MOST_EM = 11;

    private final Function<T, String> said;
    private final Consumer<T> chosen;
    private List<T> offered = List.of();

    /**
     * @param about  what is chosen, for a screen reader
     * @param chosen hears what the reader chose, also when it is what it was
     */
    ChoiceMenu(String id, String about, Function<T, String> said, Consumer<T> chosen) {
        this.said = said;
        this.chosen = chosen;
        getStyleClass().setAll("link", "table-button", "table-menu", "own-choice");
        setId(id);
        setMnemonicParsing(false);
        setMinWidth(0);
        textProperty().subscribe(t -> setAccessibleText(about + " " + t));
        EscapeThrough.of(this);
        getItems().setAll(new MenuItem());          // else it never shows
        setOnShowing(e -> getItems().setAll(offered.stream().map(this::item).toList()));
        fontProperty().subscribe(f -> setMaxWidth(MOST_EM * f.getSize()));
    }

    void show(List<T> all, T now) {
        offered = List.copyOf(all);
        setText(said.apply(now));
    }

    private CheckMenuItem item(T of) {
        CheckMenuItem item = new CheckMenuItem(said.apply(of));
        item.setMnemonicParsing(false);
        item.setSelected(said.apply(of).equals(getText()));
        item.setOnAction(e -> chosen.accept(of));
        return item;
    }
}
