package districtatlas.folder.fresh;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import districtatlas.author.LineIndex;
import districtatlas.author.Pinyin;
import districtatlas.folder.FolderDraft;
import districtatlas.folder.FolderLanguages;
import districtatlas.folder.book.BookExport;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A district's folder of sources before anything is known of it but its name: a square keeps the place of its streets. */
public final class FreshFolder {
    /** The workbook's name in it. */
    public static final String BOOK = "plan.xlsx";
    /** Where the square lies, on the given meridian; the streets take its place. */
    private static final double LATITUDE = 30;
    private static final double HALF_SQUARE = 0.02;
    private static final double HALF_HOME = 0.03;

    private FreshFolder() {
    }

    /**
     * What is known of the district. Immutable.
     *
     * @param name     as 福田区
     * @param en       as Futian; without it the folder is in Chinese only
     * @param code     of the national list, six digits
     * @param meridian the central one of its grid, in degrees
     */
    public record Known(String name, Optional<String> en, String code, double meridian) {
        public Known {
            Objects.requireNonNull(name);
            Objects.requireNonNull(en);
            Objects.requireNonNull(code);
        }

        String shortName() {
            String bare = name.replaceAll("(自治县|自治旗|新区|[区县市旗])$", "");
            return bare.codePointCount(0, bare.length()) < 2 ? name : bare;
        }

        String id() {
            String latin = en.orElseGet(() -> new Pinyin().syllables(shortName()).replace(" ", ""));
            String id = latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            return id.isEmpty() ? "district" : id;
        }
    }

    /** Plans all its files, and the workbook of what they hold. */
    public static void plan(FolderDraft draft, Known known) {
        Map<String, String> places = places(known);
        for (String file : TemplateFiles.names()) {
            String text = new String(TemplateFiles.read(file), StandardCharsets.UTF_8);
            boolean own = text.contains("@");
            draft.put(file, own ? filled(text, places, known.en().isPresent(), file.endsWith(".md")) : text);
        }
        draft.put("plan/lines.idx", LineIndex.ofText(FolderLanguages.TO_BE_WRITTEN_ZH).format());
        draft.put(BOOK, BookExport.of(draft));
    }

    private static Map<String, String> places(Known known) {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("ID", known.id());
        places.put("NAME", known.name());
        places.put("SHORT", known.shortName());
        places.put("EN", known.en().orElse(""));
        places.put("CODE", known.code());
        places.put("LANGUAGES", known.en().isPresent() ? "[zh, en]" : "[zh]");
        places.put("MERIDIAN", number(known.meridian()));
        places.put("TBW", FolderLanguages.TO_BE_WRITTEN);
        places.put("NOTE_EN", "Schematic, no evidence of boundaries.");
        side(places, "WEST", "W", known.meridian(), -1);
        side(places, "EAST", "E", known.meridian(), 1);
        side(places, "SOUTH", "S", LATITUDE, -1);
        side(places, "NORTH", "N", LATITUDE, 1);
        return places;
    }

    private static void side(Map<String, String> places, String home, String square, double middle, int sign) {
        places.put(home, number(middle + sign * HALF_HOME));
        places.put(square, number(middle + sign * HALF_SQUARE));
    }

    private static String number(double degrees) {
        return degrees == Math.rint(degrees) ? String.valueOf((long) degrees) : String.format(Locale.ROOT, "%.3f", degrees);
    }

    /** Without English, fields that only it would fill are left out. */
    private static String filled(String text, Map<String, String> places, boolean english, boolean prose) {
        String kept = english || prose ? text : text.lines().filter(l -> !l.matches("\\s*(en|[a-z_-]+_en): \"?@.*"))
                .map(l -> l.replaceAll(", (?:none_en|short-en|en): @TBW@", "")).collect(Collectors.joining("\n", "", "\n"));
        String filled = kept;
        for (Map.Entry<String, String> place : places.entrySet()) {
            String value = prose ? place.getValue() : new String(JsonStringEncoder.getInstance().quoteAsString(place.getValue()));
            filled = filled.replace("@" + place.getKey() + "@", value);
        }
        return filled;
    }
}
