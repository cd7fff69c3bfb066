package districtatlas.ui.notes;

import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.notebook.About;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.Signature;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import districtatlas.plan.ZoneId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Says what a note is about, by whom it is and from when; and whether the atlas has what it is about. Immutable. */
final class NoteWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    /** So much of a text names it in a sentence. */
    private static final int SHORT = 18;

    private final Plan plan;
    private final Messages messages;

    NoteWords(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
    }

    /** As it is called now in the reader's language, else as it was when the note was written. */
    String name(About about) {
        String known = known(about).map(n -> n.in(messages.lang())).orElse(about.name());
        return known.isEmpty() ? messages.get("notes.about." + about.type().key()) : known;
    }

    String kind(About about) {
        return messages.get("notes.about." + about.type().key());
    }

    private Optional<Text> known(About about) {
        return switch (about.type()) {
            case ZONE -> plan.zone(new ZoneId(about.id())).map(z -> z.name());
            case ITEM -> plan.item(new ItemId(about.id())).map(i -> i.name());
            case FIGURE -> plan.targets().stream().filter(t -> t.figure().id().equals(about.id())).findFirst().map(t -> t.indicator().name());
            case PLACE, FEATURE, MARK -> Optional.empty();
        };
    }

    /** Whether what it is about is no more in the atlas, or in the notebook. Of what is drawn only its file would know. */
    boolean isLoose(About about, Notebook notebook) {
        return switch (about.type()) {
            case ZONE, ITEM, FIGURE -> known(about).isEmpty();
            case MARK -> notebook.marks().find(new EntryId(about.id())).isEmpty();
            case PLACE, FEATURE -> false;
        };
    }

    String by(Signature by) {
        String author = by.author().isBlank() ? messages.get("notes.unsigned") : by.author();
        return messages.get("notes.by", author, moment(by.made()));
    }

    static String moment(Instant made) {
        return MOMENT.format(LocalDateTime.ofInstant(made, java.time.ZoneId.systemDefault()));
    }

    static String moment(LocalDateTime byACamera) {
        return MOMENT.format(byACamera);
    }

    /** The beginning of a text, for a sentence about it. */
    static String brief(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= SHORT ? line : line.substring(0, line.offsetByCodePoints(0, SHORT)) + "…";
    }
}
