package districtatlas.app;

import districtatlas.app.atlas.BoundaryReading;
import districtatlas.app.atlas.OpenAtlas;
import districtatlas.app.atlas.PlacedAreas;
import districtatlas.app.atlas.SwapFile;
import districtatlas.atlasfile.AtlasFile;
import districtatlas.base.Messages;
import districtatlas.data.place.Placing;
import districtatlas.notebook.BoundarySet;
import districtatlas.own.boundary.BoundaryMatch;
import districtatlas.own.boundary.BoundarySwap;
import districtatlas.own.boundary.SwapReport;
import districtatlas.ui.boundary.BoundaryWork;
import districtatlas.ui.boundary.KeptSwap;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** Reads boundaries for the window and writes their reports, over the atlas as it was compiled. */
final class BoundaryDoings implements BoundaryWork {
    private final Path compiled;
    private final Stage stage;
    private final Supplier<Messages> messages;
    private final KeptSwap kept = new KeptSwap();

    /** @param messages as the window speaks now */
    BoundaryDoings(Path compiled, Stage stage, Supplier<Messages> messages) {
        this.compiled = compiled;
        this.stage = stage;
        this.messages = messages;
    }

    KeptSwap kept() {
        return kept;
    }

    @Override
    public Optional<Path> toOpen() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get().get("boundary.choose"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> toSave(String name) {
        Messages words = messages.get();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("boundary.save"));
        chooser.setInitialFileName(name + ".xlsx");
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(words.get("boundary.report"), "*.xlsx", "*.csv", "*.html"));
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath).map(f -> SwapFile.isReport(f) ? f : f.resolveSibling(f.getFileName() + ".xlsx"));
    }

    @Override
    public BoundaryMatch match(Path file, Optional<Placing> placing) {
        try (AtlasFile atlas = AtlasFile.openReadOnly(compiled)) {
            OpenAtlas open = OpenAtlas.of(atlas);
            PlacedAreas areas = PlacedAreas.asking(open, compiled);
            return new BoundaryReading(open, placing.map(areas::placed).orElse(areas)).read(file, Optional.empty(), Map.of());
        }
    }

    @Override
    public SwapReport report(BoundarySet set) {
        try (AtlasFile atlas = AtlasFile.openReadOnly(compiled)) {
            return BoundarySwap.of(atlas, set).report();
        }
    }

    @Override
    public void write(Path file, SwapReport report) throws IOException {
        try (AtlasFile atlas = AtlasFile.openReadOnly(compiled)) {
            new SwapFile(OpenAtlas.of(atlas), messages.get()).write(file, report, LocalDate.now());
        }
    }
}
