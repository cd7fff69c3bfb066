package districtatlas.ui.notices;

import districtatlas.base.Messages;
import districtatlas.ui.Session;
import districtatlas.ui.kit.Floating;
import districtatlas.ui.map.MapPane;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** One sentence above the map: what was just done, what is being read when that takes long, or at first what to do. FX thread only. */
final class HintLine extends Label {
    private static final Duration SAID_FOR = Duration.seconds(8);

    private final ObservableValue<Optional<MapPane.Reading>> reading;
    private final ObservableValue<Boolean> busy;
    private final Messages messages;
    private final PauseTransition said = new PauseTransition(SAID_FOR);
    private String sentence = "";
    private boolean opened;

    /** @param busy the reader is at something already: no word on what to do */
    HintLine(Session session, ObservableValue<Optional<MapPane.Reading>> reading, ObservableValue<Boolean> busy, Messages messages) {
        this.reading = reading;
        this.busy = busy;
        this.messages = messages;
        getStyleClass().addAll("floating", "hint");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        setMouseTransparent(true);
        Floating.kept(this);
        said.setOnFinished(e -> {
            sentence = "";
            show();
        });
        session.selectionValue().subscribe(s -> {
            opened |= !s.isEmpty();
            show();
        });
        reading.subscribe(r -> show());
        busy.subscribe(b -> show());
    }

    void say(String words) {
        sentence = words;
        show();
        said.playFromStart();
    }

    /** Goes before its time where it is what is told. */
    void takeBack(String words) {
        if (!words.isEmpty() && sentence.equals(words)) {
            said.stop();
            sentence = "";
            show();
        }
    }

    private void show() {
        Optional<MapPane.Reading> now = reading.getValue();
        setVisible(!sentence.isEmpty() || now.isPresent() || !opened && !busy.getValue());
        setText(!sentence.isEmpty() ? sentence
                : now.map(r -> messages.get("window.reading", r.layer().in(messages.lang()), r.features())).orElse(messages.get("window.hint")));
    }
}
