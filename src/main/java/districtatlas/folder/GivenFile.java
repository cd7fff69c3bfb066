package districtatlas.folder;

import districtatlas.base.Cancel;
import districtatlas.data.DataColumn;
import districtatlas.data.DataRefused;
import districtatlas.data.Findings;
import districtatlas.data.ReadOptions;
import districtatlas.data.ReadyCursor;
import districtatlas.data.ReadyLayer.Shape;
import districtatlas.data.inspect.InspectOptions;
import districtatlas.data.inspect.InspectProgress;
import districtatlas.data.inspect.InspectedFile;
import districtatlas.data.inspect.InspectedLayer;
import districtatlas.data.inspect.Inspector;
import districtatlas.data.inspect.PlacedLayer;
import districtatlas.data.inspect.Readying;
import districtatlas.data.place.District;
import districtatlas.data.place.PlaceVerdict;
import districtatlas.data.place.Placing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A layer of a reader's file whose place is proved or was said. Its features are read from the file each time, placed and sound, one after the
 * other. One thread at a time.
 */
public final class GivenFile {
    private final InspectedFile file;
    private final InspectedLayer layer;
    private final GivenWish wish;
    private final Placing placing;

    private GivenFile(InspectedFile file, InspectedLayer layer, GivenWish wish, Placing placing) {
        this.file = file;
        this.layer = layer;
        this.wish = wish;
        this.placing = placing;
    }

    /**
     * @param district against which it is held
     * @param shapes   of which the layer must have one
     * @throws UnsurePlace when its place must be asked
     * @throws DataRefused when it cannot be read, or has no such layer, or several
     */
    public static GivenFile open(GivenWish wish, District district, List<Shape> shapes) {
        InspectOptions options = InspectOptions.of(reading(wish));
        Inspector inspector = new Inspector(district, wish.placing().map(options::withPlacing).orElse(options), InspectProgress.QUIET);
        List<InspectedFile> files = inspector.inspect(List.of(wish.file())).files();
        files.stream().filter(f -> f.refused().isPresent()).findFirst().ifPresent(f -> {
            throw new DataRefused(f.refused().get(), null);
        });
        record Found(InspectedFile file, InspectedLayer layer) {
        }
        List<Found> fit = new ArrayList<>();
        for (InspectedFile each : files) {
            each.layers().stream().filter(l -> l.drawn().stream().anyMatch(shapes::contains))
                    .filter(l -> wish.layer().isEmpty() || wish.layer().get().equals(l.name())).forEach(l -> fit.add(new Found(each, l)));
        }
        String name = String.valueOf(wish.file().getFileName());
        if (fit.size() != 1) {
            String there = files.stream().flatMap(f -> f.layers().stream()).map(InspectedLayer::name).collect(Collectors.joining(", "));
            throw DataRefused.of(fit.isEmpty() ? "folder.no-layer" : "folder.which-layer", wish.file().toString(), name, there);
        }
        InspectedLayer layer = fit.get(0).layer();
        return new GivenFile(fit.get(0).file(), layer, wish, placing(wish, layer));
    }

    private static ReadOptions reading(GivenWish wish) {
        return new ReadOptions(wish.charset(), Cancel.never());
    }

    private static Placing placing(GivenWish wish, InspectedLayer layer) {
        PlaceVerdict verdict = layer.place().orElseThrow();
        if (verdict.proposed().isEmpty() || !verdict.certain() && !wish.yes()) {
            throw new UnsurePlace(wish.file(), layer.name(), verdict);
        }
        Placing proposed = verdict.proposed().get();
        Placing.Shift suspect = verdict.suspect();
        if (wish.shift().isPresent()) {
            return proposed.withShift(wish.shift().get());
        }
        if (suspect != Placing.Shift.NONE && !wish.yes()) {
            throw new UnsurePlace(wish.file(), layer.name(), verdict);
        }
        return proposed.withShift(suspect);
    }

    /** The same with another shift undone. */
    public GivenFile shifted(Placing.Shift shift) {
        return new GivenFile(file, layer, wish.shifted(shift), placing.withShift(shift));
    }

    public Path path() {
        return wish.file();
    }

    /** Whether its name says that it is shifted as map services shift. */
    public boolean isCalledShifted() {
        String name = String.valueOf(wish.file().getFileName()).toLowerCase(Locale.ROOT);
        return name.contains("gcj") || name.contains("\u706B\u661F");
    }

    public String name() {
        return String.valueOf(wish.file().getFileName());
    }

    public InspectedLayer layer() {
        return layer;
    }

    public Placing placing() {
        return placing;
    }

    public List<DataColumn> columns() {
        try (Readying file = Readying.open(wholeFile(), reading(wish))) {
            return placed(file, layer.drawn().get(0)).columns();
        }
    }

    private Path wholeFile() {
        return file.path();
    }

    private PlacedLayer placed(Readying from, Shape shape) {
        return from.layer(layer.index(), shape, Optional.of(placing), layer.leavesOutOrigin());
    }

    /**
     * Every feature of one kind of shape, in degrees of CGCS2000, longitude first.
     *
     * @return what was left out, mended and noticed
     */
    public Findings forEach(Shape shape, Consumer<ReadyCursor.Feature> taken) {
        try (Readying from = Readying.open(wholeFile(), reading(wish))) {
            PlacedLayer placed = placed(from, shape);
            try (ReadyCursor cursor = placed.open()) {
                for (Optional<ReadyCursor.Feature> next = cursor.next(); next.isPresent(); next = cursor.next()) {
                    taken.accept(next.get());
                }
            }
            return placed.found();
        }
    }
}
