package districtatlas.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A layer whose place is settled and whose shapes are sound: ready for the map. One thread at a time, but for what is said of it. */
public interface ReadyLayer {
    /** What its features are made of; a layer has one kind, parts of several kinds were made several layers. */
    enum Shape {
        POINT, LINE, POLYGON,
        /** A table without places. */
        NONE
    }

    String name();

    /** None of one name, none empty. */
    List<DataColumn> columns();

    Shape shape();

    ReadyCursor open();

    /** One feature by its number. As long as nothing better is known, all before it are read. */
    default Optional<ReadyCursor.Feature> feature(long fid) {
        try (ReadyCursor cursor = open()) {
            Optional<ReadyCursor.Feature> next = cursor.next();
            while (next.isPresent() && next.get().fid() < fid) {
                next = cursor.next();
            }
            return next.filter(f -> f.fid() == fid);
        }
    }

    /** The same features for several threads at once; empty where they come only one after the other. */
    default Optional<ReadyLots> lots() {
        return Optional.empty();
    }

    /**
     * A text that is another when the features are others: by it what was made of them is known to hold still. Looks at the file. Empty where
     * nothing tells.
     */
    default Optional<String> print() {
        return Optional.empty();
    }

    /** Hands {@link #print} over, now or, where it can be told only later, then; never where nothing tells. */
    default void whenPrinted(Consumer<String> then) {
        print().ifPresent(then);
    }
}
