package districtatlas.print.sheet;

import districtatlas.base.Messages;
import districtatlas.print.page.PaperAtlas;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the program knows of a sheet, in words; what it does not know is empty. Immutable.
 *
 * @param number of the sheet; the program has none of its own
 * @param unit   who compiled it: only the reader knows
 * @param notes  said below every map: what it is worth and whose data it is, each a line
 */
public record SheetFacts(String title, String number, String scale, String coordinates, String unit, String date, String sources, String edition,
                         List<String> notes) {
    public SheetFacts {
        notes = List.copyOf(notes);
    }

    /** All that an atlas says of any of its sheets, but what the sheet is called. */
    public static SheetFacts of(PaperAtlas atlas, String title, LocalDate date, Messages messages) {
        List<String> sources = new ArrayList<>();
        sources.add(atlas.plan().documentTitle().in(messages.lang()));
        sources.addAll(atlas.credits().mainOwners());
        sources.removeIf(String::isBlank);
        List<String> notes = new ArrayList<>();
        notes.add(atlas.credits().worth());
        notes.add(String.join(messages.get("credits.separator"), atlas.credits().owners()));
        notes.removeIf(String::isBlank);
        return new SheetFacts(title, "", "", atlas.gridName(), "", date.toString(), String.join(messages.get("credits.separator"), sources), atlas.edition(), notes);
    }

    /** Of a sheet whose map is 1 : {@code denominator}. */
    public SheetFacts at(double denominator, Messages messages) {
        return new SheetFacts(title, number, ScaleBlock.words(denominator, messages), coordinates, unit, date, sources, edition, notes);
    }

    public SheetFacts titled(String other) {
        return new SheetFacts(other, number, scale, coordinates, unit, date, sources, edition, notes);
    }

    /** With more said before what the map is worth, such as the filter that holds. */
    public SheetFacts saying(List<String> lines) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(notes);
        return new SheetFacts(title, number, scale, coordinates, unit, date, sources, edition, all);
    }
}
