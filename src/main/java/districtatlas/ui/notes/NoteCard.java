package districtatlas.ui.notes;

import districtatlas.notebook.About;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Note;
import districtatlas.plan.ItemId;
import districtatlas.plan.ZoneId;
import districtatlas.state.Selection;
import districtatlas.state.Subject;
import districtatlas.feature.FeatureRef;
import districtatlas.ui.kit.Links;
import districtatlas.ui.kit.ScrolledPage;
import districtatlas.ui.kit.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The card of the open note: what it is about, then the note as its subject's panel shows it. FX thread only. */
final class NoteCard extends VBox {
    private final NotesAt at;
    private final Label title;
    private final VBox body = new VBox();
    private final ScrolledPage page = new ScrolledPage(body);
    private Optional<EntryId> shown = Optional.empty();
    private Optional<About> about = Optional.empty();
    private boolean loose;

    NoteCard(NotesAt at, Runnable closed) {
        this.at = at;
        getStyleClass().setAll("card", "feature-card", "note-card");
        title = Words.wrapped(at.messages().get("notes.card"), "feature-kind");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, Links.icon("fth-x", at.messages().get("notes.close-card"), closed));
        head.getStyleClass().setAll("feature-head");
        body.getStyleClass().setAll("feature-body");
        setAccessibleRole(AccessibleRole.PARENT);
        getChildren().setAll(head, page);
        setVisible(false);
    }

    /** The note that the session says is open; empty for none. */
    Optional<EntryId> open() {
        return at.desk().session().selection().own().filter(o -> o.kind().equals(EntryKinds.NOTE.name())).map(Subject.OfOwn::id).map(EntryId::new)
                .filter(id -> at.find(id).isPresent());
    }

    /** As the session and the notebook are now. */
    void show() {
        Optional<EntryId> now = open();
        Optional<About> subject = now.flatMap(at::find).map(Note::about);
        boolean looseNow = subject.filter(at::isLoose).isPresent();
        setVisible(now.isPresent());
        if (now.isPresent() && (!now.equals(shown) || !subject.equals(about))) {
            body.getChildren().setAll(subject(subject.get()), new NoteNode(at, now.get()));
            page.setVvalue(0);
        } else if (now.isPresent() && looseNow != loose) {
            body.getChildren().set(0, subject(subject.get()));
        } else if (now.isEmpty()) {
            body.getChildren().clear();
        }
        shown = now;
        about = subject;
        loose = looseNow;
    }

    private Node subject(About about) {
        String name = at.words().name(about);
        title.setText(at.messages().get("notes.card-about", at.words().kind(about)));
        if (at.isLoose(about)) {
            return Words.wrapped(at.messages().get("notes.loose-one", name), "feature-name");
        }
        if (about.type() == About.Type.PLACE || about.type() == About.Type.MARK && about.name().isEmpty()) {
            return Words.wrapped(name, "feature-name");
        }
        Button link = Links.link(name, () -> open(about));
        link.getStyleClass().add("feature-name");
        link.setWrapText(true);
        return new VBox(link);
    }

    private void open(About about) {
        switch (about.type()) {
            case ZONE -> at.desk().guide().openThing(new ZoneId(about.id()));
            case ITEM -> at.desk().guide().openThing(new ItemId(about.id()));
            case FIGURE -> at.desk().atlas().plan().targets().stream().filter(t -> t.figure().id().equals(about.id())).findFirst()
                    .ifPresent(t -> at.desk().guide().openIndicator(t.indicator().id()));
            case MARK -> select(new Subject.OfOwn(EntryKinds.MARK.name(), about.id()));
            case FEATURE -> {
                int slash = about.id().indexOf('/');
                if (slash > 0) {
                    select(new Subject.OfFeature(new FeatureRef(about.id().substring(0, slash), about.id().substring(slash + 1))));
                }
            }
            case PLACE -> { }
        }
    }

    private void select(Subject subject) {
        Selection now = at.desk().session().selection();
        at.desk().session().select(now.with(subject));
    }

    /** What it follows to know what is open. */
    List<javafx.beans.value.ObservableValue<?>> follows() {
        return List.of(at.desk().session().selectionValue(), at.open().notebookProperty());
    }
}
