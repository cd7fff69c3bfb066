package districtatlas.app.atlas;

import districtatlas.data.DataRefused;
import districtatlas.data.ReadOptions;
import districtatlas.data.ReadyLayer;
import districtatlas.data.ReadyLayer.Shape;
import districtatlas.data.inspect.InspectOptions;
import districtatlas.data.inspect.InspectProgress;
import districtatlas.data.inspect.InspectedFile;
import districtatlas.data.inspect.InspectedLayer;
import districtatlas.data.inspect.Inspection;
import districtatlas.data.inspect.Inspector;
import districtatlas.data.inspect.LayerChoice;
import districtatlas.data.inspect.Readying;
import districtatlas.data.place.District;
import districtatlas.data.place.PlaceVerdict;
import districtatlas.data.place.Placing;
import districtatlas.own.boundary.PlaceAsked;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The layers of areas of a file, placed as the reader says or as is beyond doubt.
 *
 * @param district that they are held against
 * @param reading  in which charset, when the reader chose it
 * @param placing  that the reader chose
 * @param yes      whether what is likeliest is taken without asking
 * @param unshift  undo a shift that is suspected, or that one when none is
 */
public record PlacedAreas(District district, ReadOptions reading, Optional<Placing> placing, boolean yes, Optional<Placing.Shift> unshift)
        implements BoundaryReading.Layers {
    /** With nothing chosen: whatever is in doubt is asked. */
    public static PlacedAreas asking(OpenAtlas open, Path atlas) {
        return new PlacedAreas(DistrictReader.of(open, atlas), ReadOptions.usual(), Optional.empty(), false, Optional.empty());
    }

    /** Placed so, whatever is suspected: the reader saw it. */
    public PlacedAreas placed(Placing chosen) {
        return new PlacedAreas(district, reading, Optional.of(chosen), true, Optional.empty());
    }

    /**
     * @throws PlaceAsked when it must be asked where all that could be used lies
     */
    @Override
    public <T> T with(Path file, Optional<String> layer, Function<List<ReadyLayer>, T> use) {
        InspectOptions options = InspectOptions.of(reading);
        Inspection seen = new Inspector(district, placing.map(options::withPlacing).orElse(options), InspectProgress.QUIET).inspect(List.of(file));
        List<Readying> open = new ArrayList<>();
        try {
            List<ReadyLayer> ready = new ArrayList<>();
            List<PlaceAsked> asked = new ArrayList<>();
            for (InspectedFile each : seen.files()) {
                each.refused().ifPresent(why -> {
                    throw new DataRefused(why, null);
                });
                List<InspectedLayer> areas = each.layers().stream().filter(l -> l.count(Shape.POLYGON) > 0)
                        .filter(l -> layer.isEmpty() || layer.get().equals(l.name())).toList();
                Readying readying = areas.isEmpty() ? null : Readying.open(each.path(), reading);
                if (readying != null) {
                    open.add(readying);
                    areas.forEach(l -> place(l).ifPresentOrElse(
                            p -> ready.addAll(readying.layers(l, LayerChoice.proposedFor(l).withPlacing(p).withShapes(List.of(Shape.POLYGON)))),
                            () -> asked.add(new PlaceAsked(l.name(), l.place().orElseThrow()))));
                }
            }
            if (ready.isEmpty() && !asked.isEmpty()) {
                throw asked.get(0);
            }
            return use.apply(ready);
        } finally {
            open.forEach(Readying::close);
        }
    }

    /** Empty when it must be asked. */
    private Optional<Placing> place(InspectedLayer layer) {
        PlaceVerdict verdict = layer.place().orElseThrow();
        Optional<Placing> proposed = placing.or(verdict::proposed);
        boolean sure = verdict.certain() || placing.isPresent() || yes;
        boolean shiftSaid = verdict.suspect() == Placing.Shift.NONE || unshift.isPresent() || yes
                || placing.filter(p -> p.shift() != Placing.Shift.NONE).isPresent();
        return proposed.filter(p -> sure && shiftSaid)
                .map(p -> unshift.isEmpty() ? p : p.withShift(verdict.suspect() == Placing.Shift.NONE ? unshift.get() : verdict.suspect()));
    }
}
