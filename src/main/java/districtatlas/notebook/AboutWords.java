package districtatlas.notebook;

import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.plan.ItemId;
import districtatlas.plan.Plan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Says what a note is about, by whom it is and from when, the same on the screen and on paper. Times are those of the machine's clock. Immutable. */
public final class AboutWords {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Plan plan;
    private final Messages messages;

    public AboutWords(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
    }

    /** As it is called now in the reader's language, else as it was when the note was written; what has no name by its kind. */
    public String name(About about) {
        String known = known(about).map(n -> n.in(messages.lang())).orElse(about.name());
        return known.isEmpty() ? kind(about) : known;
    }

    /** The indicator of an actual value: as it is called now, else as it was when the value was entered. */
    public String name(Actual actual) {
        String known = plan.indicators().stream().filter(i -> i.id().equals(actual.indicator())).findFirst().map(i -> i.name().in(messages.lang())).orElse(actual.name());
        return known.isEmpty() ? actual.indicator() : known;
    }

    public String kind(About about) {
        return messages.get("notes.about." + about.type().key());
    }

    private Optional<Text> known(About about) {
        return switch (about.type()) {
            case ZONE -> plan.zone(new districtatlas.plan.ZoneId(about.id())).map(z -> z.name());
            case ITEM -> plan.item(new ItemId(about.id())).map(i -> i.name());
            case FIGURE -> plan.targets().stream().filter(t -> t.figure().id().equals(about.id())).findFirst().map(t -> t.indicator().name());
            case PLACE, FEATURE, MARK -> Optional.empty();
        };
    }

    public String by(Signature by) {
        String author = by.author().isBlank() ? messages.get("notes.unsigned") : by.author();
        return messages.get("notes.by", author, moment(by.made()));
    }

    /** Who wrote it and when, and who edited it last if anybody did. */
    public String by(Entry<?> entry) {
        return messages.get(entry.versions().size() > 1 ? "notes.edited" : "notes.made", by(entry.made()), by(entry.changed()));
    }

    public static String moment(Instant made) {
        return moment(LocalDateTime.ofInstant(made, ZoneId.systemDefault()));
    }

    /** @param time by whatever clock */
    public static String moment(LocalDateTime time) {
        return MOMENT.format(time);
    }
}
