package districtatlas.ui.board.actual;

import districtatlas.ask.board.Series;
import districtatlas.ask.check.ActualEntry;
import districtatlas.ask.check.ActualScope;
import districtatlas.base.Messages;
import districtatlas.base.Problem;
import districtatlas.notebook.Actual;
import districtatlas.plan.Indicator;
import districtatlas.ui.kit.InSight;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Where an actual value is entered: year, value with its unit beside it, source, remark. Enter keeps it, Esc leaves and loses nothing: what is written
 * stands among the drafts with every key. FX thread only.
 */
final class ActualForm extends VBox {
    private final ActualsAt at;
    private final Series series;
    private final String draft;
    private final Predicate<Actual> keep;
    private final TextField year = new TextField();
    private final TextField value = new TextField();
    private final TextField source = new TextField();
    private final TextField remark = new TextField();
    private final Label wrong = Words.wrapped("", "actual-wrong");

    /**
     * @param draft key of what is written
     * @param keep  keeps a value without fault; says whether it could
     */
    ActualForm(ActualsAt at, Series series, String draft, Predicate<Actual> keep) {
        this.at = at;
        this.series = series;
        this.draft = draft;
        this.keep = keep;
        Messages messages = at.messages();
        getStyleClass().setAll("actual-form");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.get("actual.form", at.board().name(series)));
        ActualDraft begun = ActualDraft.parse(at.drafts().text(draft));
        field(year, "actual-year", messages.get("actual.year"), begun.year());
        field(value, "actual-value", messages.get("actual.value"), begun.value());
        field(source, "actual-source", messages.get("actual.source"), begun.source());
        field(remark, "actual-remark", messages.get("actual.remark"), begun.remark());
        Button save = Links.link(messages.get("actual.save"), this::keep);
        save.getStyleClass().setAll("save-button");
        save.setId("actual-save");
        HBox fields = new HBox(year, value, Words.whole(unit(), "actual-unit"), source, remark, save);
        fields.getStyleClass().setAll("actual-fields");
        WordFlow links = new WordFlow(Links.link(messages.get("notes.throw-away"), this::throwAway), Words.whole(messages.get("actual.keys"), "note"));
        links.getStyleClass().setAll("link-line");
        wrong.setId("actual-wrong");
        say("");
        getChildren().setAll(fields, wrong, links);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Indicator indicator() {
        return series.indicator();
    }

    private String unit() {
        return indicator().unit().in(at.messages().lang());
    }

    private void field(TextField field, String id, String name, String text) {
        field.setId(id);
        field.getStyleClass().addAll("note-author", "actual-field");
        field.setPromptText(name);
        field.setAccessibleText(name);
        field.setText(text);
        field.textProperty().subscribe((before, now) -> {
            at.drafts().write(draft, new ActualDraft(year.getText(), value.getText(), source.getText(), remark.getText()).text());
            say("");
        });
    }

    private void say(String sentence) {
        wrong.setText(sentence);
        wrong.setVisible(!sentence.isEmpty());
        wrong.setManaged(!sentence.isEmpty());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            keep();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            at.drafts().rest();
        } else {
            return;
        }
        event.consume();
    }

    private void keep() {
        ActualEntry entry = new ActualEntry(at.plan());
        // Beside the field stands the indicator's unit: a bare number is in it.
        String written = value.getText();
        String unit = entry.isBare(written) ? ActualEntry.unit(indicator()) : "";
        Optional<ActualEntry.Fault> fault = entry.fault(indicator(), year.getText(), written, unit, source.getText());
        if (fault.isPresent()) {
            told(fault.get());
            return;
        }
        Actual actual = entry.actual(indicator(), indicator().name().in(at.messages().lang()), ActualScope.of(series.scope()).orElse(""), year.getText(), written,
                unit, source.getText(), remark.getText());
        if (keep.test(actual)) {
            at.drafts().forget(draft);
        }
    }

    private void told(ActualEntry.Fault fault) {
        Object[] parts = fault.parts().isEmpty() ? new Object[] {""} : fault.parts().toArray();
        String sentence = Problem.worded("actual." + fault.code(), "", parts).detailIn(at.messages());
        say(sentence);
        at.desk().say(sentence);
        switch (fault.code()) {
            case "year" -> year.requestFocus();
            case "source" -> source.requestFocus();
            default -> value.requestFocus();
        }
    }

    private void throwAway() {
        at.drafts().forget(draft);
    }

    void takeFocus() {
        if (List.of(year, value, source, remark).stream().noneMatch(TextField::isFocused)) {
            TextField first = year.getText().isBlank() ? year : value;
            first.requestFocus();
            first.end();
        }
        InSight.bring(this);
    }
}
