package districtatlas.app;

import districtatlas.app.atlas.DistrictReader;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.data.place.District;
import districtatlas.data.table.NamedZone;
import districtatlas.plan.Zone;
import districtatlas.state.Scenes;
import districtatlas.ui.bring.BringAsks;
import districtatlas.ui.bring.BringCapability;
import districtatlas.ui.bring.BringShows;
import districtatlas.ui.kit.FxThread;
import districtatlas.ui.notebook.NotebookKeeper;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** What bringing in data needs of the program: the system's dialogs, and the district that data are held against. FX thread, but for the district. */
final class BringDoings implements BringAsks {
    private static final List<String> ENDINGS = List.of("*.shp", "*.zip", "*.gpkg", "*.geojson", "*.json", "*.topojson", "*.geojsonl", "*.ndjson", "*.kml", "*.kmz", "*.ovkml", "*.ovkmz",
            "*.ovjsn", "*.gpx", "*.dxf", "*.fgb", "*.csv", "*.txt", "*.tsv", "*.xlsx", "*.xls", "*.dbf");

    private final Stage stage;
    private final Supplier<Messages> messages;
    private Optional<File> last = Optional.empty();

    /** @param messages as the window speaks now */
    BringDoings(Stage stage, Supplier<Messages> messages) {
        this.stage = stage;
        this.messages = messages;
    }

    BringCapability.Needs needs(OpenWindow.Read read, NotebookKeeper keeper, Scenes scenes, BringShows shows) {
        return new BringCapability.Needs(keeper, district(read), zones(read), this, read.shop(), scenes, shows, Clock.systemDefaultZone(), WindowThreads::aside, new FxThread());
    }

    /** Made once: what is drawn of it stays read. */
    private static Supplier<District> district(OpenWindow.Read read) {
        District district = DistrictReader.over(read.atlas(), read.features());
        return () -> district;
    }

    private List<NamedZone> zones(OpenWindow.Read read) {
        return read.atlas().plan().zones().stream().filter(z -> z.kind() != ZoneKind.DISTRICT).map(this::named).toList();
    }

    private NamedZone named(Zone zone) {
        List<String> names = Stream.concat(Stream.of(zone.name().in(messages.get().lang()), zone.name().zh(), zone.name().en(), zone.label().zh(), zone.label().en()), zone.aliases().stream())
                .filter(n -> !n.isBlank()).distinct().toList();
        return new NamedZone(zone.id().value(), names, Optional.of(zone.code()).filter(c -> !c.isBlank()));
    }

    @Override
    public List<Path> files() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get().get("action.bring"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(messages.get().get("bring.kinds"), ENDINGS),
                new FileChooser.ExtensionFilter(messages.get().get("bring.kinds.all"), "*"));
        last.ifPresent(chooser::setInitialDirectory);
        List<File> files = chooser.showOpenMultipleDialog(stage);
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        last = Optional.ofNullable(files.get(0).getParentFile());
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.get().get("action.bring-folder"));
        last.ifPresent(chooser::setInitialDirectory);
        Optional<File> folder = Optional.ofNullable(chooser.showDialog(stage));
        folder.ifPresent(f -> last = Optional.of(f));
        return folder.map(File::toPath);
    }
}
