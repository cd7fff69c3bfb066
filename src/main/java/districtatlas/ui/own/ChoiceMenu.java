package districtatlas.ui.own;

import districtatlas.ui.kit.Links;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;

/** One of several, chosen from a menu; the button says which. FX thread only. */
final class ChoiceMenu<T> extends StackPane {
    /** Of a column's name, so that the panel keeps its width. */
    private static final double MOST_EM = 11;

    private final MenuButton menu;
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
        this.menu = Links.menu(id, about);
        menu.getStyleClass().add("own-choice");
        menu.setMinWidth(0);
        menu.getItems().setAll(new MenuItem());          // else it never shows
        menu.setOnShowing(e -> menu.getItems().setAll(offered.stream().map(this::item).toList()));
        menu.fontProperty().subscribe(f -> menu.setMaxWidth(MOST_EM * f.getSize()));
        setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(menu);
    }

    void show(List<T> all, T now) {
        offered = List.copyOf(all);
        menu.setText(said.apply(now));
    }

    private CheckMenuItem item(T of) {
        CheckMenuItem item = new CheckMenuItem(said.apply(of));
        item.setMnemonicParsing(false);
        item.setSelected(said.apply(of).equals(menu.getText()));
        item.setOnAction(e -> chosen.accept(of));
        return item;
    }
}
