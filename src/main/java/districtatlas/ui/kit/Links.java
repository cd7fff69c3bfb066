package districtatlas.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;

/** Buttons that look like words: they take the focus and the Enter key like any button. */
public final class Links {
    private Links() {
    }

    public static Button link(String text, Runnable work) {
        return button("link", text, null, work);
    }

    public static Button chip(String text, Runnable work) {
        return button("chip", text, null, work);
    }

    /** A button that shows only an icon; the text is for the screen reader. */
    public static Button icon(String literal, String text, Runnable work) {
        Button button = button("icon-button", "", new Icon(literal), work);
        button.setAccessibleText(text);
        return button;
    }

    /** A word that opens a menu. JavaFX tells a screen reader nothing of the text of such a button, so it is told here, also when it changes. */
    public static MenuButton menu(String id, String text, String icon) {
        MenuButton menu = menu(id, "");
        menu.setText(text);
        menu.setGraphic(new Icon(icon));
        return menu;
    }

    /** One without an icon, whose words change. @param about said before its words; may be empty */
    public static MenuButton menu(String id, String about) {
        MenuButton menu = new MenuButton();
        menu.getStyleClass().setAll("link", "table-button", "table-menu");
        menu.setId(id);
        menu.textProperty().subscribe(t -> menu.setAccessibleText((about + " " + t).strip()));
        menu.setMnemonicParsing(false);
        EscapeThrough.of(menu);
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        return menu;
    }

    /** A link and behind it, in a word, what it leads to. */
    public static HBox line(String text, Runnable work, String kind) {
        HBox line = new HBox(link(text, work), Words.whole(kind, "row-status"));
        line.getStyleClass().setAll("row-line");
        return line;
    }

    private static Button button(String styleClass, String text, Node graphic, Runnable work) {
        Button button = new Button(text, graphic);
        button.getStyleClass().setAll(styleClass);
        button.setMnemonicParsing(false);
        button.setMinSize(Button.USE_PREF_SIZE, Button.USE_PREF_SIZE);
        button.setOnAction(e -> work.run());
        return button;
    }
}
