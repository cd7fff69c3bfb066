package districtatlas.ui.window;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.map.MapTheme;
import districtatlas.map.style.Palette;
import districtatlas.ui.MapSession;
import districtatlas.ui.Selection;
import districtatlas.ui.history.SelectionHistory;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.UiAction;
import districtatlas.ui.map.MapPane;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import districtatlas.ui.tour.WalkActions;
import districtatlas.ui.zone.ZonePanelModel;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Every command of the window, in the order of the command list. */
final class WindowActions {
    /** What only the window itself can do. */
    record Doors(Runnable search, Runnable commands, Runnable keys, Runnable glossary, Runnable legend, Runnable fullScreen,
                 Runnable yearChanged, Runnable savePicture, Runnable escape) {
    }

    private static final double SIZE_STEP = 1.1;

    private final MapSession session;
    private final WindowContent content;
    private final WindowCalls calls;
    private final Messages messages;
    private final Settings settings;
    private final Framing framing;
    private final Runnable sizeChanged;

    WindowActions(MapSession session, WindowContent content, WindowCalls calls, Messages messages, Settings settings,
                  Framing framing, Runnable sizeChanged) {
        this.session = session;
        this.content = content;
        this.calls = calls;
        this.messages = messages;
        this.settings = settings;
        this.framing = framing;
        this.sizeChanged = sizeChanged;
    }

    List<UiAction> all(Doors doors, WalkActions walk, List<UiAction> measuring, MapPane map, ZonePanelModel panel, SelectionHistory history) {
        List<UiAction> actions = new ArrayList<>();
        actions.add(UiAction.of("action.search", "fth-search", doors.search()).on("Shortcut+F", "SLASH"));
        actions.add(UiAction.of("action.commands", "fth-command", doors.commands()).on("Shortcut+K"));
        actions.add(walk.open());
        actions.addAll(walk.steps());
        actions.addAll(measuring);
        actions.add(UiAction.of("action.glossary", "fth-book", doors.glossary()).on("G"));
        actions.addAll(themes());
        actions.add(home());
        actions.add(UiAction.of("action.district", "fth-book-open", this::openDistrict).on("DIGIT0", "NUMPAD0"));
        actions.add(UiAction.of("action.zoom-in", "fth-plus", map::zoomIn).on("PLUS", "EQUALS", "Shift+EQUALS", "ADD"));
        actions.add(UiAction.of("action.zoom-out", "fth-minus", map::zoomOut).on("MINUS", "SUBTRACT"));
        actions.add(UiAction.of("action.back", "fth-arrow-left", history::back).on("Alt+LEFT", "Shortcut+Z")
                .when(history.canGoBackProperty()));
        actions.add(UiAction.of("action.forward", "fth-arrow-right", history::forward).on("Alt+RIGHT", "Shortcut+Y", "Shortcut+Shift+Z")
                .when(history.canGoForwardProperty()));
        BooleanBinding several = Bindings.createBooleanBinding(() -> session.selection().under().size() > 1, session.selectionProperty());
        actions.add(UiAction.of("action.step", "fth-chevrons-right", () -> panel.step(1)).on("CLOSE_BRACKET").when(several));
        actions.add(UiAction.of("action.step-back", "fth-chevrons-left", () -> panel.step(-1)).on("OPEN_BRACKET").when(several));
        actions.add(UiAction.of("action.close", "fth-x", doors.escape()).on("ESCAPE"));
        actions.add(UiAction.of("action.next-year", "fth-calendar", () -> nextYear(doors.yearChanged())).on("Y"));
        actions.add(UiAction.of("action.legend", "fth-list", doors.legend()).on("L"));
        actions.add(UiAction.of("action.save-picture", "fth-image", doors.savePicture()).on("Shortcut+S"));
        actions.add(nextPalette());
        for (Palette palette : content.palettes()) {
            actions.add(UiAction.of("action.palette", "fth-droplet", () -> choose(palette), messages.get("palette." + palette.id())));
        }
        content.styles().reload().ifPresent(r -> actions.add(UiAction.of("action.reload-styles", "fth-refresh-cw", r).on("F5")));
        actions.add(UiAction.of("action.full-screen", "fth-maximize", doors.fullScreen()).on("F11"));
        actions.add(UiAction.of("action.larger", "fth-zoom-in", () -> resize(SIZE_STEP)).on("Shortcut+EQUALS", "Shortcut+ADD"));
        actions.add(UiAction.of("action.smaller", "fth-zoom-out", () -> resize(1 / SIZE_STEP)).on("Shortcut+MINUS", "Shortcut+SUBTRACT"));
        actions.add(UiAction.of("action.normal-size", "fth-type", this::normalSize).on("Shortcut+DIGIT0"));
        actions.add(UiAction.of("action.motion", "fth-wind", this::toggleMotion));
        actions.add(UiAction.of("action.language", "fth-globe", this::otherLanguage));
        actions.add(UiAction.of("action.keys", "fth-help-circle", doors.keys()).on("F1"));
        return actions;
    }

    UiAction home() {
        return UiAction.of("action.home", "fth-home", framing::home).on("HOME");
    }

    UiAction nextPalette() {
        return UiAction.of("action.next-palette", "fth-sun", this::nextPaletteNow).on("P");
    }

    private List<UiAction> themes() {
        List<UiAction> actions = new ArrayList<>();
        int number = 1;
        for (MapTheme theme : content.themes()) {
            UiAction action = UiAction.of("action.theme", Icon.literalOf(theme.icon()), () -> calls.showTheme().accept(theme),
                    theme.name().in(messages.lang()));
            actions.add(number <= 9 ? action.on("DIGIT" + number, "NUMPAD" + number) : action);
            number++;
        }
        return actions;
    }

    void openDistrict() {
        content.plan().zones().stream().filter(z -> z.kind() == ZoneKind.DISTRICT).findFirst()
                .ifPresent(z -> session.selectionProperty().set(Selection.of(z.id())));
    }

    private void nextYear(Runnable changed) {
        List<Integer> years = content.years().all();
        int at = years.indexOf(session.yearProperty().get());
        session.yearProperty().set(years.get((at + 1) % years.size()));
        changed.run();
    }

    private void nextPaletteNow() {
        List<Palette> palettes = content.palettes();
        List<String> ids = palettes.stream().map(Palette::id).toList();
        choose(palettes.get((ids.indexOf(session.paletteProperty().get().id()) + 1) % palettes.size()));
    }

    private void choose(Palette palette) {
        settings.set(SettingKey.PALETTE, palette.id());
        calls.showPalette().accept(palette);
    }

    private void resize(double factor) {
        double size = settings.get(SettingKey.SIZE) * factor;
        settings.set(SettingKey.SIZE, Math.max(0.7, Math.min(2, Math.round(size * 100) / 100.0)));
        sizeChanged.run();
    }

    private void normalSize() {
        settings.set(SettingKey.SIZE, SettingKey.SIZE.otherwise());
        sizeChanged.run();
    }

    private void toggleMotion() {
        boolean motion = !session.motionProperty().get();
        settings.set(SettingKey.MOTION, motion);
        session.motionProperty().set(motion);
    }

    private void otherLanguage() {
        Lang other = messages.lang() == Lang.ZH ? Lang.EN : Lang.ZH;
        settings.set(SettingKey.LANGUAGE, other);
        calls.showLanguage().accept(other);
    }
}
