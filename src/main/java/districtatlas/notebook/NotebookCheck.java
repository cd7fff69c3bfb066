package districtatlas.notebook;

import districtatlas.atlasfile.AtlasFileException;
import districtatlas.atlasfile.OwnFeature;
import districtatlas.atlasfile.OwnLayer;
import districtatlas.atlasfile.ReaderFile;
import districtatlas.base.Problem;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Asks a reader's own file for all that is wrong with it. Nothing is written. One thread at a time; some seconds for many photos. */
final class NotebookCheck {
    private final List<Problem> problems = new ArrayList<>();
    private final ReaderFile file;

    private NotebookCheck(ReaderFile file) {
        this.file = file;
    }

    static List<Problem> problems(Path path) {
        try (ReaderFile file = ReaderFile.openReadOnly(path)) {
            return new NotebookCheck(file).problems();
        } catch (AtlasFileException e) {
            return List.of(e.problem());
        }
    }

    private List<Problem> problems() {
        problems.addAll(file.problems());
        told(this::entries);
        return List.copyOf(problems);
    }

    /** What the file cannot answer is a problem, and the next is asked. */
    private void told(Runnable question) {
        try {
            question.run();
        } catch (AtlasFileException e) {
            problems.add(e.problem().at(""));
        }
    }

    private void add(String code, String where, Object... parts) {
        problems.add(Problem.worded(code, where, parts));
    }

    private void entries() {
        NotebookRows rows = NotebookRows.read(file);
        problems.addAll(rows.problems());
        Notebook notebook = rows.notebook();
        told(this::versions);
        told(() -> answers(notebook));
        told(() -> steps(notebook));
        told(() -> photos(notebook));
        told(() -> layers(notebook));
        told(() -> brought(notebook));
    }

    /** Features of copied layers are in the file. */
    private void brought(Notebook notebook) {
        notebook.layers().there().stream().filter(l -> l.value().orElseThrow().copied() && !file.has(l.value().orElseThrow().table(l.id())))
                .forEach(l -> add("own.table-missing", "layer " + l.id(), l.value().orElseThrow().title()));
    }

    /** The name of a version is made of all the rest: one that is not was written by something else, and would be taken for another. */
    private void versions() {
        file.versions().stream().filter(r -> !r.version().equals(Entry.versionId(r.kind(), r.entry(), r.parents(), r.author(), r.made(),
                Objects.requireNonNullElse(r.value(), "")))).forEach(r -> add("notebook.version", r.kind() + " " + r.entry(), r.kind(), r.entry(), r.version()));
    }

    private void answers(Notebook notebook) {
        notebook.replies().there().stream().filter(r -> notebook.notes().findAny(r.value().orElseThrow().note()).isEmpty())
                .forEach(r -> add("notebook.reply-astray", "reply " + r.id(), r.id(), r.value().orElseThrow().note()));
        notebook.photos().there().stream().filter(p -> isNowhere(notebook, p.value().orElseThrow().on()))
                .forEach(p -> add("notebook.photo-astray", "photo " + p.id(), p.id(), p.value().orElseThrow().on()));
    }

    /** One whose tour was removed is none: the tour may come back. */
    private void steps(Notebook notebook) {
        notebook.tourSteps().there().stream().filter(s -> notebook.tours().findAny(s.value().orElseThrow().tour()).isEmpty())
                .forEach(s -> add("notebook.step-astray", "tour-step " + s.id(), s.id(), s.value().orElseThrow().tour()));
    }

    private static boolean isNowhere(Notebook notebook, EntryId id) {
        return notebook.notes().findAny(id).isEmpty() && notebook.marks().findAny(id).isEmpty();
    }

    private void photos(Notebook notebook) {
        Set<String> wanted = new HashSet<>();
        notebook.photos().there().forEach(p -> wanted.add(p.value().orElseThrow().bytes()));
        Set<String> there = new HashSet<>(file.pictures());
        wanted.stream().filter(w -> !there.contains(w)).sorted().forEach(w -> add("notebook.picture-missing", "picture " + w, w));
        for (String sha256 : file.pictures()) {
            told(() -> file.picture(sha256).filter(b -> !sha256(b).equals(sha256)).ifPresent(b -> add("notebook.picture-other", "picture " + sha256, sha256)));
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each note and mark has its row and no other: as it was written, or as somebody edited it, which is told too. */
    private void layers(Notebook notebook) {
        EntryFeatures features = new EntryFeatures(notebook);
        Set<String> wanted = new HashSet<>();
        notebook.notes().there().forEach(n -> wanted.add(key(features.note(n))));
        notebook.marks().there().forEach(m -> wanted.add(key(EntryFeatures.mark(m))));
        for (OwnLayer layer : OwnLayer.values()) {
            Optional<Set<String>> shown = file.shown(layer);
            if (shown.isEmpty()) {
                add("notebook.layer-missing", layer.table(), layer.table());
                continue;
            }
            shown.get().stream().filter(e -> !wanted.contains(layer.table() + " " + e)).sorted()
                    .forEach(e -> add("notebook.row-astray", layer.table(), layer.table(), e));
            wanted.stream().filter(w -> w.startsWith(layer.table() + " ")).map(w -> w.substring(layer.table().length() + 1))
                    .filter(e -> !shown.get().contains(e)).sorted().forEach(e -> add("notebook.row-missing", layer.table(), layer.table(), e));
            int edited = file.changedRows(layer).size();
            if (edited > 0) {
                add("notebook.edited", layer.table(), layer.table(), edited);
            }
        }
    }

    private static String key(OwnFeature feature) {
        return feature.layer().table() + " " + feature.entry();
    }
}
