package districtatlas.app.cli;

import districtatlas.app.atlas.UserError;
import districtatlas.atlasfile.AtlasFileException;
import districtatlas.base.Cancel;
import districtatlas.base.FileKind;
import districtatlas.base.NotWritten;
import districtatlas.base.Problem;
import districtatlas.base.WholeFile;
import districtatlas.base.WriteReason;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.Entry;
import districtatlas.notebook.Merge;
import districtatlas.notebook.MergeWords;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.NotebookFile;
import districtatlas.notebook.Photo;
import districtatlas.notebook.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/**
 * {@code atlas merge A.atlas B.atlas… --into C.atlas}: several people's files made one. A new file takes its place when it is whole; one that
 * is there, also one of those that are merged, gets what it lacks in one transaction, and loses nothing.
 */
@Command(name = "merge", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Makes several people's files one, and says what came from whom. 把几个人的笔记文件并成一个，并列出各自的内容。")
final class MergeCommand implements Callable<Integer> {
    @ParentCommand
    private AtlasCommand atlas;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(paramLabel = "F.atlas", arity = "1..*", description = "files to merge, in any order. 要合并的文件。")
    private List<Path> files;

    @Option(names = "--into", paramLabel = "C.atlas", required = true, description = "a new file, or one that gets the rest. 并入的文件。")
    private Path into;

    /** One that is merged, and stays open for its pictures. */
    private record Part(Path path, NotebookFile file, Notebook notebook) {
    }

    @Override
    public Integer call() {
        atlas.lang();
        List<Part> parts = new ArrayList<>();
        try {
            for (Path path : files) {
                if (!isSame(path, into)) {
                    parts.add(part(path));
                }
            }
            if (Files.exists(into)) {
                intoOne(parts);
            } else {
                intoNew(parts);
            }
        } finally {
            parts.forEach(p -> p.file().close());
        }
        return 0;
    }

    private Part part(Path path) {
        NotebookFile file = NotesCommand.open(path);
        try {
            Notebook notebook = file.read();
            file.problems().forEach(p -> spec.commandLine().getErr().println(p.at(path.toString()).lineIn(atlas.messages())));
            return new Part(path, file, notebook);
        } catch (AtlasFileException e) {
            file.close();
            throw e;
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;           // each is told of when it is opened
        }
    }

    private void intoOne(List<Part> parts) {
        try (NotebookFile file = NotebookFile.open(into, parts.isEmpty() ? "" : parts.get(0).file().atlasId())) {
            file.heldBack().ifPresent(why -> {
                throw new AtlasFileException(why, null);
            });
            say(merged(parts, file));
        }
    }

    /** Filled where nobody looks, since it has several transactions: then it is there whole or not at all. */
    private void intoNew(List<Part> parts) {
        Path folder = null;
        try {
            WholeFile.check(into, FileKind.NOTEBOOK);
            folder = Files.createTempDirectory("atlas-merge");
            NotebookFile first = parts.get(0).file();
            try (NotebookFile file = NotebookFile.create(folder.resolve("merged.atlas"), first.atlasId(), first.atlasEdition())) {
                List<String> said = merged(parts, file);
                file.copyTo(into);
                say(said);
            }
        } catch (NotWritten e) {
            throw AtlasFileException.of(e);
        } catch (IOException e) {
            throw new UserError(atlas.messages().get("cli.write", into.toString(), WriteReason.of(e, atlas.messages())), e);
        } finally {
            remove(folder);
        }
    }

    /** Of files that were made aside; null for none. */
    static void remove(Path folder) {
        if (folder != null) {
            try (Stream<Path> left = Files.list(folder)) {
                for (Path file : left.toList()) {
                    Files.deleteIfExists(file);
                }
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                // The system clears its own folder for such files.
            }
        }
    }

    /** @return what came from whom */
    private List<String> merged(List<Part> parts, NotebookFile file) {
        Notebook before = file.read();
        Merge merge = Merge.of(before, parts.stream().map(p -> new Merge.Source(p.path().toString(), p.notebook())).toList());
        List<String> said = new ArrayList<>(new MergeWords(atlas.messages()).lines(merge.summary()));
        parts.forEach(p -> said.addAll(pictures(p, file)));
        parts.forEach(p -> layers(p, file));
        file.save(before, merge.notebook());
        said.add(atlas.messages().get("merge.done", into.toString(), merge.notebook().notes().size(), merge.notebook().marks().size(),
                merge.notebook().bookmarks().size(), merge.notebook().photos().size(), merge.notebook().actuals().size(),
                merge.notebook().tours().size(), merge.notebook().layers().size()));
        return said;
    }

    private void say(List<String> lines) {
        lines.forEach(spec.commandLine().getOut()::println);
    }

    /** Before the entries that name them: a photo without its picture would be worse than a picture without a photo. */
    private List<String> pictures(Part part, NotebookFile to) {
        List<String> missing = new ArrayList<>();
        for (String hash : named(part.notebook())) {
            if (to.picture(hash).isEmpty()) {
                Optional<byte[]> picture = part.file().picture(hash);
                picture.ifPresent(bytes -> to.keepPicture(hash, bytes));
                if (picture.isEmpty()) {
                    missing.add(Problem.worded("notebook.picture-missing", part.path().toString(), hash).lineIn(atlas.messages()));
                }
            }
        }
        return missing;
    }

    /** Before the entries too. One that stayed behind is told wherever it should be drawn. */
    private static void layers(Part part, NotebookFile to) {
        for (Entry<BroughtLayer> entry : part.notebook().layers().there()) {
            BroughtLayer layer = entry.value().orElseThrow();
            if (layer.copied() && part.file().has(entry.id(), layer) && !to.has(entry.id(), layer)) {
                to.bring(entry.id(), layer, part.file(), Cancel.never());
            }
        }
    }

    /** Of every version: an edit may be taken back. */
    private static Set<String> named(Notebook notebook) {
        Set<String> hashes = new LinkedHashSet<>();
        for (Entry<Photo> entry : notebook.photos().all()) {
            entry.versions().stream().map(Version::value).flatMap(Optional::stream).map(Photo::bytes).forEach(hashes::add);
        }
        return hashes;
    }
}
