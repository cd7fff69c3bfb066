package districtatlas.paint.spot;

import districtatlas.map.layer.LayerId;
import districtatlas.map.symbol.TextSymbol;
import districtatlas.paint.display.DisplayList;
import districtatlas.paint.display.Shapes;
import java.util.List;

/**
 * A label that wants a place. Compared by identity: comparing two by what they hold would look at whole display lists.
 */
public final class Wish implements Comparable<Wish> {
    private final DisplayList list;
    private final int layerOrder;
    private final List<Integer> shapes;
    private final TextSymbol symbol;
    private final double priority;
    private final double size;
    private final int feature;
    private Name name;

    /** @param shapes what it names, the largest first; several when one name stands for many */
    Wish(DisplayList list, int layerOrder, List<Integer> shapes, TextSymbol symbol) {
        this.list = list;
        this.layerOrder = layerOrder;
        this.shapes = shapes;
        this.symbol = symbol;
        this.priority = symbol.priority();
        this.feature = list.shapes().feature(shapes.get(0));
        this.size = size(list.shapes(), shapes.get(0));
    }

    /** In square metres of its box. */
    private static double size(Shapes shapes, int shape) {
        return (shapes.maxEast(shape) - shapes.minEast(shape)) * (shapes.maxNorth(shape) - shapes.minNorth(shape));
    }

    public DisplayList list() {
        return list;
    }

    public int layerOrder() {
        return layerOrder;
    }

    public List<Integer> shapes() {
        return shapes;
    }

    public TextSymbol symbol() {
        return symbol;
    }

    double size() {
        return size;
    }

    int feature() {
        return feature;
    }

    public String featureId() {
        return list.featureId(shapes.get(0));
    }

    /** Higher priority first, then larger type, then the larger thing, then as they stand in the map: nothing is left to chance. */
    @Override
    public int compareTo(Wish other) {
        if (priority != other.priority) {
            return priority > other.priority ? -1 : 1;
        }
        if (symbol.sizePx() != other.symbol.sizePx()) {
            return symbol.sizePx() > other.symbol.sizePx() ? -1 : 1;
        }
        if (size != other.size) {
            return size > other.size ? -1 : 1;
        }
        if (layerOrder != other.layerOrder) {
            return Integer.compare(layerOrder, other.layerOrder);
        }
        return feature != other.feature ? Integer.compare(feature, other.feature) : symbol.label().compareTo(other.symbol.label());
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /**
     * By which it is known again in the next picture.
     *
     * @param feature -1 of a name that stands for many: which of them leads depends on what is in view
     */
    public record Name(LayerId layer, int feature, String label) {
    }

    public Name name() {
        if (name == null) {
            name = new Name(list.layer(), symbol.group() ? -1 : feature, symbol.label());
        }
        return name;
    }

    boolean isOfArea() {
        return list.shapes().dimension(shapes.get(0)) == 2;
    }

    /** As its mark covers the ground. */
    public long owner() {
        return TakenGround.owner(layerOrder, feature);
    }

    public boolean isAlways() {
        return priority >= TextSymbol.ALWAYS;
    }
}
