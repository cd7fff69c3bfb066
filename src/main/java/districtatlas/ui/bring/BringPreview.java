package districtatlas.ui.bring;

import districtatlas.data.Findings;
import districtatlas.data.inspect.InspectedFile;
import districtatlas.data.inspect.InspectedLayer;
import districtatlas.data.table.ZoneColumn;
import districtatlas.own.bring.BringWish;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What was found in the files that a reader chose, and what he answered so far. Immutable.
 *
 * @param files  in the order in which they were found, those that are refused among them
 * @param wishes one for each layer, in the order of the files
 * @param zones  of tables, the column that names zones
 * @param chosen which wish is looked at
 */
record BringPreview(List<InspectedFile> files, List<BringWish> wishes, Map<InspectedLayer, ZoneColumn> zones, Findings found, int chosen) {
    BringPreview {
        files = List.copyOf(files);
        wishes = List.copyOf(wishes);
        zones = new IdentityHashMap<>(zones);
    }

    /** The first that has a question is looked at first. */
    static BringPreview of(Looking.Looked looked) {
        List<BringWish> wishes = new ArrayList<>();
        looked.inspection().files().forEach(f -> f.layers().forEach(l -> wishes.add(BringWish.of(f, l, Optional.empty()))));
        int first = 0;
        for (int i = wishes.size() - 1; i >= 0; i--) {
            first = wishes.get(i).taken() && !wishes.get(i).open().isEmpty() ? i : first;
        }
        return new BringPreview(looked.inspection().files(), wishes, looked.zones(), looked.inspection().found(), first);
    }

    /** With files that were looked at again, in the place of what was known of them. A file that is refused now stays as it was. */
    BringPreview again(Looking.Looked looked, Optional<Charset> charset) {
        List<InspectedFile> now = new ArrayList<>(files);
        List<BringWish> wanted = new ArrayList<>(wishes);
        Map<InspectedLayer, ZoneColumn> named = new IdentityHashMap<>(zones);
        named.putAll(looked.zones());
        for (InspectedFile file : looked.inspection().files()) {
            Optional<InspectedFile> before = files.stream().filter(f -> f.path().equals(file.path())).findFirst();
            if (before.isPresent() && file.refused().isEmpty() && file.layers().size() == before.get().layers().size()) {
                now.replaceAll(f -> f == before.get() ? file : f);
                wanted.replaceAll(w -> w.file() == before.get() ? w.again(file, file.layers().get(before.get().layers().indexOf(w.layer())), charset.or(w::charset)) : w);
            }
        }
        return new BringPreview(now, wanted, named, found, chosen);
    }

    Optional<BringWish> looked() {
        return chosen < wishes.size() ? Optional.of(wishes.get(chosen)) : Optional.empty();
    }

    BringPreview with(int index, UnaryOperator<BringWish> change) {
        List<BringWish> now = new ArrayList<>(wishes);
        now.set(index, change.apply(now.get(index)));
        return new BringPreview(files, now, zones, found, chosen);
    }

    BringPreview withAll(UnaryOperator<BringWish> change) {
        return new BringPreview(files, wishes.stream().map(change).toList(), zones, found, chosen);
    }

    BringPreview choosing(int index) {
        return new BringPreview(files, wishes, zones, found, index);
    }

    /** Those that are brought. */
    List<BringWish> taken() {
        return wishes.stream().filter(BringWish::taken).toList();
    }

    /** How many layers they become. */
    long layers() {
        return taken().stream().mapToLong(w -> w.shapes().size()).sum();
    }

    /** Those of which something must still be asked, or measured. */
    List<BringWish> waiting() {
        return taken().stream().filter(w -> !w.open().isEmpty() || w.isToBeJudged()).toList();
    }

    boolean isReady() {
        return !taken().isEmpty() && waiting().isEmpty();
    }
}
