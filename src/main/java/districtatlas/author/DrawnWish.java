package districtatlas.author;

import java.util.ArrayList;
import java.util.List;

/**
 * What an item says of how it is drawn, before the layers are read.
 *
 * @param along it runs beside that line
 * @param ends  empty for the whole line, else the two points between which it runs
 */
record DrawnWish(Spot spot, Named what, boolean along, List<Named> ends) {
    /** A feature by its Chinese name. */
    record Named(Spot spot, String layer, String name) {
        static Named read(Fields f) {
            return new Named(f.spot(), f.text("layer"), f.text("name"));
        }
    }

    static List<DrawnWish> read(Fields item, Compilation c) {
        List<DrawnWish> wishes = new ArrayList<>();
        for (SourceValue value : item.list("drawn")) {
            try (Fields f = new Fields(value, c.log)) {
                List<Named> ends = new ArrayList<>();
                for (SourceValue end : f.list("between")) {
                    try (Fields e = new Fields(end, c.log)) {
                        ends.add(Named.read(e));
                    }
                }
                if (f.has("between") && ends.size() != 2) {
                    f.problem("drawn.between", "between", "a stretch of a line lies between two points, each as {layer, name}");
                    ends.clear();
                }
                wishes.add(new DrawnWish(f.spot(), Named.read(f), f.flag("along"), List.copyOf(ends)));
            }
        }
        return List.copyOf(wishes);
    }
}
