package districtatlas.folder.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import districtatlas.data.DataRefused;
import districtatlas.folder.CitedNumber;
import districtatlas.folder.FolderDraft;
import districtatlas.folder.TypedValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeSet;

/** The lines of the plan that a folder cites anywhere. Pure function. */
final class CitedLines {
    private CitedLines() {
    }

    /** @throws DataRefused when a file is no YAML, so that nobody can tell */
    static TreeSet<Integer> of(FolderDraft draft) {
        TreeSet<Integer> cited = new TreeSet<>();
        for (String file : draft.filesWithin("plan", ".yaml")) {
            try {
                TypedValues.of(draft.text(file).orElse(""), (value, beside) -> CitedNumber.of(value).ifPresent(n -> cited.add(n.line())));
            } catch (JsonProcessingException e) {
                throw FolderDraft.notYaml(file, e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return cited;
    }
}
