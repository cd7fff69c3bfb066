package districtatlas.ui.overview;

import districtatlas.coord.EastNorth;
import districtatlas.coord.ScreenXY;
import districtatlas.map.view.Viewport;
import districtatlas.ui.Session;
import districtatlas.ui.kit.Floating;
import districtatlas.ui.map.MapNavigation;
import districtatlas.ui.map.MapPane;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A small map that nobody moves, and over it the frame of what the large one shows; a press or a drag moves that. FX thread only.
 */
final class OverviewPane extends Region {
    /** A frame smaller than that is shown as a mark of that size. */
    private static final double LEAST_FRAME_PX = 9;

    private final Session session;
    private final MapNavigation map;
    private final Session small;
    private final MapPane pane;
    private final Rectangle frame = new Rectangle();
    /** From the frame's middle to the pointer that took hold of it; null while nobody has. */
    private ScreenXY held;

    /** @param small the state of the small map */
    OverviewPane(Session session, MapNavigation map, Session small, MapPane pane, String accessibleText) {
        this.session = session;
        this.map = map;
        this.small = small;
        this.pane = pane;
        getStyleClass().setAll("floating", "overview");
        setAccessibleText(accessibleText);
        setCursor(Cursor.CROSSHAIR);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        pane.setAccessibleRole(AccessibleRole.NODE);
        pane.setMouseTransparent(true);
        pane.setDisable(true);              // its zones are for the eye: the keys go to the large map
        frame.getStyleClass().setAll("overview-frame");
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().addAll(pane, frame);
        Floating.kept(this);
        session.viewportProperty().subscribe(v -> showFrame());
        map.coveredProperty().subscribe(c -> showFrame());
        small.viewportProperty().subscribe(v -> showFrame());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, e -> held = null);
    }

    private void showFrame() {
        Viewport view = session.viewport();
        Viewport.Insets c = map.coveredProperty().get();
        ScreenXY from = small.viewport().toScreen(view.toGrid(new ScreenXY(c.left(), c.top())));
        ScreenXY to = small.viewport().toScreen(view.toGrid(new ScreenXY(view.width() - c.right(), view.height() - c.bottom())));
        double width = Math.max(LEAST_FRAME_PX, to.x() - from.x());
        double height = Math.max(LEAST_FRAME_PX, to.y() - from.y());
        frame.setX(pane.getLayoutX() + (from.x() + to.x() - width) / 2);
        frame.setY(pane.getLayoutY() + (from.y() + to.y() - height) / 2);
        frame.setWidth(width);
        frame.setHeight(height);
    }

    /** Inside the frame it is taken hold of where it is; elsewhere its middle comes to the pointer. */
    private void press(MouseEvent e) {
        if (e.getButton() == MouseButton.PRIMARY) {
            boolean inside = frame.contains(e.getX(), e.getY());
            held = inside ? new ScreenXY(e.getX() - middleX(), e.getY() - middleY()) : new ScreenXY(0, 0);
            if (!inside) {
                moveTo(e);
            }
            e.consume();
        }
    }

    private void drag(MouseEvent e) {
        if (held != null) {
            moveTo(e);
            e.consume();
        }
    }

    private double middleX() {
        return frame.getX() + frame.getWidth() / 2;
    }

    private double middleY() {
        return frame.getY() + frame.getHeight() / 2;
    }

    private void moveTo(MouseEvent e) {
        EastNorth place = small.viewport().toGrid(new ScreenXY(e.getX() - held.x() - pane.getLayoutX(), e.getY() - held.y() - pane.getLayoutY()));
        map.centre(place);
    }

    @Override
    protected void layoutChildren() {
        pane.resizeRelocate(snappedLeftInset(), snappedTopInset(), Math.max(1, getWidth() - snappedLeftInset() - snappedRightInset()),
                Math.max(1, getHeight() - snappedTopInset() - snappedBottomInset()));
        showFrame();
    }
}
