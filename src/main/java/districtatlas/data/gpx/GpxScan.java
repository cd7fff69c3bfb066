package districtatlas.data.gpx;

import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import districtatlas.data.gpx.GpxItem.Kind;
import districtatlas.data.markup.MarkupBroken;
import districtatlas.data.markup.MarkupSource;
import districtatlas.data.markup.TypeTrial;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first reading of a GPX text: how many there are of each kind, and what is said of them. */
final class GpxScan {
    /** Kinds of extensions beyond these are passed over, which is told. */
    static final int MOST_COLUMNS = 200;

    /** What is known of one kind. */
    static final class Content {
        private final Map<String, TypeTrial> trials = new LinkedHashMap<>(Map.of("name", new TypeTrial()));
        private long count;

        Map<String, TypeTrial> trials() {
            return trials;
        }

        /** Of those that can be read. */
        long count() {
            return count;
        }
    }

    private final Map<Kind, Content> contents = new EnumMap<>(Kind.class);
    private final Findings found;

    GpxScan(MarkupSource source, Findings found) {
        this.found = found;
        long read = 0;
        try (GpxReader in = new GpxReader(source)) {
            for (Optional<GpxItem> each = in.next(); each.isPresent(); each = in.next()) {
                add(each.get());
                read++;
            }
        } catch (MarkupBroken broken) {
            if (read == 0 || broken.isHostile()) {
                throw new DataRefused(broken.problem(), broken);
            }
            found.leftOut("data.xml-cut", source.file(), broken.problem().parts().get(1), read);
        }
    }

    private void add(GpxItem item) {
        Content content = contents.computeIfAbsent(item.kind(), k -> new Content());
        if (item.isLeftOut()) {
            return;
        }
        content.count++;
        item.texts().forEach((column, text) -> {
            if (content.trials.size() < MOST_COLUMNS || content.trials.containsKey(column)) {
                content.trials.computeIfAbsent(column, c -> new TypeTrial()).add(text);
            } else {
                found.leftOut("data.columns-many", column, column, MOST_COLUMNS);
            }
        });
    }

    /** In the order waypoints, routes, tracks; those of which the text has one. */
    List<GpxLayer> layers(MarkupSource source) {
        List<GpxLayer> layers = new ArrayList<>();
        contents.forEach((kind, content) -> layers.add(new GpxLayer(source, kind, content)));
        return layers;
    }
}
