package districtatlas.ui.own;

import districtatlas.ask.table.TableFile.Format;
import districtatlas.base.Messages;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.LonLat;
import districtatlas.data.ReadyLayer;
import districtatlas.notebook.EntryId;
import districtatlas.state.Subject;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.Floating;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.locationtech.jts.geom.Envelope;

/** The features of a layer of the reader's own in rows, below the map. A row opens its feature's card; the open feature's row is marked. FX thread only. */
public final class OwnTablePanel extends VBox {
    /** Around a feature without width and height. */
    private static final double POINT_METRES = 400;
    private static final double NEAR_DEGREES = 20;
    private static final double MOST_LATITUDE = 84;
    private static final double TEXT_OF_TITLE = 0.94;

    private final Desk desk;
    private final Messages messages;
    private final OwnTableModel model;
    private final OwnTableExport export;
    private final OwnRowsView rows;
    private final BooleanProperty open;
    private final Label title = new Label();
    private final Label said = new Label();
    private final TextField find = new TextField();
    private final Button frame;
    private final Button stop;
    private final MenuButton files;

    /** @param open whether it is to be seen */
    public OwnTablePanel(Desk desk, OwnWork work, BooleanProperty open) {
        this.desk = desk;
        this.messages = desk.messages();
        this.open = open;
        this.model = new OwnTableModel(work, messages);
        this.export = new OwnTableExport(model, work, messages, desk::say);
        this.rows = new OwnRowsView(model, messages, this::chosen, this::frame);
        getStyleClass().setAll("table-panel");
        Floating.kept(this);
        setAccessibleRole(AccessibleRole.PARENT);
        title.getStyleClass().add("own-table-title");
        title.setMinWidth(0);
        said.getStyleClass().add("table-total");
        said.setId("own-table-said");
        said.setMinWidth(0);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.textProperty().bind(model.saidProperty());
        frame = Links.link(messages.get("own.table.frame"), () -> selected().ifPresent(this::frame));
        frame.getStyleClass().add("table-button");
        frame.setGraphic(new Icon("fth-crosshair"));
        frame.setId("own-table-frame");
        files = Links.menu("own-table-export", messages.get("table.export"), "fth-download");
        files.getItems().setAll(new MenuItem());            // else it never shows
        files.setOnShowing(e -> files.getItems().setAll(formats().map(this::file).toList()));
        stop = Links.link(messages.get("own.table.stop"), export::stop);
        stop.visibleProperty().bind(export.writingProperty());
        stop.managedProperty().bind(export.writingProperty());
        Button close = Links.icon("fth-x", messages.get("own.table.close"), this::close);
        close.setId("own-table-close");
        HBox head = new HBox(title, sought(), said, frame, files, stop, close);
        head.getStyleClass().setAll("table-head");
        head.setAlignment(Pos.CENTER_LEFT);
        Label nothing = Words.wrapped("", "note");
        nothing.textProperty().bind(model.saidProperty());
        rows.setPlaceholder(nothing);
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().setAll(head, rows);
        title.fontProperty().subscribe(f -> rows.setEm(f.getSize() / TEXT_OF_TITLE));
        model.rowsProperty().subscribe(r -> {
            rows.setAccessibleText(title.getText() + " " + said.getText());
            mark();
        });
        model.entryProperty().subscribe((before, now) -> {
            if (now.isEmpty()) {
                open.set(false);
            }
        });
        desk.session().selectionValue().subscribe((before, now) -> mark());
        desk.onClose(work.notebook().notebookProperty().subscribe(n -> follow())::unsubscribe);
        open.subscribe((before, now) -> {
            if (!now) {
                model.close();
            }
        });
    }

    private HBox sought() {
        find.getStyleClass().setAll("text-input", "text-field", "search-field");
        find.setPromptText(messages.get("own.table.find"));
        find.setAccessibleText(messages.get("own.table.find"));
        find.setId("own-table-find");
        find.textProperty().bindBidirectional(model.queryProperty());
        find.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
                find.clear();
                e.consume();
            } else if (e.getCode() == KeyCode.DOWN) {
                rows.requestFocus();
                e.consume();
            }
        });
        HBox box = new HBox(new Icon("fth-search"), find);
        box.getStyleClass().setAll("layers-search", "own-table-search");
        return box;
    }

    private void follow() {
        model.layer().ifPresent(l -> title.setText(l.title()));
        model.follow();
    }

    public void show(EntryId entry) {
        model.show(entry);
        model.layer().ifPresent(l -> {
            title.setText(l.title());
            frame.setVisible(l.shape() != ReadyLayer.Shape.NONE);
            frame.setManaged(frame.isVisible());
            open.set(true);
            find.requestFocus();
        });
    }

    private void close() {
        open.set(false);
        desk.map().requestFocus();
    }

    // ---- files ----------------------------------------------------------------------------------------------------

    private Stream<Format> formats() {
        boolean placed = model.layer().filter(l -> l.shape() != ReadyLayer.Shape.NONE).isPresent();
        return Arrays.stream(Format.values()).filter(f -> placed || !f.isOfPlaces() || f == Format.GPKG);
    }

    private MenuItem file(Format format) {
        MenuItem item = new MenuItem(messages.get("table.export." + format.key()));
        item.setMnemonicParsing(false);
        item.setId("own-export-" + format.name().toLowerCase(Locale.ROOT));
        item.setOnAction(e -> export.ask(format, getScene().getWindow()));
        return item;
    }

    OwnTableExport export() {
        return export;
    }

    // ---- rows and the map -----------------------------------------------------------------------------------------

    private Optional<Integer> selected() {
        return Optional.ofNullable(rows.getSelectionModel().getSelectedItem());
    }

    private void chosen(int row) {
        model.feature(row).ifPresent(f -> desk.session().change(s -> s.withSelection(s.selection().with(new Subject.OfFeature(f)))));
    }

    private void frame(int row) {
        model.rowsProperty().get().map(r -> r.table().box(row)).filter(b -> !b.isNull()).ifPresent(b -> {
            if (!isNear(b)) {
                desk.say(messages.get("own.table.far"));
                return;
            }
            EastNorth southWest = toGrid(b.getMinX(), b.getMinY());
            EastNorth northEast = toGrid(b.getMaxX(), b.getMaxY());
            boolean isSpot = b.getWidth() == 0 && b.getHeight() == 0;
            desk.framing().extent(isSpot ? Extent.around(southWest, POINT_METRES, POINT_METRES)
                    : new Extent(southWest.east(), southWest.north(), northEast.east(), northEast.north()));
        });
    }

    /** Whether the grid has a place for it. */
    private boolean isNear(Envelope degrees) {
        double meridian = desk.atlas().grid().centralMeridianDegrees();
        return Math.abs(degrees.getMinX() - meridian) < NEAR_DEGREES && Math.abs(degrees.getMaxX() - meridian) < NEAR_DEGREES
                && Math.max(Math.abs(degrees.getMinY()), Math.abs(degrees.getMaxY())) < MOST_LATITUDE;
    }

    private EastNorth toGrid(double lon, double lat) {
        return desk.atlas().grid().toGrid(new LonLat(lon, lat));
    }

    private void mark() {
        rows.mark(desk.session().selection().feature().map(model::place).orElse(OptionalInt.empty()));
    }
}
