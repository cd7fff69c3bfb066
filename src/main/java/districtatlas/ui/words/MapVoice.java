package districtatlas.ui.words;

import districtatlas.map.MapTheme;
import districtatlas.map.view.Viewport;
import districtatlas.plan.ZoneId;
import districtatlas.state.AtlasState;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.WhileInScene;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * Says to a screen reader, and to nobody else, where the map is after a key has moved it or changed what it shows: once, when it has come to
 * rest. Not seen. FX thread only.
 *
 * <p>JavaFX has no live region, and a changed name of another node is read by no screen reader. What all of them read is the item that a
 * container says has the focus now, as the row of a list: so this is a container of two lines of text, which take turns, since the same item
 * twice is no news. The focus of the keyboard stays where it is.
 */
final class MapVoice extends Region {
    /** Longer than keys repeat, and than the map glides. */
    private static final Duration AT_REST = Duration.millis(600);

    /** A line that is read. */
    private static final class Line extends Region {
        private boolean spoken;

        Line() {
            setManaged(false);
            setMouseTransparent(true);
            setAccessibleRole(AccessibleRole.TEXT);
        }

        /** A screen reader passes over a focus that the item itself denies. */
        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.FOCUSED ? spoken : super.queryAccessibleAttribute(attribute, parameters);
        }
    }

    private final Desk desk;
    private final MapTeller teller;
    private final PauseTransition rest = new PauseTransition(AT_REST);
    private final List<Line> lines = List.of(new Line(), new Line());
    private int now;
    private boolean byKey;
    private String theme;
    private Optional<ZoneId> zone;

    MapVoice(Desk desk, MapTeller teller) {
        this.desk = desk;
        this.teller = teller;
        setId("map-voice");
        setMouseTransparent(true);
        setPickOnBounds(false);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(desk.messages().get("reading.voice"));
        getChildren().addAll(lines);
        desk.map().setAccessibleText(desk.messages().get("reading.voice.name"));
        AtlasState state = desk.session().state();
        theme = state.theme();
        zone = state.selection().zone();
        desk.session().viewportProperty().subscribe((before, is) -> changed());
        desk.session().stateProperty().subscribe((before, is) -> {
            if (!before.theme().equals(is.theme()) || !before.selection().zone().equals(is.selection().zone()) || !before.place().equals(is.place())) {
                changed();
            }
        });
        rest.setOnFinished(e -> tell());
        desk.onClose(() -> {
            rest.setOnFinished(null);
            rest.stop();
        });
        WhileInScene.follow(this, this::listen);
    }

    /** What changes after a key came by it, until a hand takes the map. */
    private Subscription listen(Scene scene) {
        EventHandler<KeyEvent> key = e -> byKey = true;
        EventHandler<InputEvent> hand = e -> byKey = false;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, hand);
        scene.addEventFilter(ScrollEvent.SCROLL, hand);
        return () -> {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, key);
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, hand);
            scene.removeEventFilter(ScrollEvent.SCROLL, hand);
        };
    }

    private void changed() {
        if (byKey) {
            rest.playFromStart();
        } else {
            rest.stop();
            remember();
        }
    }

    private void remember() {
        theme = desk.session().state().theme();
        zone = desk.session().selection().zone();
    }

    private void tell() {
        Viewport seen = desk.seen();
        String before = changes();
        remember();
        teller.ask(words -> words.whereabouts(seen.extent(), seen.scaleDenominator(), desk.messages()), where -> speak(before + where));
    }

    /** Another theme, another zone open, none any more. */
    private String changes() {
        AtlasState state = desk.session().state();
        StringBuilder said = new StringBuilder();
        if (!state.theme().equals(theme)) {
            MapTheme shown = desk.atlas().theme(Optional.of(state.theme()));
            said.append(desk.messages().get("reading.voice.theme", shown.name().in(desk.messages().lang())));
        }
        if (!state.selection().zone().equals(zone)) {
            said.append(state.selection().zone().flatMap(desk.atlas().plan()::zone).map(z -> desk.messages().get("reading.voice.opened", z.name().in(desk.messages().lang())))
                    .orElseGet(() -> desk.messages().get("reading.voice.closed")));
        }
        return said.toString();
    }

    private void speak(String sentence) {
        lines.get(now).spoken = false;
        now = 1 - now;
        Line line = lines.get(now);
        line.setAccessibleText(sentence);
        line.spoken = true;
        desk.map().setAccessibleText(desk.messages().get("reading.voice.map", sentence));     // for who comes to the map later
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    /** What was said last; empty at first. */
    String spoken() {
        return Optional.ofNullable(lines.get(now).getAccessibleText()).orElse("");
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.FOCUS_ITEM ? lines.get(now) : super.queryAccessibleAttribute(attribute, parameters);
    }
}
