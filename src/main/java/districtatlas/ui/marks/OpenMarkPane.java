package districtatlas.ui.marks;

import districtatlas.coord.EastNorth;
import districtatlas.map.view.Viewport;
import districtatlas.notebook.DrawnMark.Form;
import districtatlas.ui.draft.DraftPane;
import districtatlas.ui.draft.Dots;
import districtatlas.ui.kit.Words;
import districtatlas.ui.marks.Handle.Part;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;

/**
 * The open mark: a band along it, its handles, and while the hand moves it what it will be; that stays until the map's own picture of it
 * has come. FX thread only.
 */
final class OpenMarkPane extends Pane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final EditModel edit;
    private final ObservableBooleanValue drawing;
    private final Polyline band = new Polyline();
    private final Polyline casing = new Polyline();
    private final Polyline line = new Polyline();
    private final ArrowHead head = new ArrowHead();
    private final Label text = Words.whole("", "draw-words");
    private final Dots whole = new Dots("mark-whole");
    private final Dots between = new Dots("mark-between");
    private final Dots corners = new Dots("mark-corner");
    private boolean lines;

    /** @param drawing whether clicks draw something else: then there are no handles */
    OpenMarkPane(EditModel edit, ObservableBooleanValue drawing) {
        this.edit = edit;
        this.drawing = drawing;
        setMouseTransparent(true);
        band.getStyleClass().setAll("mark-band");
        casing.getStyleClass().setAll("draw-casing");
        line.getStyleClass().setAll("draw-line");
        getChildren().addAll(band, casing, line, head, text, whole, between, corners);
        getChildren().forEach(n -> n.setManaged(false));
    }

    /** The map's picture is whole, and shows the mark as it is; or is not. */
    void settled(boolean is, Viewport view) {
        if (is && !edit.movingProperty().get() && lines) {
            lines = false;
            show(view);
        }
    }

    void show(Viewport view) {
        lines |= edit.movingProperty().get();
        PlacedMark mark = edit.shownProperty().get().orElse(null);
        setVisible(mark != null);
        if (mark == null) {
            lines = false;
            return;
        }
        MarkInk.paint(this, mark.mark().look());
        List<Double> at = DraftPane.onScreen(mark.corners(), view);
        if (mark.mark().form() == Form.AREA) {
            at.addAll(at.subList(0, 2));
        }
        boolean spot = mark.mark().form().isSpot();
        band.setVisible(!spot);
        band.getPoints().setAll(at);
        casing.setVisible(lines && !spot);
        casing.getPoints().setAll(at);
        line.setVisible(lines && !spot);
        line.getPoints().setAll(at);
        head.hide();
        if (lines && mark.mark().form() == Form.ARROW) {
            List<EastNorth> corners = mark.corners();
            head.show(corners.get(corners.size() - 2), corners.get(corners.size() - 1), mark.mark().look(), view);
        }
        text.setVisible(lines && mark.mark().form() == Form.TEXT);
        text.setText(mark.mark().text());
        text.autosize();
        text.relocate(at.get(0) - text.getWidth() / 2, at.get(1) - text.getHeight() / 2);
        showHandles(view);
    }

    private void showHandles(Viewport view) {
        List<Handle> handles = drawing.get() ? List.of() : edit.handles();
        corners.show(at(handles, Part.CORNER, view));
        between.show(at(edit.movingProperty().get() ? List.of() : handles, Part.BETWEEN, view));
        whole.show(at(handles, Part.WHOLE, view));
        for (int i = 0; i < corners.getChildren().size(); i++) {
            corners.dot(i).pseudoClassStateChanged(CHOSEN, i == edit.cornerProperty().get());
        }
    }

    private static List<Double> at(List<Handle> handles, Part part, Viewport view) {
        return DraftPane.onScreen(handles.stream().filter(h -> h.part() == part).map(Handle::place).toList(), view);
    }
}
