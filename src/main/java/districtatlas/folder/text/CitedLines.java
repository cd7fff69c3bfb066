package districtatlas.folder.text;

import districtatlas.folder.FolderDraft;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of the plan that a folder cites anywhere. Pure function. */
final class CitedLines {
    private static final Pattern CITED = Pattern.compile("\\b(?:source|conflict):\\s*\\[([^\\]]*)\\]");
    private static final Pattern NUMBER = Pattern.compile("(?:^|,)\\s*[\"']?(\\d{1,9})");

    private CitedLines() {
    }

    static TreeSet<Integer> of(FolderDraft draft) {
        TreeSet<Integer> cited = new TreeSet<>();
        Stream.of("plan", "plan/items", "plan/figures", "plan/tours").map(f -> draft.files(f, ".yaml")).flatMap(List::stream).forEach(file -> {
            Matcher list = CITED.matcher(draft.text(file).orElse(""));
            while (list.find()) {
                Matcher number = NUMBER.matcher(list.group(1));
                while (number.find()) {
                    cited.add(Integer.parseInt(number.group(1)));
                }
            }
        });
        return cited;
    }
}
