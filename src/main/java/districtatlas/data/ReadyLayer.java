package districtatlas.data;

import java.util.List;
import java.util.Optional;

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

    /** The same features for several threads at once; empty where they come only one after the other. */
    default Optional<ReadyLots> lots() {
        return Optional.empty();
    }
}
