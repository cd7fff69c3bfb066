package districtatlas.notebook;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.atlasfile.BroughtTable;
import districtatlas.atlasfile.OwnLayer;
import districtatlas.atlasfile.ReaderFile;
import districtatlas.atlasfile.VersionRow;
import districtatlas.author.qgis.QmlStyle;
import districtatlas.base.Problem;
import districtatlas.data.ReadyLayer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was last seen of a file. Immutable.
 *
 * @param notebook that was in it
 * @param problems rows that could not be understood
 * @param changes  of other programs up to then, as {@link ReaderFile#changesOfOthers} counts; empty when nobody knows
 */
record NotebookRows(Notebook notebook, List<Problem> problems, Optional<Long> changes) {
    static NotebookRows read(ReaderFile file) {
        return of(file.versions());
    }

    /** Of a file that is not written to: what can be read of it, when something can. */
    static NotebookRows readable(ReaderFile file) {
        try {
            return read(file);
        } catch (AtlasFileException damaged) {
            List<VersionRow> rows = file.readableVersions();
            if (rows.isEmpty()) {
                throw damaged;
            }
            NotebookRows some = of(rows);
            List<Problem> problems = new ArrayList<>(List.of(damaged.problem()));
            problems.addAll(some.problems);
            return new NotebookRows(some.notebook, List.copyOf(problems), Optional.empty());
        }
    }

    private static NotebookRows of(List<VersionRow> rows) {
        EntryRows reading = new EntryRows();
        Notebook notebook = reading.notebook(rows);
        return new NotebookRows(notebook, reading.problems(), Optional.empty());
    }

    /** Opened for writing: what others did in the layers becomes edits, and pictures that nothing names are cleared. */
    static NotebookRows opened(ReaderFile file) {
        NotebookRows[] seen = new NotebookRows[1];
        file.inOneTransaction(() -> {
            seen[0] = taken(file);
            if (!file.pictures().isEmpty()) {
                Set<String> named = PictureNames.in(file.versions());
                file.removePictures(file.pictures().stream().filter(p -> !named.contains(p)).toList());
            }
            if (!file.broughtTables().isEmpty()) {
                orphans(file, seen[0].notebook).forEach(file::dropBrought);
            }
        });
        return seen[0];
    }

    /**
     * Tables of brought layers that were removed, or whose entry was never made. Nobody can take that back any more: what undoes is gone with the
     * window. What a newer program says of a layer, and cannot be read here, is not removed.
     */
    private static List<String> orphans(ReaderFile file, Notebook notebook) {
        Set<String> wanted = new LinkedHashSet<>();
        Map<String, Long> versions = file.versions().stream().filter(r -> r.kind().equals(EntryKinds.LAYER.name()))
                .collect(Collectors.groupingBy(VersionRow::entry, Collectors.counting()));
        versions.forEach((id, count) -> {
            Optional<Entry<BroughtLayer>> entry = notebook.layers().findAny(new EntryId(id));
            boolean understood = entry.isPresent() && entry.get().versions().size() == count;
            if (!understood || entry.get().value().isPresent()) {
                wanted.add(BroughtLayer.idOf(new EntryId(id)));
            }
        });
        return file.broughtTables().stream().filter(t -> !wanted.contains(t)).toList();
    }

    /** What another GIS shows of a copied layer. Within a transaction. */
    static void describe(ReaderFile file, EntryId id, BroughtLayer layer) {
        BroughtTable table = layer.table(id);
        List<String> stored = BroughtTable.stored(layer.columns().stream().map(BroughtColumn::name).toList());
        String sld = layer.shape() == ReadyLayer.Shape.NONE ? "" : BroughtStyle.elsewhere(layer, stored::get);
        file.describe(table.name(), layer.title(), sld, sld.isEmpty() ? "" : QmlStyle.of(sld, Map.of(), table.asLayer()).text());
    }

    private static void describe(ReaderFile file, Set<EntryId> layers, Notebook notebook) {
        if (!layers.isEmpty()) {
            Set<String> there = Set.copyOf(file.broughtTables());
            layers.stream().filter(id -> there.contains(BroughtLayer.idOf(id))).flatMap(id -> notebook.layers().find(id).stream())
                    .filter(e -> e.value().orElseThrow().copied()).forEach(e -> describe(file, e.id(), e.value().orElseThrow()));
        }
    }

    /** Read, with the edits of others written down. Within a transaction. */
    private static NotebookRows taken(ReaderFile file) {
        long changes = file.changesOfOthers();
        NotebookRows there = read(file);
        Set<OwnLayer> mended = file.mendLayers();
        OutsideEdits outside = new OutsideEdits(file, there.notebook, Instant.now());
        Notebook with = outside.absorbed();
        EntryRows.missing(with, there.notebook).forEach(file::add);
        Set<EntryId> touched = new LinkedHashSet<>(outside.touched());
        if (!mended.isEmpty()) {
            with.notes().there().forEach(n -> touched.add(n.id()));
            with.marks().there().forEach(m -> touched.add(m.id()));
        }
        if (!touched.isEmpty()) {
            new EntryFeatures(with).write(file, touched, new EntryFeatures(there.notebook));
        }
        List<Problem> problems = new ArrayList<>(there.problems);
        problems.addAll(outside.problems());
        return new NotebookRows(with, List.copyOf(problems), Optional.of(changes));
    }

    /** The same read anew by itself; what others did since the last save is still to be joined at the next. */
    NotebookRows since(NotebookRows before) {
        return new NotebookRows(notebook, problems, notebook.equals(before.notebook) ? before.changes : Optional.empty());
    }

    /** Of a file that may be another by now. */
    NotebookRows stale() {
        return new NotebookRows(notebook, problems, Optional.empty());
    }

    /** Writes what differs. Within a transaction. */
    NotebookRows saved(ReaderFile file, Notebook from, Notebook to) {
        boolean alone = changes.isPresent() && changes.get() == file.changesOfOthers();
        NotebookRows there = alone ? this : taken(file);
        List<VersionRow> gone = EntryRows.missing(from, to);
        if (!alone) {
            gone = EntryRows.unusedIn(there.notebook, gone);
        }
        Notebook result = alone && there.notebook.equals(from) ? to : EntryRows.without(there.notebook, gone).joined(to);
        List<VersionRow> more = EntryRows.missing(result, there.notebook);
        gone.forEach(g -> file.remove(g.key()));
        more.forEach(file::add);
        Set<EntryId> touched = new LinkedHashSet<>();
        gone.forEach(g -> touched(g, there.notebook, touched));
        more.forEach(m -> touched(m, result, touched));
        if (!touched.isEmpty()) {
            new EntryFeatures(result).write(file, touched, new EntryFeatures(there.notebook));
        }
        Set<EntryId> layers = Stream.concat(gone.stream(), more.stream()).filter(r -> r.kind().equals(EntryKinds.LAYER.name()))
                .map(r -> new EntryId(r.entry())).collect(Collectors.toSet());
        describe(file, layers, result);
        return new NotebookRows(result, there.problems, there.changes);
    }

    /** Notes and marks whose rows in the layers say something else now. */
    private static void touched(VersionRow row, Notebook notebook, Set<EntryId> touched) {
        EntryId id = new EntryId(row.entry());
        if (row.kind().equals(EntryKinds.REPLY.name())) {
            notebook.replies().findAny(id).ifPresent(r -> r.versions().forEach(v -> v.value().ifPresent(reply -> touched.add(reply.note()))));
        } else if (row.kind().equals(EntryKinds.NOTE.name()) || row.kind().equals(EntryKinds.MARK.name())) {
            touched.add(id);
        }
    }
}
