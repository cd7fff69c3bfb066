package districtatlas.ui.look;

import districtatlas.base.Lang;
import districtatlas.map.style.Palette;
import districtatlas.ui.Session;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.RailPlace;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** Colours, language, size of type, motion and full screen, all kept for the next start. FX thread only. */
public final class LookCapability implements Capability {
    private static final double SIZE_STEP = 1.1;

    private final Desk desk;
    private final Session session;
    private final Settings settings;
    private final ObservableValue<Boolean> fullScreen;

    public LookCapability(Desk desk) {
        this.desk = desk;
        this.session = desk.session();
        this.settings = desk.settings();
        session.motionProperty().set(settings.get(SettingKey.MOTION));
        desk.map().navigation().motionProperty().bind(session.motionProperty());
        fullScreen = desk.map().sceneProperty().flatMap(Scene::windowProperty)
                .flatMap(w -> w instanceof Stage stage ? stage.fullScreenProperty() : null).orElse(false);
        desk.openings().followOutermost(fullScreen, this::toggleFullScreen);
    }

    @Override
    public List<UiAction> actions() {
        List<UiAction> actions = new ArrayList<>();
        actions.add(UiAction.of("action.next-palette", "fth-sun", this::nextPalette).on("P").onRail(foot("action-next-palette")));
        for (Palette palette : desk.atlas().palettes()) {
            actions.add(UiAction.of("action.palette", "fth-droplet", () -> show(palette.id()), desk.messages().get("palette." + palette.id())));
        }
        actions.add(UiAction.of("action.full-screen", "fth-maximize", this::toggleFullScreen).on("F11").onRail(foot("action-full-screen")));
        actions.add(UiAction.of("action.larger", "fth-zoom-in", () -> resize(SIZE_STEP)).on("Shortcut+EQUALS", "Shortcut+ADD"));
        actions.add(UiAction.of("action.smaller", "fth-zoom-out", () -> resize(1 / SIZE_STEP)).on("Shortcut+MINUS", "Shortcut+SUBTRACT"));
        actions.add(UiAction.of("action.normal-size", "fth-type", () -> settings.set(SettingKey.SIZE, SettingKey.SIZE.otherwise()))
                .on("Shortcut+DIGIT0"));
        actions.add(UiAction.of("action.motion", "fth-wind", this::toggleMotion));
        actions.add(UiAction.of("action.reopen-last", "fth-log-in", this::toggleLastStart));
        actions.add(UiAction.of("action.language", "fth-globe", this::otherLanguage));
        return actions;
    }

    private static RailPlace foot(String id) {
        return new RailPlace(RailPlace.Part.FOOT, id, "", new SimpleBooleanProperty());
    }

    private void nextPalette() {
        List<String> ids = desk.atlas().palettes().stream().map(Palette::id).toList();
        show(ids.get((ids.indexOf(session.state().palette()) + 1) % ids.size()));
    }

    private void show(String palette) {
        settings.set(SettingKey.PALETTE, palette);
        session.change(s -> s.withPalette(palette));
    }

    private void toggleFullScreen() {
        if (desk.map().getScene() != null && desk.map().getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreenExitHint("");
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    private void resize(double factor) {
        double size = settings.get(SettingKey.SIZE) * factor;
        settings.set(SettingKey.SIZE, Math.max(0.7, Math.min(2, Math.round(size * 100) / 100.0)));
    }

    private void toggleMotion() {
        boolean motion = !session.motionProperty().get();
        settings.set(SettingKey.MOTION, motion);
        session.motionProperty().set(motion);
    }

    /** Whether the next start opens where this one was closed. */
    private void toggleLastStart() {
        boolean reopen = !settings.get(SettingKey.REOPEN);
        settings.set(SettingKey.REOPEN, reopen);
        desk.say(desk.messages().get(reopen ? "window.reopens" : "window.reopens-not"));
    }

    private void otherLanguage() {
        Lang other = session.lang() == Lang.ZH ? Lang.EN : Lang.ZH;
        settings.set(SettingKey.LANGUAGE, other);
        desk.showLanguage(other);
    }
}
