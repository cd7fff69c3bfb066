package districtatlas.ui.board.actual;

import districtatlas.ask.board.Series;
import districtatlas.ask.check.CheckedTarget;
import districtatlas.ask.check.Verdict;
import districtatlas.base.Messages;
import districtatlas.notebook.Actual;
import districtatlas.notebook.Entry;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Version;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.WordFlow;
import districtatlas.ui.kit.Words;
import districtatlas.ui.notes.Following;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The reader's own values of one series: how it stands and why, every value with its source, and the form while one is entered. FX thread only. */
final class ActualsBlock extends VBox {
    private final ActualsAt at;
    private final Series series;
    private final Messages messages;
    private final Runnable back;
    private final Map<String, ActualForm> forms = new HashMap<>();
    private List<Object> shown = List.of();
    private boolean hadForm;

    ActualsBlock(ActualsAt at, Series series, Runnable back) {
        this.at = at;
        this.series = series;
        this.messages = at.messages();
        this.back = back;
        getStyleClass().setAll("actuals-block");
        setAccessibleRole(AccessibleRole.PARENT);
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);      // a click here is none on the row
        Following.of(this, List.of(at.model().checkProperty(), at.drafts().writingProperty(), at.desk().notebook().keepingProperty()), this::show);
    }

    private void show() {
        List<Entry<Actual>> entries = at.model().entries(series);
        boolean can = at.whyNot().isEmpty();
        String writing = at.drafts().writingProperty().get();
        boolean adding = can && writing.equals(ActualDraft.key(series));
        Optional<EntryId> editing = entries.stream().map(Entry::id).filter(id -> can && writing.equals(ActualDraft.key(id))).findFirst();
        List<Object> now = List.of(entries, can, adding, editing, at.model().checked(series));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        List<Node> lines = new ArrayList<>();
        at.model().checked(series).ifPresent(c -> lines.add(verdict(c)));
        at.model().later(series).forEach(c -> lines.add(verdict(c)));
        entries.forEach(e -> lines.addAll(entry(e, can, editing.filter(e.id()::equals).isPresent())));
        if (adding) {
            lines.add(form(ActualDraft.key(series), at.deeds()::add));
        }
        forms.keySet().retainAll(adding ? List.of(ActualDraft.key(series)) : editing.map(ActualDraft::key).map(List::of).orElse(List.of()));
        boolean left = hadForm && forms.isEmpty() && getScene() != null;
        hadForm = !forms.isEmpty();
        getChildren().setAll(lines);
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
        forms.values().forEach(ActualForm::takeFocus);
        if (left) {
            back.run();
        }
    }

    private ActualForm form(String draft, Predicate<Actual> keep) {
        return forms.computeIfAbsent(draft, d -> new ActualForm(at, series, d, keep));
    }

    private Node verdict(CheckedTarget checked) {
        Label verdict = Words.whole(at.words().verdict(checked.verdict()), "check-verdict", "check-" + checked.verdict().key());
        CheckBars bars = new CheckBars(checked.progress(), at.words(), messages);
        boolean measured = checked.verdict() != Verdict.NOT_COMPARABLE;
        bars.setVisible(measured);
        bars.setManaged(measured);
        Label why = Words.wrapped(at.words().why(checked), "check-why");
        HBox.setHgrow(why, Priority.ALWAYS);
        HBox line = new HBox(verdict, bars, why);
        line.getStyleClass().setAll("check-line");
        return line;
    }

    private List<Node> entry(Entry<Actual> entry, boolean can, boolean editing) {
        List<Node> lines = new ArrayList<>();
        Actual actual = entry.value().orElseThrow();
        if (editing) {
            return List.of(form(ActualDraft.key(entry.id()), a -> at.deeds().change(entry.id(), a)));
        }
        WordFlow line = line(actual, at.about().by(entry));
        if (can) {
            line.getChildren().addAll(
                    named(Links.link(messages.get("notes.edit"), () -> at.drafts().begin(ActualDraft.key(entry.id()), ActualDraft.of(actual).text())), "actual.edit-of", actual),
                    named(Links.link(messages.get("notes.remove"), () -> at.deeds().remove(entry.id())), "actual.remove-of", actual));
        }
        lines.add(line);
        for (Version<Actual> other : entry.disputed()) {
            Actual value = other.value().orElseThrow();
            WordFlow beside = line(value, messages.get("notes.other-wording", at.about().by(other.by())));
            beside.getStyleClass().add("note-wording");
            if (can) {
                beside.getChildren().add(Links.link(messages.get("actual.keep-other"), () -> at.deeds().keep(entry.id(), value)));
            }
            lines.add(beside);
        }
        if (!entry.disputed().isEmpty() && can) {
            lines.add(Links.link(messages.get("actual.keep-shown"), () -> at.deeds().keep(entry.id(), actual)));
        }
        return lines;
    }

    /** Says for a screen reader which value a link is about. */
    private Node named(Node link, String key, Actual actual) {
        link.setAccessibleText(messages.get(key, at.words().said(series.indicator(), actual)));
        return link;
    }

    private WordFlow line(Actual actual, String by) {
        WordFlow line = new WordFlow(Words.whole(at.words().said(series.indicator(), actual), "actual-value", "tabular"),
                Words.whole(messages.get("actual.source-is", actual.source()), "row-status"));
        if (!actual.remark().isEmpty()) {
            line.getChildren().add(Words.whole(messages.get("actual.remark-is", actual.remark()), "row-status"));
        }
        line.getChildren().add(Words.whole(by, "row-status"));
        line.getStyleClass().setAll("actual-line");
        return line;
    }
}
