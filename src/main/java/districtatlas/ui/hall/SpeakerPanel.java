package districtatlas.ui.hall;

import districtatlas.base.Messages;
import districtatlas.ui.hall.SpeakerModel.Cue;
import districtatlas.ui.kit.Floating;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.Words;
import districtatlas.ui.settings.SettingKey;
import districtatlas.ui.settings.Settings;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** What the speaker sees and nobody else: the time, buttons for the hall, this step with its notes, and the next. FX thread only. */
final class SpeakerPanel extends VBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final double STEP = 1.15;
    private static final double LEAST = 0.7;
    private static final double MOST = 2.6;

    /**
     * A button of the hall's.
     *
     * @param textKey of an action, and of the word on the button behind {@code speaker.}
     * @param on      whether what it turns on is on
     * @param there   whether there is anything to do; else it is away
     */
    record Deed(String textKey, String word, String icon, Runnable work, ObservableValue<Boolean> on, ObservableValue<Boolean> there) {
    }

    private final SpeakerModel model;
    private final Messages messages;
    private final Settings settings;
    private final Label clock = Words.whole("", "speaker-clock", "tabular");
    private final Label elapsed = Words.whole("", "speaker-elapsed", "tabular");
    private final Label left = Words.whole("", "speaker-left", "tabular");
    private final Button countdown;
    private final VBox step = new VBox();
    private final VBox notes = new VBox();
    private final VBox next = new VBox();
    private final NextPicture picture;
    private final Timeline ticking = new Timeline(new KeyFrame(Duration.millis(500), e -> tick()));

    SpeakerPanel(SpeakerModel model, Messages messages, Settings settings, List<Deed> deeds, NextPicture picture) {
        this.model = model;
        this.messages = messages;
        this.settings = settings;
        this.picture = picture;
        getStyleClass().setAll("layers-panel", "speaker-panel");
        Floating.kept(this);
        setAccessibleRole(AccessibleRole.PARENT);
        countdown = Links.link("", this::toggleCountdown);
        Button anew = Links.icon("fth-rotate-ccw", messages.get("speaker.restart"), () -> {
            model.restartClock();
            tick();
        });
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox time = new HBox(clock, between, elapsed, anew);
        time.getStyleClass().setAll("speaker-time");
        HBox rest = new HBox(left, countdown);
        rest.getStyleClass().setAll("speaker-rest");
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().setAll("speaker-buttons");
        deeds.forEach(d -> buttons.getChildren().add(button(d)));
        step.getStyleClass().setAll("speaker-step");
        notes.getStyleClass().setAll("speaker-notes");
        ScrollPane scroll = new ScrollPane(notes);
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        next.getStyleClass().setAll("speaker-next");
        VBox head = new VBox(time, rest, buttons, step, sizes());
        head.getStyleClass().setAll("layers-head", "speaker-head");
        getChildren().setAll(head, scroll, next);
        model.cueProperty().subscribe(this::show);
        ticking.setCycleCount(Animation.INDEFINITE);
        resize(1);
        tick();
    }

    /** The clock goes only while somebody can see it; and what is closed is gone at once, also while the panel still slides away. */
    void setRead(boolean now) {
        getChildren().forEach(c -> c.setVisible(now));
        picture.setRead(now);
        if (now) {
            tick();
            ticking.play();
        } else {
            ticking.stop();
        }
    }

    private static Button button(Deed deed) {
        Button button = new Button(deed.word(), new Icon(deed.icon()));
        button.getStyleClass().setAll("speaker-button");
        button.setMnemonicParsing(false);
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        button.setFocusTraversable(false);          // Space and Enter are the remote control's
        button.setUserData(deed.textKey());
        button.setOnAction(e -> deed.work().run());
        deed.on().subscribe(on -> button.pseudoClassStateChanged(ON, on));
        deed.there().subscribe(there -> {
            button.setVisible(there);
            button.setManaged(there);
        });
        return button;
    }

    private HBox sizes() {
        Button smaller = Links.icon("fth-minus", messages.get("speaker.smaller"), () -> resize(1 / STEP));
        Button larger = Links.icon("fth-plus", messages.get("speaker.larger"), () -> resize(STEP));
        smaller.setId("notes-smaller");
        larger.setId("notes-larger");
        List.of(smaller, larger).forEach(b -> b.setFocusTraversable(false));
        Label title = Words.wrapped(messages.get("speaker.notes"), "speaker-heading");
        HBox line = new HBox(title, smaller, larger);
        line.getStyleClass().setAll("speaker-sizes");
        return line;
    }

    private void resize(double factor) {
        double size = Math.max(LEAST, Math.min(MOST, settings.get(SettingKey.NOTES_SIZE) * factor));
        double kept = Math.round(size * 100) / 100.0;
        if (factor != 1) {
            settings.set(SettingKey.NOTES_SIZE, kept);
        }
        notes.setStyle("-fx-font-size: " + kept * 1.15 + "em;");
    }

    private void toggleCountdown() {
        settings.set(SettingKey.COUNTDOWN, !settings.get(SettingKey.COUNTDOWN));
        tick();
    }

    private void tick() {
        Optional<String> rest = model.left();
        boolean shown = settings.get(SettingKey.COUNTDOWN);
        clock.setText(model.now());
        elapsed.setText(model.elapsed());
        left.setText(rest.filter(r -> shown).orElse(""));
        left.pseudoClassStateChanged(OVER, model.isOver());
        countdown.setText(messages.get(shown ? "speaker.hide-countdown" : "speaker.show-countdown"));
        countdown.setVisible(rest.isPresent());
    }

    private void show(Optional<Cue> cue) {
        step.getChildren().clear();
        notes.getChildren().clear();
        next.getChildren().clear();
        picture.show(cue.flatMap(Cue::next));
        if (cue.isEmpty()) {
            step.getChildren().add(Words.wrapped(messages.get("speaker.no-walk"), "note"));
            return;
        }
        step.getChildren().addAll(Words.whole(cue.get().count(), "speaker-count"), Words.wrapped(cue.get().title(), "speaker-title"));
        notes.getChildren().add(cue.get().notes().isEmpty() ? Words.wrapped(messages.get("speaker.no-notes"), "note")
                : Words.wrapped(cue.get().notes(), "speaker-text"));
        next.getChildren().addAll(Words.whole(messages.get("speaker.next"), "speaker-heading"),
                Words.wrapped(cue.get().next().map(n -> n.title().in(messages.lang())).orElse(messages.get("speaker.end-of-walk")), "speaker-next-title"), picture);
    }
}
