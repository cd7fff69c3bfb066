package districtatlas.ui.bring;

import districtatlas.base.Messages;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.LonLat;
import districtatlas.coord.ScreenXY;
import districtatlas.data.inspect.LayerSketch;
import districtatlas.data.place.Placing;
import districtatlas.data.place.Placing.Shift;
import districtatlas.map.view.Viewport;
import districtatlas.own.bring.BringWish;
import districtatlas.paint.MapShop;
import districtatlas.plan.ItemShapes;
import districtatlas.state.AtlasState;
import districtatlas.state.Scenes;
import districtatlas.ui.Session;
import districtatlas.ui.desk.AtlasContent;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import districtatlas.ui.map.MapPane;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;

/**
 * A small map of the district with a layer's shapes where they would lie; an arrow with the distance when that is far away. Wheel and drag move it.
 * A second map over the same shop. FX thread only.
 */
final class BringMap extends VBox {
    private static final double FAR_METRES = 60_000;
    private static final double AROUND = 0.06;
    private static final double ARROW_PX = 13;
    private static final double EDGE_PX = 22;
    /** The small map needs no margin: its own frame is one. */
    private static final double NO_MARGIN_PX = -12;

    private final Desk desk;
    private final Executor worker;
    private final Executor fx;
    private final Messages messages;
    private final Session small;
    private final MapPane pane;
    private final Pane over = new Pane();
    private final Label said = Words.wrapped("", "bring-map-said");
    private final HBox key = new HBox();
    private final Polygon arrow = new Polygon(ARROW_PX, 0, -ARROW_PX * 0.7, ARROW_PX * 0.75, -ARROW_PX * 0.35, 0, -ARROW_PX * 0.7, -ARROW_PX * 0.75);
    private PlacedSketch now = PlacedSketch.NONE;
    private PlacedSketch moved = PlacedSketch.NONE;
    private String style = "bring-shape";
    private Object framed;
    private Object asked;
    private ScreenXY held;

    BringMap(Desk desk, MapShop shop, Scenes scenes, Executor worker, Executor fx) {
        this.desk = desk;
        this.worker = worker;
        this.fx = fx;
        this.messages = desk.messages();
        AtlasContent atlas = desk.atlas();
        Session large = desk.session();
        this.small = new Session(AtlasState.of(large.state().theme(), large.state().palette(), large.state().year()), scenes, large.lang());
        large.stateProperty().subscribe(state -> small.change(s -> s.withTheme(state.theme()).withPalette(state.palette())));
        this.pane = new MapPane(small, shop, atlas.plan(), atlas.shapes(), Map.of(), ItemShapes.NONE);
        pane.navigation().motionProperty().set(false);
        pane.navigation().homeProperty().set(Optional.of(atlas.home()));
        pane.navigation().coveredProperty().set(Viewport.Insets.all(NO_MARGIN_PX));
        pane.wordsProperty().set(false);
        pane.setMouseTransparent(true);
        pane.setDisable(true);
        pane.setAccessibleRole(AccessibleRole.NODE);
        over.setMouseTransparent(true);
        arrow.getStyleClass().setAll("bring-arrow");
        arrow.setManaged(false);
        arrow.setVisible(false);
        StackPane frame = new StackPane(pane, over);
        frame.getStyleClass().setAll("bring-map-frame");
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(frame.widthProperty());
        clip.heightProperty().bind(frame.heightProperty());
        frame.setClip(clip);
        frame.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        frame.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        frame.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> held = new ScreenXY(e.getX(), e.getY()));
        frame.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        key.getStyleClass().setAll("bring-map-key");
        HBox tools = new HBox(key, Links.icon("fth-maximize", messages.get("bring.map.layer"), this::frameLayer), Links.icon("fth-home", messages.get("bring.map.home"), () -> pane.navigation().cutTo(atlas.home())));
        tools.getStyleClass().setAll("bring-map-tools");
        HBox.setHgrow(key, Priority.ALWAYS);
        getStyleClass().setAll("bring-map");
        getChildren().setAll(frame, tools, said);
        setAccessibleText(messages.get("bring.map"));
        small.viewportProperty().subscribe(v -> draw());
    }

    /** Where the layer would lie. Framed anew only when it is another layer or reading. */
    void show(BringWish wish) {
        Optional<Placing> placing = wish.likely();
        Optional<Placing> other = wish.open().contains(BringWish.Question.SHIFT) && wish.shift().isEmpty() ? placing.map(p -> p.withShift(wish.suspect())) : Optional.empty();
        String drawnAs = other.isPresent() ? "bring-as-is" : wish.open().isEmpty() ? "bring-shape" : "bring-perhaps";
        LayerSketch sketch = wish.layer().sketch();
        Object key2 = List.of(wish.layer().index(), wish.file().path(), placing.map(p -> p.withShift(Shift.NONE)));
        Object turn = new Object();
        asked = turn;
        worker.execute(() -> {
            PlacedSketch first = placed(sketch, placing);
            PlacedSketch second = placed(sketch, other);
            fx.execute(() -> {
                if (asked == turn) {
                    style = drawnAs;
                    now = first;
                    moved = second;
                    tell(wish);
                    if (!key2.equals(framed)) {
                        framed = key2;
                        frame();
                    }
                    draw();
                }
            });
        });
    }

    private PlacedSketch placed(LayerSketch sketch, Optional<Placing> placing) {
        try {
            return placing.map(p -> PlacedSketch.of(sketch, p, desk.atlas().grid())).orElse(PlacedSketch.NONE);
        } catch (IllegalArgumentException noSystem) {
            return PlacedSketch.NONE;
        }
    }

    private LonLat home() {
        return desk.atlas().grid().toLonLat(desk.atlas().home().center());
    }

    private boolean isFar() {
        return now.middle().filter(m -> PlacedSketch.metres(home(), m) > FAR_METRES).isPresent();
    }

    private void frame() {
        Extent home = desk.atlas().home();
        boolean reachesOut = now.extent().isPresent() && !isFar() && !(home.contains(new EastNorth(now.extent().get().minEast(), now.extent().get().minNorth()))
                && home.contains(new EastNorth(now.extent().get().maxEast(), now.extent().get().maxNorth())));
        pane.navigation().cutTo(reachesOut && within(now.extent().get(), home) ? home.union(now.extent().get()) : home);
    }

    /** A few absurd ones are not to make the district a dot. */
    private static boolean within(Extent extent, Extent home) {
        Extent around = home.grownBy(2 * Math.max(home.width(), home.height()));
        return around.contains(new EastNorth(extent.minEast(), extent.minNorth())) && around.contains(new EastNorth(extent.maxEast(), extent.maxNorth()));
    }

    private void frameLayer() {
        now.extent().ifPresent(e -> pane.navigation().cutTo(e.grownBy(1 + AROUND * Math.max(e.width(), e.height()))));
    }

    private void tell(BringWish wish) {
        key.getChildren().clear();
        if (!moved.some().isEmpty()) {
            key.getChildren().addAll(keyOf("bring-as-is", "bring.map.as-is"), keyOf("bring-moved", "bring.map.moved"));
        }
        String sentence = wish.isTable() ? messages.get("bring.map.none") : now.middle().isEmpty() ? messages.get("bring.map.unknown")
                : isFar() ? messages.get("bring.map.far", new BringWords(messages, List.of()).far(PlacedSketch.metres(home(), now.middle().get()))) : "";
        said.setText(sentence);
        said.setVisible(!sentence.isEmpty());
        said.setManaged(!sentence.isEmpty());
        setAccessibleText(messages.get("bring.map") + " " + sentence);
    }

    private HBox keyOf(String styleClass, String textKey) {
        Region line = new Region();
        line.getStyleClass().setAll("bring-key", styleClass + "-key");
        HBox entry = new HBox(line, Words.whole(messages.get(textKey), "note"));
        entry.getStyleClass().setAll("bring-key-entry");
        return entry;
    }

    private void draw() {
        Viewport view = small.viewport();
        over.getChildren().setAll(SketchPaths.of(now.some(), view, style));
        over.getChildren().addAll(SketchPaths.of(moved.some(), view, "bring-moved"));
        over.getChildren().add(arrow);
        arrow.setVisible(isFar());
        if (isFar()) {
            double turn = PlacedSketch.direction(home(), now.middle().orElseThrow());
            double x = Math.cos(turn);
            double y = -Math.sin(turn);
            double reach = Math.min((over.getWidth() / 2 - EDGE_PX) / Math.max(1e-9, Math.abs(x)), (over.getHeight() / 2 - EDGE_PX) / Math.max(1e-9, Math.abs(y)));
            arrow.setRotate(Math.toDegrees(-turn));
            arrow.setTranslateX(over.getWidth() / 2 + reach * x);
            arrow.setTranslateY(over.getHeight() / 2 + reach * y);
        }
    }

    // ---- moved by hand --------------------------------------------------------------------------------------------

    private void wheel(ScrollEvent e) {
        if (e.getDeltaY() > 0) {
            pane.navigation().zoomIn();
        } else if (e.getDeltaY() < 0) {
            pane.navigation().zoomOut();
        }
        e.consume();
    }

    private void drag(MouseEvent e) {
        if (held != null) {
            Viewport view = small.viewport();
            pane.navigation().centre(view.toGrid(new ScreenXY(view.width() / 2 - e.getX() + held.x(), view.height() / 2 - e.getY() + held.y())));
            held = new ScreenXY(e.getX(), e.getY());
        }
        e.consume();
    }

    void close() {
        pane.close();
    }
}
