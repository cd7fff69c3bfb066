package districtatlas.ui.tours;

import districtatlas.base.Messages;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.OwnStep;
import districtatlas.plan.Item;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.state.Selection;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.kit.Icon;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What an own step says and shows, in fields: title, caption, notes, what is lit, how one comes there and for how long. FX thread only. */
final class StepFields extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int CAPTION_ROWS = 3;
    private static final int NOTES_ROWS = 3;

    private final Desk desk;
    private final Messages messages;
    private final TourDeeds deeds;
    private final Lighting lighting;
    private final EntryId step;
    private final List<DraftField> texts;
    private final TextField title = new TextField();
    private final WordFlow lit = new WordFlow();
    private final VBox others = new VBox();
    private final CheckBox cut = new CheckBox();
    private final TextField seconds = new TextField();
    private final Node source;
    private final Button click;
    private final Subscription listening;
    private OwnStep shown;

    StepFields(Desk desk, TourDeeds deeds, Lighting lighting, EntryId step, OwnStep first) {
        this.desk = desk;
        this.messages = desk.messages();
        this.deeds = deeds;
        this.lighting = lighting;
        this.step = step;
        this.shown = first;
        getStyleClass().setAll("step-fields");
        TextArea caption = area(CAPTION_ROWS, "tours.caption");
        TextArea notes = area(NOTES_ROWS, "tours.notes");
        named(title, "tours.title-of-step", "note-author");
        named(seconds, "tours.seconds-of", "note-author", "step-seconds");
        seconds.setTextFormatter(new TextFormatter<>(c -> c.getControlNewText().matches("\\d{0,4}") ? c : null));
        texts = List.of(text(title, "title", s -> s.words().title(), "undo.step-title", (s, t) -> s.withTitle(t.strip())),
                text(caption, "caption", s -> s.words().caption(), "undo.step-caption", (s, t) -> s.withCaption(t.strip())),
                text(notes, "notes", s -> s.words().notes(), "undo.step-notes", (s, t) -> s.withNotes(t.strip())),
                text(seconds, "seconds", s -> s.seconds() == 0 ? "" : String.valueOf(s.seconds()), "undo.step-seconds",
                        (s, t) -> s.withSeconds(t.isEmpty() ? 0 : Integer.parseInt(t))));
        cut.setText(messages.get("tours.cut-there"));
        cut.setOnAction(e -> deeds.edit("undo.step-arrive", step, s -> s.withCut(cut.isSelected())));
        click = Links.link(messages.get("tours.light"), lighting::toggle);
        click.setGraphic(new Icon("fth-sun"));
        click.getStyleClass().add("notes-add");
        lit.getStyleClass().setAll("chips");
        others.getStyleClass().setAll("step-others");
        source = first.words().source().isBlank() ? new VBox() : Words.wrapped(messages.get("tours.source", first.words().source()), "note");
        source.setManaged(!first.words().source().isBlank());
        HBox time = new HBox(Words.whole(messages.get("tours.seconds-label"), "note"), seconds, Words.whole(messages.get("tours.seconds-unit"), "note"));
        time.getStyleClass().setAll("note-foot");
        getChildren().setAll(others, label("tours.title-of-step"), title, label("tours.caption"), caption, source, label("tours.notes"), notes,
                label("tours.lit"), lit, click, cut, time);
        listening = lighting.onProperty().subscribe(on -> showLighting()).and(desk.session().selectionValue().subscribe((before, now) -> showLit()));
        show(first);
    }

    private Node label(String key) {
        return Words.wrapped(messages.get(key), "step-label");
    }

    private TextArea area(int rows, String key) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        return named(area, key, "note-field");
    }

    private <T extends TextInputControl> T named(T field, String key, String... styleClasses) {
        field.getStyleClass().addAll(styleClasses);
        field.setAccessibleText(messages.get(key));
        return field;
    }

    private DraftField text(TextInputControl field, String name, Function<OwnStep, String> value, String undo, BiFunction<OwnStep, String, OwnStep> change) {
        return new DraftField(field, desk.notebook().drafts(), draft(step, name), () -> value.apply(shown), t -> deeds.edit(undo, step, s -> change.apply(s, t)), desk.map()::requestFocus);
    }

    /** Key of a draft, the same wherever the text is written. */
    static String draft(EntryId step, String name) {
        return "step:" + step.value() + ":" + name;
    }

    /** With the cursor in the title, all of it marked: what is typed takes its place. */
    void takeFocus() {
        title.requestFocus();
        title.selectAll();
    }

    /** Another step's fields take their place: what was being written is kept, or stays a draft. */
    void close() {
        listening.unsubscribe();
    }

    /** The step is another now. */
    void show(OwnStep now) {
        shown = now;
        boolean can = desk.notebook().canWrite();
        texts.forEach(t -> {
            t.show();
            t.field().setEditable(can);
        });
        cut.setSelected(now.cut());
        cut.setDisable(!can);
        click.setDisable(!can);
        showLit();
        showOthers();
    }

    private void showLighting() {
        boolean on = lighting.onProperty().get();
        click.setText(messages.get(on ? "tours.light-end" : "tours.light"));
        click.pseudoClassStateChanged(CURRENT, on);
    }

    private void showLit() {
        Plan plan = desk.atlas().plan();
        boolean can = desk.notebook().canWrite();
        lit.getChildren().clear();
        shown.view().zones().forEach(z -> chip(plan.zone(z).map(Zone::name).map(n -> n.in(messages.lang())).orElse(z.value()), can, () -> lighting.zone(z)));
        shown.view().things().forEach(i -> chip(plan.item(i).map(Item::name).map(n -> n.in(messages.lang())).orElse(i.value()), can, () -> lighting.thing(i)));
        if (lit.getChildren().isEmpty()) {
            lit.getChildren().add(Words.whole(messages.get("tours.lit-none"), "note"));
        }
        Selection open = desk.session().selection();
        if (can) {
            open.zone().filter(z -> open.item().isEmpty() && !shown.view().zones().contains(z)).flatMap(plan::zone)
                    .ifPresent(z -> lit.getChildren().add(add(z.name().in(messages.lang()), () -> lighting.zone(z.id()))));
            open.item().filter(i -> !shown.view().things().contains(i)).flatMap(plan::item)
                    .ifPresent(i -> lit.getChildren().add(add(i.name().in(messages.lang()), () -> lighting.thing(i.id()))));
        }
    }

    private void chip(String name, boolean can, Runnable out) {
        Button chip = Links.chip(name, out);
        chip.setGraphic(new Icon("fth-x"));
        chip.getStyleClass().add("chip-district");
        chip.setAccessibleText(messages.get("tours.put-out", name));
        chip.setDisable(!can);
        lit.getChildren().add(chip);
    }

    private Button add(String name, Runnable light) {
        Button add = Links.link(name, light);
        add.setGraphic(new Icon("fth-plus"));
        add.getStyleClass().add("notes-add");
        return add;
    }

    /** Of two people's wordings one is chosen; until then both are there. */
    private void showOthers() {
        List<OwnStep> wordings = deeds.otherWordings(step);
        others.getChildren().clear();
        others.setManaged(!wordings.isEmpty());
        if (!wordings.isEmpty()) {
            others.getChildren().add(Words.wrapped(messages.get("tours.two-wordings"), "note"));
            wordings.forEach(o -> others.getChildren().add(Links.link(messages.get("tours.take-other", o.words().title(), o.words().caption()),
                    () -> deeds.edit("undo.step-caption", step, s -> o))));
            others.getChildren().add(Links.link(messages.get("tours.keep-this"), () -> deeds.edit("undo.step-caption", step, s -> s)));
        }
    }
}
