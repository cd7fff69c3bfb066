package districtatlas.ui.board;

import districtatlas.ask.table.TableFile.Format;
import districtatlas.base.Messages;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Above the rows: what this is, how many, and by what they are narrowed. FX thread only. */
final class BoardHead extends HBox {
    private final BoardModel model;
    private final Messages messages;
    private final TextField search = new TextField();
    private final Label total = Words.whole("", "table-total");
    private final MenuButton zones;

    /** @param down leaves the field for the rows */
    BoardHead(BoardModel model, Messages messages, Consumer<Format> exported, Runnable down, Runnable closed) {
        this.model = model;
        this.messages = messages;
        getStyleClass().setAll("board-head");
        search.setId("board-search");
        search.setPromptText(messages.get("board.search"));
        search.setAccessibleText(messages.get("board.search"));
        search.getStyleClass().add("board-search");
        search.textProperty().subscribe((before, now) -> model.textProperty().set(now));
        model.textProperty().subscribe(t -> {
            if (!t.equals(search.getText())) {
                search.setText(t);
            }
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) {
                down.run();
                e.consume();
            }
        });
        total.setId("board-total");
        zones = menu("board-zones", "fth-map");
        zones.setOnShowing(e -> zones.getItems().setAll(zoneItems()));
        MenuButton export = menu("board-export", "fth-download");
        export.setText(messages.get("table.export"));
        export.getItems().setAll(List.of(Format.CSV, Format.XLSX).stream().map(f -> item("board-export-" + f.key(), messages.get("table.export." + f.key()),
                () -> exported.accept(f))).toList());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Node close = Links.icon("fth-x", messages.get("board.close"), closed);
        close.setId("board-close");
        getChildren().setAll(Words.whole(messages.get("board.title"), "card-title"), total, space, search, zones, export, close);
        model.shownProperty().subscribe(b -> total.setText(model.total()));
        model.zoneProperty().subscribe(z -> zones.setText(z.isEmpty() ? messages.get("board.zone.all") : messages.get("board.filter.zone", name(z.get()))));
    }

    private String name(ZoneId id) {
        return model.zones().stream().filter(z -> z.id().equals(id)).map(z -> z.name().in(messages.lang())).findFirst().orElse(id.value());
    }

    private MenuButton menu(String id, String icon) {
        MenuButton menu = Links.menu(id, "", icon);
        menu.getItems().setAll(new MenuItem());                 // else it never shows
        return menu;
    }

    private static MenuItem item(String id, String text, Runnable work) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setId(id);
        item.setOnAction(e -> work.run());
        return item;
    }

    private List<MenuItem> zoneItems() {
        List<MenuItem> items = new ArrayList<>();
        items.add(choice("board-zone-all", messages.get("board.zone.all"), Optional.empty()));
        for (Zone zone : model.zones()) {
            items.add(choice("board-zone-" + zone.id(), zone.name().in(messages.lang()), Optional.of(zone.id())));
        }
        return items;
    }

    private MenuItem choice(String id, String text, Optional<ZoneId> zone) {
        CheckMenuItem item = new CheckMenuItem(text);
        item.setMnemonicParsing(false);
        item.setId(id);
        item.setSelected(model.zoneProperty().get().equals(zone));
        item.setOnAction(e -> model.zoneProperty().set(zone));
        return item;
    }
}
