package districtatlas.ui.window;

import districtatlas.map.style.Palette;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.KeyDispatch;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.RootStyle;
import districtatlas.ui.kit.TypeScale;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.kit.WhileInScene;
import districtatlas.ui.kit.WindowFonts;
import districtatlas.ui.kit.WindowStyle;
import districtatlas.ui.settings.SettingKey;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** The whole window as one node, made from what its capabilities say of themselves: make a scene of it. FX thread only. */
public final class AtlasWindow extends StackPane {
    private static final String PROJECTOR = "projector";
    private static final double PLAIN_WIDTH = 1440;
    private static final double PLAIN_HEIGHT = 900;

    private final Desk desk;
    private final List<Capability> capabilities;
    private final WindowLayout layout;
    private final ObservableValue<Boolean> fullScreen;
    private final RootStyle rootStyle = new RootStyle(this);
    private boolean stands;

    /** @param capabilities each made once, in the order of the command list */
    public AtlasWindow(Desk desk, List<Function<Desk, Capability>> capabilities) {
        this.desk = desk;
        this.capabilities = capabilities.stream().map(c -> c.apply(desk)).toList();
        List<UiAction> actions = this.capabilities.stream().flatMap(c -> c.actions().stream()).toList();
        desk.actionsProperty().set(actions);
        this.layout = new WindowLayout(desk, new Rail(actions, desk.messages()),
                this.capabilities.stream().flatMap(c -> c.panels().stream()).toList(),
                this.capabilities.stream().flatMap(c -> c.overlays().stream()).toList());
        getChildren().add(layout);
        getStyleClass().add("atlas-window");
        this.fullScreen = sceneProperty().flatMap(Scene::windowProperty)
                .flatMap(w -> w instanceof Stage stage ? stage.fullScreenProperty() : null).orElse(false);
        follow(actions);
    }

    /**
     * Loads fonts and style sheets and styles a few nodes that nobody sees, while the atlas is still being read:
     * the first window then has half of its work behind it. FX thread.
     */
    public static void prepare() {
        WindowFonts.load();
        VBox unseen = new VBox(new Button(), new Label("0"), Links.icon("fth-plus", "", () -> { }), new ScrollPane(new Label("0")), new TextField());
        unseen.getStyleClass().add("atlas-window");
        unseen.getStylesheets().setAll(WindowStyle.sheet("window"), WindowStyle.sheet("light"));
        new Scene(unseen);
        unseen.applyCss();
        unseen.layout();
    }

    /** A window's content in the program's type and colours, where there is no atlas whose palette would give them. */
    public static Region plain(Region content) {
        StackPane window = new StackPane(content);
        window.getStyleClass().add("atlas-window");
        window.getStylesheets().setAll(WindowStyle.sheet("window"), WindowStyle.sheet("light"));
        window.setStyle(WindowStyle.type(TypeScale.rootPx(PLAIN_WIDTH, PLAIN_HEIGHT, false, 1)));
        return window;
    }

    private void follow(List<UiAction> actions) {
        desk.framing().follow();
        desk.session().palette().subscribe(p -> applyStyle());
        desk.onClose(desk.settings().changesProperty().subscribe(n -> applyStyle())::unsubscribe);
        fullScreen.subscribe(f -> applyStyle());
        sceneProperty().flatMap(Scene::windowProperty).subscribe(w -> applyStyle());     // a new scene is made white only when it has its root
        widthProperty().subscribe((before, now) -> applyStyle());
        heightProperty().subscribe((before, now) -> applyStyle());
        WhileInScene.follow(this, scene -> KeyDispatch.attach(scene, actions));
        WhileInScene.afterLayout(this, this::standOnce);
        WhileInScene.afterLayout(this, layout::laidOut);
    }

    /** The map has a size only after the first layout. */
    private void standOnce() {
        if (!stands && getWidth() > 0) {
            stands = true;
            if (!desk.session().beganSomewhere()) {
                desk.framing().current();
            }
            desk.map().requestFocus();          // else the search field, the first that takes keys, would swallow them all
            desk.openings().windowStands();
            capabilities.forEach(Capability::windowStands);
        }
    }

    /** Colours and type size: both follow palette, window size and audience. */
    private void applyStyle() {
        Palette palette = desk.session().palette().getValue();
        boolean presenting = fullScreen.getValue() || palette.id().equals(PROJECTOR);
        desk.presentingProperty().set(presenting);
        double em = TypeScale.rootPx(Math.max(1, getWidth()), Math.max(1, getHeight()), presenting, desk.settings().get(SettingKey.SIZE));
        String style = WindowStyle.of(palette, em);
        if (rootStyle.set(style, WindowStyle.sheets(palette))) {
            layout.setEm(em);
        }
        if (getScene() != null) {
            getScene().setFill(WindowStyle.ground(palette));
        }
    }
}
