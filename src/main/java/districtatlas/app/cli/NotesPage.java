package districtatlas.app.cli;

import districtatlas.ask.boundary.SwapWords;
import districtatlas.base.Messages;
import districtatlas.coord.LonLat;
import districtatlas.notebook.About;
import districtatlas.notebook.Actual;
import districtatlas.notebook.Bookmark;
import districtatlas.notebook.DrawnMark;
import districtatlas.notebook.Entry;
import districtatlas.notebook.Note;
import districtatlas.notebook.NoteThreads;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.OwnTour;
import districtatlas.notebook.Reply;
import districtatlas.notebook.Signature;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A notebook as plain text for a terminal. Times are those of the machine's clock. */
final class NotesPage {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Notebook notebook;
    private final NoteThreads threads;
    private final Messages messages;

    NotesPage(Notebook notebook, Messages messages) {
        this.notebook = notebook;
        this.threads = new NoteThreads(notebook);
        this.messages = messages;
    }

    void print(PrintWriter out) {
        List<Entry<Note>> notes = notebook.notes().there();
        out.println(messages.get("cli.notes.notes", notes.size(), notes.stream().filter(n -> !threads.isSettled(n.id())).count()));
        notes.forEach(n -> print(n, n.value().orElseThrow(), out));
        out.println();
        out.println(messages.get("cli.notes.marks", notebook.marks().size()));
        notebook.marks().there().forEach(m -> out.println("  " + mark(m.value().orElseThrow()) + "  " + by(m.made())));
        out.println();
        out.println(messages.get("cli.notes.bookmarks", notebook.bookmarks().size()));
        notebook.bookmarks().there().stream().sorted((a, b) -> Double.compare(a.value().orElseThrow().rank(), b.value().orElseThrow().rank()))
                .forEach(b -> out.println("  " + b.value().map(Bookmark::name).orElseThrow() + "  " + by(b.made())));
        if (notebook.actuals().size() > 0) {
            out.println();
            out.println(messages.get("cli.notes.actuals", notebook.actuals().size()));
            notebook.actuals().there().forEach(a -> print(a, a.value().orElseThrow(), out));
        }
        if (notebook.tours().size() > 0) {
            out.println();
            out.println(messages.get("cli.notes.tours", notebook.tours().size()));
            OwnTour.all(notebook).forEach(t -> out.println("  " + messages.get("cli.notes.tour", indented(t.value().orElseThrow().title()),
                    OwnTour.steps(notebook, t.id()).size()) + "  " + by(t.made())));
        }
        notebook.boundaries().ifPresent(set -> {
            out.println();
            out.println(messages.get("cli.boundaries", set.file(), SwapWords.state(set, messages)));
        });
        if (notebook.photos().size() > 0) {
            out.println();
            out.println(messages.get("cli.notes.photos", notebook.photos().size()));
        }
    }

    private void print(Entry<Note> entry, Note note, PrintWriter out) {
        String mark = threads.isSettled(entry.id()) ? messages.get("cli.notes.settled") : messages.get("cli.notes.open");
        out.println("  [" + mark + "] " + indented(note.text()));
        List<String> about = new ArrayList<>(List.of(by(entry.made())));
        if (note.about().type() != About.Type.PLACE) {
            about.add(messages.get("cli.notes.about", messages.get("cli.notes.about." + note.about().type().key()),
                    note.about().name().isBlank() ? note.about().id() : note.about().name()));
        }
        note.place().map(NotesPage::written).ifPresent(about::add);
        out.println("      " + String.join("  ", about));
        entry.disputed().forEach(v -> out.println("      " + messages.get("cli.notes.disputed", indented(v.value().orElseThrow().text())) + "  " + by(v.by())));
        threads.replies(entry.id()).forEach(r -> out.println("      " + reply(r.value().orElseThrow()) + "  " + by(r.made())));
    }

    private void print(Entry<Actual> entry, Actual actual, PrintWriter out) {
        out.println("  " + actual(actual) + "  " + by(entry.made()));
        entry.disputed().forEach(v -> out.println("      " + messages.get("cli.notes.disputed", actual(v.value().orElseThrow())) + "  " + by(v.by())));
    }

    private String actual(Actual actual) {
        String name = actual.name().isBlank() ? actual.indicator() : actual.name();
        String said = messages.get("cli.notes.actual", actual.scope().isEmpty() ? name : name + " (" + actual.scope() + ")", String.valueOf(actual.year()),
                (NotesJson.plain(actual.value()).toPlainString() + " " + actual.unit()).strip(), indented(actual.source()));
        return actual.remark().isBlank() ? said : said + "  " + indented(actual.remark());
    }

    private String reply(Reply reply) {
        List<String> parts = new ArrayList<>();
        reply.settles().ifPresent(s -> parts.add("[" + messages.get(s ? "cli.notes.settles" : "cli.notes.reopens") + "]"));
        parts.add(indented(reply.text()));
        return "> " + parts.stream().filter(p -> !p.isBlank()).collect(Collectors.joining(" "));
    }

    private String mark(DrawnMark mark) {
        String form = messages.get("cli.notes.form." + mark.form().key());
        return (mark.text().isBlank() ? form : form + "  " + indented(mark.text())) + "  " + written(mark.corners().get(0));
    }

    private String by(Signature signature) {
        String time = TIME.format(signature.made().atZone(ZoneId.systemDefault()));
        return signature.author().isBlank() ? time : messages.get("cli.notes.by", signature.author(), time);
    }

    private static String written(LonLat place) {
        return String.format(Locale.ROOT, "%.5f,%.5f", place.lon(), place.lat());
    }

    /** Lines after the first stand below it. */
    private static String indented(String text) {
        return text.strip().replace("\n", "\n        ");
    }
}
