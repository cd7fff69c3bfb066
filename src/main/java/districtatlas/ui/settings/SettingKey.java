package districtatlas.ui.settings;

import districtatlas.base.Lang;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A choice of the reader: its name in the file, what holds when nothing is chosen, and how it is written. Immutable.
 *
 * @param parse empty for a text that means nothing: then the default holds
 */
public record SettingKey<T>(String name, T otherwise, Function<String, Optional<T>> parse, Function<T, String> print) {
    /** Stands between paths, which do not have it. */
    private static final String LIST = "\t";

    public static final SettingKey<Lang> LANGUAGE =
            new SettingKey<>("language", Lang.ZH, t -> ofEnum(Lang.class, t), Enum::name);
    /** Id of a palette of the atlas. */
    public static final SettingKey<String> PALETTE = new SettingKey<>("palette", "light", Optional::of, Function.identity());
    public static final SettingKey<Boolean> MOTION = new SettingKey<>("motion", true, SettingKey::ofBoolean, String::valueOf);
    /** Factor on the size of all type; 1 is normal. */
    public static final SettingKey<Double> SIZE = new SettingKey<>("size", 1.0, SettingKey::ofSize, String::valueOf);

    /** Whether a start opens where the last one was closed. */
    public static final SettingKey<Boolean> REOPEN = new SettingKey<>("reopen", true, SettingKey::ofBoolean, String::valueOf);
    /** Where the reader's own copy of the plan's text is; empty for nowhere. */
    public static final SettingKey<String> PLAN_TEXT = new SettingKey<>("plan-text", "", Optional::of, Function.identity());
    /** What was shown when an atlas was last closed, as a state's text; empty before that. */
    public static SettingKey<String> last(String atlas) {
        return new SettingKey<>("last-" + atlas, "", Optional::of, Function.identity());
    }

    /** How the reader signs notes; empty for not at all. */
    public static final SettingKey<String> AUTHOR = new SettingKey<>("author", "", Optional::of, Function.identity());

    /** Whether a saved picture has the reader's notes and marks. */
    public static final SettingKey<Boolean> PICTURE_OWN = new SettingKey<>("picture-own", true, SettingKey::ofBoolean, String::valueOf);
    /** Whether the notes in it are listed after it. */
    public static final SettingKey<Boolean> PICTURE_LIST = new SettingKey<>("picture-list", false, SettingKey::ofBoolean, String::valueOf);

    /** Where the legend of a saved picture stands, as it is written on the command line. */
    public static final SettingKey<String> PICTURE_LEGEND = new SettingKey<>("picture-legend", "beside", Optional::of, Function.identity());
    /** On what paper sheets are, by its name, and whether they lie. */
    public static final SettingKey<String> PAPER = new SettingKey<>("paper", "A4", Optional::of, Function.identity());
    public static final SettingKey<Boolean> PAPER_WIDE = new SettingKey<>("paper-wide", false, SettingKey::ofBoolean, String::valueOf);

    /** On what paper albums are, whether with key areas, and whether each part is a file of its own. */
    public static final SettingKey<String> ALBUM_PAPER = new SettingKey<>("album-paper", "A4", Optional::of, Function.identity());
    public static final SettingKey<Boolean> ALBUM_KEY_AREAS = new SettingKey<>("album-key-areas", false, SettingKey::ofBoolean, String::valueOf);
    public static final SettingKey<Boolean> ALBUM_SINGLE = new SettingKey<>("album-single", false, SettingKey::ofBoolean, String::valueOf);

    /** What the reader writes into a field of a sheet's title block; empty for what the program knows. */
    public static SettingKey<String> titleBlock(String field) {
        return new SettingKey<>("title-block-" + field, "", Optional::of, Function.identity());
    }

    /** What was begun to be written and is not kept yet, as a line of text; empty for nothing. */
    public static final SettingKey<String> DRAFTS = new SettingKey<>("drafts", "", Optional::of, Function.identity());

    /** The tour whose steps are listed, and after a blank the step whose fields are open, by their ids; empty for all tours. */
    public static final SettingKey<String> TOUR = new SettingKey<>("tour", "", Optional::of, Function.identity());

    /** The notebook that was open last with an atlas, as a path; empty for the usual one. */
    public static SettingKey<String> notebook(String atlas) {
        return new SettingKey<>("notebook-" + atlas, "", Optional::of, Function.identity());
    }

    /** Notebooks that were open, as paths, the last first. */
    public static final SettingKey<List<String>> RECENT = new SettingKey<>("notebooks-recent", List.of(), SettingKey::ofList, l -> String.join(LIST, l));
    /** Where the last notebook was put that could not be saved in its own place; empty for none. */
    public static final SettingKey<String> RESCUED = new SettingKey<>("notebook-rescued", "", Optional::of, Function.identity());

    /** The screen on which the window was last, by its size and place; empty before that. */
    public static final SettingKey<String> LAST_SCREEN = new SettingKey<>("window-screen", "", Optional::of, Function.identity());

    /** Where the window stood on a screen, as text; empty before it did. */
    public static SettingKey<String> window(String screen) {
        return new SettingKey<>("window-" + screen, "", Optional::of, Function.identity());
    }

    /** Whether a walk gives the audience the second monitor by itself. */
    public static final SettingKey<Boolean> HALL = new SettingKey<>("hall", true, SettingKey::ofBoolean, String::valueOf);
    /** Factor on the type of the speaker's notes. */
    public static final SettingKey<Double> NOTES_SIZE = new SettingKey<>("speaker-notes-size", 1.0, SettingKey::ofSize, String::valueOf);
    /** Whether the speaker sees how much time is left. */
    public static final SettingKey<Boolean> COUNTDOWN = new SettingKey<>("speaker-countdown", true, SettingKey::ofBoolean, String::valueOf);

    /** Whether a panel that does not follow from what is open stands open. */
    public static SettingKey<Boolean> panelOpen(String id) {
        return new SettingKey<>("panel-" + id, false, SettingKey::ofBoolean, String::valueOf);
    }

    /** Whether counts stand beside the table where there is room. */
    public static final SettingKey<Boolean> COUNTS = new SettingKey<>("table-counts", true, SettingKey::ofBoolean, String::valueOf);

    /** Of what the table is, as its key. */
    public static final SettingKey<String> TABLE_OF = new SettingKey<>("table-of", "items", Optional::of, Function.identity());
    /** By what is counted beside the table, as its key. */
    public static final SettingKey<String> COUNT_BY = new SettingKey<>("table-count-by", "group", Optional::of, Function.identity());
    /** Whether counts by place stand on the map too. */
    public static final SettingKey<Boolean> COUNTS_ON_MAP = new SettingKey<>("counts-on-map", true, SettingKey::ofBoolean, String::valueOf);

    /** How the columns of a table stand, as its own text; empty for as they come. */
    public static SettingKey<String> columns(String table) {
        return new SettingKey<>("columns-" + table, "", Optional::of, Function.identity());
    }

    /** How wide (at the bottom: high) a panel is, in the window's type size; 0 for its own measure. */
    public static SettingKey<Double> panelEm(String id) {
        return new SettingKey<>("panel-" + id + "-em", 0.0, SettingKey::ofEm, String::valueOf);
    }

    /** How far down a panel's list was left, 0 at its top, 1 at its end. */
    public static SettingKey<Double> panelScroll(String id) {
        return new SettingKey<>("panel-" + id + "-scroll", 0.0, t -> ofEm(t).filter(v -> v <= 1), String::valueOf);
    }

    private static Optional<Double> ofEm(String text) {
        try {
            double em = Double.parseDouble(text);
            return em >= 0 && em < 1_000 ? Optional.of(em) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> ofEnum(Class<E> type, String text) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(text)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static Optional<List<String>> ofList(String text) {
        return Optional.of(text.isEmpty() ? List.of() : List.of(text.split(LIST)));
    }

    private static Optional<Boolean> ofBoolean(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Double> ofSize(String text) {
        try {
            double size = Double.parseDouble(text);
            return size >= 0.5 && size <= 3 ? Optional.of(size) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
