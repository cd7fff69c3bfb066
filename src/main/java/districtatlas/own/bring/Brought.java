package districtatlas.own.bring;

import districtatlas.data.Findings;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.Signature;
import districtatlas.own.OwnLayerDeeds;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/** What is in the reader's own file, or linked, and still to be named in his notebook. Immutable, but for findings and boxes, which nobody changes. */
public record Brought(List<One> layers) {
    /**
     * A layer.
     *
     * @param found   what was left out and mended on the way
     * @param degrees where it lies, longitude first; empty of a table
     */
    public record One(EntryId id, BroughtLayer layer, Findings found, Optional<Envelope> degrees) {
        public One {
            Objects.requireNonNull(id);
            Objects.requireNonNull(layer);
            Objects.requireNonNull(found);
            Objects.requireNonNull(degrees);
        }
    }

    public Brought {
        layers = List.copyOf(layers);
    }

    /** All of them in one edit. */
    public Notebook addedTo(Notebook notebook, Signature by) {
        Notebook now = notebook;
        for (One one : layers) {
            now = OwnLayerDeeds.add(now, one.id(), one.layer(), by);
        }
        return now;
    }

    /** All that lies somewhere, together; empty when nothing does. */
    public Optional<Envelope> degrees() {
        Envelope all = new Envelope();
        layers.stream().flatMap(l -> l.degrees().stream()).forEach(all::expandToInclude);
        return all.isNull() ? Optional.empty() : Optional.of(all);
    }

    public long features() {
        return layers.stream().mapToLong(l -> l.layer().origin().features()).sum();
    }
}
