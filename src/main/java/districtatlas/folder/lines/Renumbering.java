package districtatlas.folder.lines;

import com.fasterxml.jackson.core.JsonProcessingException;
import districtatlas.author.LineIndex;
import districtatlas.author.LineMoves;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.data.DataRefused;
import districtatlas.folder.FolderDraft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every number of a line of the plan in a folder of sources, moved to where the line's words stand in another text. What stood on a line that is
 * gone keeps its number with a few of the old words beside it, which no compiler takes, until a person has found where it belongs. Immutable.
 *
 * @param toRead problems that people settle: lines that are gone, and those that read otherwise now; in the order of the files
 */
public record Renumbering(List<Problem> toRead) {
    private static final String LINES = "plan/lines.idx";
    private static final String PLAN = "plan";

    /** The codes of {@link #toRead}. */
    static final String GONE = "renumber.gone";
    static final String CHANGED = "renumber.changed";
    static final String SECTION = "renumber.section";

    public Renumbering {
        toRead = List.copyOf(toRead);
    }

    public boolean isWhole() {
        return toRead.stream().noneMatch(p -> p.code().equals(GONE) || p.code().equals(SECTION));
    }

    /**
     * Plans the changes in the draft, with the prints of the newer text.
     *
     * @param before the text that the folder cites
     * @param log    gets why it cannot be done; then nothing is planned
     * @return empty when it cannot be done
     * @throws DataRefused when a file is in another encoding than it says
     */
    public static Optional<Renumbering> plan(FolderDraft draft, LineIndex before, LineIndex after, ProblemLog log) {
        Optional<LineIndex> cited = draft.text(LINES).flatMap(LineIndex::parse);
        if (cited.isPresent() && !cited.get().isOf(before)) {
            log.worded(cited.get().isOf(after) ? "renumber.done" : "renumber.other", LINES, LINES);
            return Optional.empty();
        }
        LineMoves moves = LineMoves.between(before, after);
        List<Problem> toRead = new ArrayList<>();
        boolean whole = true;
        for (String file : draft.filesWithin(PLAN, ".yaml")) {
            String text = draft.text(file).orElse("");
            try {
                NumbersOfFile numbers = new NumbersOfFile(file, text, before, after, moves);
                if (!numbers.moved().equals(text)) {
                    draft.put(file, numbers.moved());
                }
                toRead.addAll(numbers.toRead());
            } catch (JsonProcessingException e) {
                whole = false;
                log.worded("yaml.syntax", file + ":" + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()), e.getOriginalMessage().lines().findFirst().orElse(""));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        draft.put(LINES, after.format().getBytes(StandardCharsets.UTF_8));
        return whole ? Optional.of(new Renumbering(toRead)) : Optional.empty();
    }
}
