package districtatlas.data.inspect;

import districtatlas.data.DataFile;
import districtatlas.data.DataLayer;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import districtatlas.data.ReadOptions;
import districtatlas.data.archive.SafeZip;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The data sets of a ZIP as one file: unpacked into a folder of its own, which goes when it is closed. One thread at a time. */
final class ArchiveFile implements DataFile {
    private static final String KIND = "zip";

    private final Path file;
    private final UnpackFolder folder;
    private final Findings found = new Findings();
    private final List<DataFile> inner = new ArrayList<>();

    private ArchiveFile(Path file, UnpackFolder folder) {
        this.file = file;
        this.folder = folder;
    }

    static DataFile open(Path file, ReadOptions options) {
        String name = String.valueOf(file.getFileName());
        try (SafeZip zip = SafeZip.open(file, options.charset())) {
            if (zip.entries().stream().anyMatch(e -> e.endsWith(".gdbtable"))) {
                throw DataRefused.of(DataSets.GEODATABASE, file.toString(), name);
            }
            ArchiveFile archive = new ArchiveFile(file, UnpackFolder.make(name));
            boolean whole = false;
            try {
                archive.fill(zip, options);
                whole = true;
                return archive;
            } finally {
                if (!whole) {
                    archive.close();
                }
            }
        }
    }

    private void fill(SafeZip zip, ReadOptions options) {
        String name = String.valueOf(file.getFileName());
        zip.unpack(folder.path(), entry -> true, options.cancel());
        found.addAll(zip.found());
        DataRefused first = null;
        for (Path set : DataSets.in(folder.path(), found, options.cancel())) {
            options.cancel().check();
            String within = folder.path().relativize(set).toString().replace('\\', '/');
            try {
                byte[] head = DataFiles.head(set);
                if (DataFiles.format(set, head).isPresent()) {
                    inner.add(DataFiles.open(set, options));
                }
            } catch (DataRefused refused) {
                first = first == null ? refused : first;
                found.leftOut(refused.problem().code(), within, refused.problem().parts().toArray());
            }
        }
        if (inner.isEmpty()) {
            throw first == null ? DataRefused.of("data.set-none", file.toString(), name) : new DataRefused(first.problem().at(file.toString()), first);
        }
        inner.forEach(f -> found.addAll(f.found()));
    }

    @Override
    public Path path() {
        return file;
    }

    @Override
    public String kind() {
        List<String> kinds = inner.stream().map(DataFile::kind).distinct().toList();
        return kinds.size() == 1 ? KIND + "/" + kinds.get(0) : KIND;
    }

    @Override
    public List<DataLayer> layers() {
        return inner.stream().flatMap(f -> f.layers().stream()).toList();
    }

    @Override
    public Findings found() {
        return found;
    }

    @Override
    public void close() {
        try {
            inner.forEach(DataFile::close);
        } finally {
            folder.close();
        }
    }
}
