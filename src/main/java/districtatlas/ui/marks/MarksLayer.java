package districtatlas.ui.marks;

import districtatlas.base.Messages;
import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.notebook.DrawnMark.Form;
import districtatlas.ui.Session;
import districtatlas.ui.draft.DraftPane;
import districtatlas.ui.draft.DraftPane.Drawn;
import districtatlas.ui.map.MapPane;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/**
 * What is being drawn and what is being edited, above the map: corners, handles, what a corner jumps to, and the field for the words of a
 * text. Moves with the map. FX thread only.
 */
final class MarksLayer extends StackPane {
    private static final int FIELD_LETTERS = 16;

    private final DrawModel draw;
    private final Snapping snapping;
    private final ObservableBooleanValue armed;
    private final OwnMarks own;
    private final Session session;
    private final MapPane map;
    private final MarkWords words;
    private final DraftPane draft = new DraftPane("draw");
    private final ArrowHead head = new ArrowHead();
    /** It has the draft's look. */
    private final Pane heads = new Pane(head);
    private final OpenMarkPane open;
    private final SnapSign sign;
    private final TextField field = new TextField();

    /** @param armed whether clicks and keys set corners */
    MarksLayer(DrawModel draw, EditModel edit, Snapping snapping, ObservableBooleanValue armed, OwnMarks own, MapPane map, Session session, Messages messages) {
        this.draw = draw;
        this.snapping = snapping;
        this.armed = armed;
        this.own = own;
        this.map = map;
        this.session = session;
        this.words = new MarkWords(messages);
        this.open = new OpenMarkPane(edit, armed);
        this.sign = new SnapSign(messages);
        getStyleClass().setAll("marks-layer");
        setPickOnBounds(false);
        field.getStyleClass().setAll("text-field", "draw-field");
        field.setPromptText(messages.get("marks.write"));
        field.setAccessibleText(messages.get("marks.write"));
        field.setPrefColumnCount(FIELD_LETTERS);
        field.setManaged(false);
        field.setVisible(false);
        field.setOnAction(e -> written());
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                written();
            }
        });
        Pane fields = new Pane(field);
        fields.setPickOnBounds(false);
        heads.setMouseTransparent(true);
        getChildren().addAll(open, draft, heads, sign, fields);
        armed.subscribe(this::show);
        draw.formProperty().subscribe(f -> show());
        draw.pointsProperty().subscribe(p -> show());
        draw.lookProperty().subscribe(look -> {
            MarkInk.paint(draft, look);
            MarkInk.paint(heads, look);
            show();
        });
        draw.writingProperty().subscribe((before, now) -> showField(now));
        session.viewportProperty().subscribe((before, now) -> {
            show();
            open.show(now);
            draw.writingProperty().get().ifPresent(this::placeField);
        });
        map.pointer().placeProperty().subscribe((before, now) -> show());
        snapping.heldProperty().subscribe((before, now) -> show());
        snapping.onProperty().subscribe((before, now) -> show());
        snapping.foundProperty().subscribe(found -> sign.show(found, session.viewport()));
        edit.shownProperty().subscribe(m -> open.show(session.viewport()));
        edit.cornerProperty().subscribe(i -> open.show(session.viewport()));
        edit.movingProperty().subscribe(m -> open.show(session.viewport()));
        map.settledProperty().subscribe(s -> open.settled(s, session.viewport()));
        show();
    }

    /** Where the next corner would be: under the pointer, else in the middle; on what is drawn there. */
    EastNorth aim() {
        EastNorth place = map.pointer().placeProperty().get().orElseGet(map.navigation()::middlePlace);
        return snapping.snapped(place, null, draw.points());
    }

    private void show() {
        boolean drawing = armed.get() && draw.writingProperty().get().isEmpty();
        draft.setVisible(drawing);
        head.hide();
        open.show(session.viewport());
        if (!drawing) {
            sign.show(snapping.foundProperty().get(), session.viewport());
            return;
        }
        Viewport view = session.viewport();
        EastNorth aim = aim();
        List<EastNorth> points = draw.points();
        Form form = draw.formProperty().get().orElse(Form.LINE);
        String label = points.isEmpty() ? "" : words.measures(form, own.onEarth(draw.with(aim)));
        draft.show(new Drawn(points, form == Form.AREA && points.size() > 1, Optional.of(aim), map.pointer().placeProperty().get().isEmpty(), label), view);
        if (form == Form.ARROW && !points.isEmpty()) {
            head.show(points.get(points.size() - 1), aim, draw.lookProperty().get(), view);
        }
        sign.show(snapping.foundProperty().get(), view);
    }

    private void written() {
        if (draw.writingProperty().get().isPresent()) {
            draw.write(field.getText());
            map.requestFocus();
        }
    }

    private void showField(Optional<EastNorth> at) {
        field.setVisible(at.isPresent());
        show();
        at.ifPresent(p -> {
            field.clear();
            placeField(p);
            field.requestFocus();
        });
    }

    private void placeField(EastNorth place) {
        ScreenXY at = session.viewport().toScreen(place);
        field.applyCss();
        double width = field.prefWidth(-1);
        double height = field.prefHeight(width);
        field.resizeRelocate(Math.round(at.x() - width / 2), Math.round(at.y() - height / 2), width, height);
    }
}
