package districtatlas.ui.table;

import districtatlas.ask.table.PlanColumn;
import districtatlas.ask.table.PlanTable.SortBy;
import districtatlas.ask.table.TableFile.Format;
import districtatlas.base.Messages;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import districtatlas.ui.table.TableLayout.ColumnPlace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/** Above the rows: of what they are, how many, and what can be done with them. FX thread only. */
final class TableHead extends HBox {
    private final TableModel model;
    private final Messages messages;
    private final Map<TableModel.Of, ToggleButton> subjects = new EnumMap<>(TableModel.Of.class);
    private final Label total = new Label();
    private final MenuButton columns;
    private final MenuButton export;
    private final Button frame;
    private final Consumer<Format> exported;
    private final Runnable columnsChanged;
    private final HeadRoom room;

    /** @param columnsChanged the columns stand otherwise now */
    TableHead(TableModel model, Messages messages, Runnable framed, Runnable copied, Runnable columnsChanged, Consumer<Format> exported, Runnable counts, Runnable closed) {
        this.model = model;
        this.messages = messages;
        this.exported = exported;
        this.columnsChanged = columnsChanged;
        getStyleClass().setAll("table-head");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        for (TableModel.Of of : TableModel.Of.values()) {
            ToggleButton subject = new ToggleButton(messages.get("table." + of.key()));
            subject.getStyleClass().setAll("layers-order");
            subject.setId("table-of-" + of.key());
            subject.setMinWidth(Region.USE_PREF_SIZE);
            subject.setOnAction(e -> {
                model.ofProperty().set(of);
                show();
            });
            subjects.put(of, subject);
        }
        total.getStyleClass().add("table-total");
        total.setId("table-total");
        total.setMinWidth(0);
        HBox.setHgrow(total, Priority.ALWAYS);
        total.setMaxWidth(Double.MAX_VALUE);
        frame = button("table-frame", "fth-crosshair", "table.frame", framed);
        Button copy = button("table-copy", "fth-copy", "table.copy", copied);
        columns = menu("table-columns", "fth-columns", "table.columns");
        export = menu("table-export", "fth-download", "table.export");
        columns.setOnShowing(e -> columns.getItems().setAll(columnItems()));
        export.setOnShowing(e -> export.getItems().setAll(exportItems()));
        columns.getItems().setAll(new MenuItem());                  // else it never shows
        export.getItems().setAll(new MenuItem());
        Button bars = button("table-counts", "fth-bar-chart-2", "table.counts", counts);
        MenuButton more = menu("table-more", "fth-more-horizontal", "table.more");
        this.room = new HeadRoom(this, total, List.of(frame, copy, columns, export, bars), List.of(frame, copy, bars), more);
        Button close = Links.icon("fth-x", messages.get("table.close"), closed);
        close.setId("table-close");
        getChildren().setAll(subjects.get(TableModel.Of.ITEMS), subjects.get(TableModel.Of.FIGURES), total, frame, copy, columns, export, bars, more, close);
    }

    @Override
    protected void layoutChildren() {
        room.arrange(em());
        super.layoutChildren();
    }

    private Button button(String id, String icon, String key, Runnable work) {
        Button button = Links.link(messages.get(key), work);
        button.getStyleClass().add("table-button");
        button.setGraphic(new Icon(icon));
        button.setId(id);
        return button;
    }

    private MenuButton menu(String id, String icon, String key) {
        return Links.menu(id, messages.get(key), icon);
    }

    /** An em in logical pixels. */
    double em() {
        return subjects.get(TableModel.Of.ITEMS).getFont().getSize() / 0.82;        // as the style of layers-order says
    }

    /** Another when the window's type has another size. */
    ObservableValue<Font> subjectFont() {
        return subjects.get(TableModel.Of.ITEMS).fontProperty();
    }

    void show() {
        subjects.forEach((of, button) -> button.setSelected(of == model.ofProperty().get()));
        total.setText(model.total());
    }

    /** @param selected how many rows */
    void showSelected(int selected) {
        frame.setDisable(selected == 0);
        total.setText(selected > 1 ? messages.get("table.selected", model.total(), selected) : model.total());
    }

    private List<MenuItem> columnItems() {
        List<MenuItem> items = new ArrayList<>(List.of(sorting(), new SeparatorMenuItem()));
        for (ColumnPlace place : model.layout().places()) {
            CheckMenuItem item = new CheckMenuItem(title(place));
            item.setMnemonicParsing(false);
            item.setId("column-" + place.key());
            item.setSelected(place.shown());
            item.setOnAction(e -> {
                model.setLayout(model.layout().withShown(place.key(), item.isSelected()));
                model.show();
                columnsChanged.run();
            });
            items.add(item);
        }
        MenuItem asMade = new MenuItem(messages.get("table.columns.reset"));
        asMade.setId("columns-reset");
        asMade.setOnAction(e -> {
            model.layoutAsMade();
            columnsChanged.run();
        });
        items.add(new SeparatorMenuItem());
        items.add(asMade);
        return items;
    }

    private String title(ColumnPlace place) {
        return model.tableProperty().get().column(place.key()).map(PlanColumn::title).orElse(place.key());
    }

    /** What a click on a column's head does, for the keyboard, which does not come there: the same column again is turned round. */
    private Menu sorting() {
        Menu menu = new Menu(messages.get("table.sort"));
        menu.setId("table-sort");
        List<SortBy> now = model.layout().sorting();
        for (ColumnPlace place : model.layout().places().stream().filter(ColumnPlace::shown).toList()) {
            boolean turned = now.equals(List.of(new SortBy(place.key(), false)));
            CheckMenuItem item = new CheckMenuItem(turned ? messages.get("table.sort.turned", title(place)) : title(place));
            item.setMnemonicParsing(false);
            item.setId("sort-" + place.key());
            item.setSelected(now.stream().anyMatch(s -> s.column().equals(place.key())));
            item.setOnAction(e -> {
                model.sort(List.of(new SortBy(place.key(), turned)));
                columnsChanged.run();
            });
            menu.getItems().add(item);
        }
        return menu;
    }

    private List<MenuItem> exportItems() {
        List<MenuItem> items = new ArrayList<>();
        for (Format format : Format.values()) {
            if (model.ofProperty().get() == TableModel.Of.ITEMS || !format.isOfPlaces()) {
                MenuItem item = new MenuItem(messages.get("table.export." + format.key()));
                item.setMnemonicParsing(false);
                item.setId("export-" + format.key());
                item.setOnAction(e -> exported.accept(format));
                items.add(item);
            }
        }
        return items;
    }
}
