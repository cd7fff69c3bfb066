package districtatlas.data.inspect;

import districtatlas.data.CrsClaim;
import districtatlas.data.Findings;
import districtatlas.data.ReadyLayer;
import districtatlas.data.TextEncoding;
import districtatlas.data.place.PlaceVerdict;
import districtatlas.data.place.Sample;
import districtatlas.data.repair.Mend;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a layer after it was read once. Immutable, but for the findings, which nobody changes.
 *
 * @param index    its place among the layers of its file
 * @param name     as the file has it
 * @param features records that could be read, with those that draw nothing
 * @param shapes   how many of them draw points, lines and areas; one record may draw several; under NONE those that draw nothing
 * @param kinds    of geometry as they are written, such as {@code MultiPolygon}, in the order in which they were met
 * @param sample   of its texts, where letters beyond ASCII show whether the encoding is right; may be empty
 * @param place    empty for a layer that draws nothing
 * @param written  the box of what is drawn, in the file's own numbers; empty when nothing is
 * @param degrees  the same where the proposed reading puts it; empty without a proposal
 * @param found    what was left out, mended and noticed, by the format and here
 * @param mends    shapes that crossed themselves, before and after, in the file's own numbers
 * @param provider a service that is known to shift its coordinates
 * @param style    SLD or QML that the file brings
 * @param leavesOutOrigin whether points at 0, 0 are left out, since all else lies far from there
 * @param isWhole  false when reading ended before the last record, as was asked
 * @param places   some of what is drawn, by which other readings can be judged without reading the file again
 * @param sketch   some of what is drawn, thinned, for a small map
 */
public record InspectedLayer(int index, String name, long features, Map<ReadyLayer.Shape, Long> shapes, List<String> kinds, List<InspectedColumn> columns,
                             TextEncoding encoding, List<String> sample, CrsClaim claim, Optional<PlaceVerdict> place,
                             Optional<NumberBox> written, Optional<NumberBox> degrees, Findings found, List<Mend> mends,
                             Optional<String> provider, Optional<String> style, boolean leavesOutOrigin, boolean isWhole,
                             Sample places, LayerSketch sketch) {
    public InspectedLayer {
        Objects.requireNonNull(name);
        shapes = Map.copyOf(shapes);
        kinds = List.copyOf(kinds);
        columns = List.copyOf(columns);
        sample = List.copyOf(sample);
        mends = List.copyOf(mends);
        Objects.requireNonNull(places);
        Objects.requireNonNull(sketch);
    }

    /** The kinds that it draws: it becomes a layer of the map for each. Empty for a table. */
    public List<ReadyLayer.Shape> drawn() {
        return List.of(ReadyLayer.Shape.POLYGON, ReadyLayer.Shape.LINE, ReadyLayer.Shape.POINT).stream().filter(s -> count(s) > 0).toList();
    }

    public long count(ReadyLayer.Shape shape) {
        return shapes.getOrDefault(shape, 0L);
    }

    /** Whether the reader must say where it lies before it can be placed. */
    public boolean asks() {
        return place.filter(PlaceVerdict::asks).isPresent();
    }
}
