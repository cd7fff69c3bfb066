package districtatlas.folder.book;

import districtatlas.base.Cancel;
import districtatlas.base.Problem;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import districtatlas.data.table.SheetBook;
import districtatlas.folder.FolderDraft;
import districtatlas.folder.SourceFolder;
import districtatlas.folder.text.PlanText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Brings what a workbook says into a folder of sources, entry by entry, again and again. A row with something wrong is told and not taken,
 * the others are. Some seconds; one folder at a time.
 */
public final class BookImport {
    /** What a reader added of their own, and nothing is made of. */
    private static final List<String> NOT_READ = List.of("book.sheet", "book.column");

    private BookImport() {
    }

    /**
     * What is planned.
     *
     * @param wrong rows that are not taken, each with sheet, row and column
     * @param open  what is to be looked at: English that is missing, sources that are not found, what the workbook has not
     * @param rows  how many were read
     */
    public record Outcome(List<Problem> wrong, List<Problem> open, int rows) {
    }

    /**
     * @param draft that gets the changes; they are not written
     * @param text  the plan's, in which sources are found
     * @param prune whether entries that the workbook has not are taken out, of sheets with a row at least
     * @throws DataRefused when the workbook cannot be read, or the text is not the folder's
     */
    public static Outcome plan(FolderDraft draft, Path book, Optional<PlanText> text, boolean prune, Cancel cancel) {
        BookNotes notes = new BookNotes();
        Findings found = new Findings();
        SheetBook read = SheetBook.read(book, found, cancel);
        found.kinds().forEach(k -> k.first().forEach(notes::open));
        Map<BookSheet, List<BookRow>> rows = BookRows.of(read, notes);
        BookWork work = new BookWork(draft, new SourceFinder(draft, text), notes, prune);
        new ZoneSheet(work).read(rows.getOrDefault(BookSheet.ZONES, List.of()));
        new ItemSheet(work).read(rows.getOrDefault(BookSheet.ITEMS, List.of()));
        new FigureSheet(work, begins(draft)).read(rows.getOrDefault(BookSheet.FIGURES, List.of()));
        new WalkSheet(work).read(rows.getOrDefault(BookSheet.WALK, List.of()));
        new WordSheet(work).read(rows.getOrDefault(BookSheet.GLOSSARY, List.of()));
        work.zoneEntries.plan();
        work.items.plan();
        return new Outcome(notes.wrong(), notes.open(), rows.values().stream().mapToInt(List::size).sum());
    }

    /**
     * What of a workbook the folder does not hold, and would be lost if the workbook was written anew.
     *
     * @return one problem a row or sheet that is not taken, and one a file that bringing it in would change; empty where nothing would be lost
     * @throws DataRefused when the workbook cannot be read, or the text is not the folder's
     */
    public static List<Problem> losses(Path folder, Path book, Optional<PlanText> text, Cancel cancel) {
        FolderDraft trial = new FolderDraft(folder);
        Outcome outcome = plan(trial, book, text, false, cancel);
        Stream<Problem> aside = outcome.open().stream().filter(p -> p.code().startsWith("book.source") || NOT_READ.contains(p.code()));
        Stream<Problem> fresh = trial.changes().stream().map(c -> Problem.worded("book.not-brought", c.file(), c.file()));
        return Stream.of(outcome.wrong().stream(), aside, fresh).flatMap(s -> s).toList();
    }

    /** The first year of the plan, before which a figure is a result. */
    private static int begins(FolderDraft draft) {
        Matcher first = Pattern.compile("(?:19|20)\\d\\d").matcher(new SourceFolder(draft).yaml("plan/document.yaml").path("years").asText());
        return first.find() ? Integer.parseInt(first.group()) : 0;
    }
}
