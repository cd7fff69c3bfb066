package districtatlas.notebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Several people's notebooks made one. An entry is the same where its id is: copies of a file that went round come together as one entry with
 * all its versions, whichever is joined first and however often. Entries of different ids are never made one, however alike they are: two
 * people may well say the same, and what was once taken for one could not be told apart again; {@link MergeSummary#doubles} names them.
 * Immutable.
 *
 * @param notebook all that any of them knows
 * @param summary  what came from whom
 */
public record Merge(Notebook notebook, MergeSummary summary) {
    /**
     * One of the notebooks.
     *
     * @param name for the summary, as of its file
     */
    public record Source(String name, Notebook notebook) {
    }

    /**
     * @param into    what is there already
     * @param sources what came from each is told in this order: what two of them have came from the first. The notebook is the same in any
     */
    public static Merge of(Notebook into, List<Source> sources) {
        Notebook all = into;
        List<MergeSummary.Part> parts = new ArrayList<>();
        for (Source source : sources) {
            Notebook before = all;
            all = before.joined(source.notebook());
            parts.add(part(source, before, all));
        }
        return new Merge(all, new MergeSummary(parts, MergeSummary.disputes(all), MergeSummary.doubles(all)));
    }

    private static MergeSummary.Part part(Source source, Notebook before, Notebook after) {
        Map<String, MergeSummary.Counts> byKind = new TreeMap<>();
        for (Entries<?> entries : source.notebook().all()) {
            counts(entries, before, after).ifPresent(c -> byKind.put(entries.kind().name(), c));
        }
        return new MergeSummary.Part(source.name(), byKind);
    }

    /** Empty when there is nothing to tell: what was removed before anybody heard of it is nothing. */
    private static <T> Optional<MergeSummary.Counts> counts(Entries<T> entries, Notebook before, Notebook after) {
        int added = 0;
        int changed = 0;
        int removed = 0;
        int known = 0;
        Map<String, Integer> by = new TreeMap<>();
        for (Entry<T> entry : entries.all()) {
            Optional<Entry<T>> then = before.of(entries.kind()).findAny(entry.id());
            Entry<T> now = after.of(entries.kind()).findAny(entry.id()).orElse(entry);
            boolean wasThere = then.flatMap(Entry::value).isPresent();
            if (then.isPresent() && then.get().equals(now)) {
                known += wasThere ? 1 : 0;
            } else if (!wasThere && now.value().isPresent()) {
                added++;
                by.merge(now.made().author(), 1, Integer::sum);
            } else if (wasThere) {
                changed += now.value().isPresent() ? 1 : 0;
                removed += now.value().isPresent() ? 0 : 1;
                by.merge(entry.heads().get(0).by().author(), 1, Integer::sum);
            }
        }
        return added + changed + removed + known == 0 ? Optional.empty() : Optional.of(new MergeSummary.Counts(added, changed, removed, known, by));
    }
}
