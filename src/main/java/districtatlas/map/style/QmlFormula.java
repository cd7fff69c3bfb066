package districtatlas.map.style;

import java.util.List;

/** An expression of QGIS. Immutable. */
sealed interface QmlFormula {
    record Words(String text) implements QmlFormula {
    }

    record Figure(String text) implements QmlFormula {
    }

    record Truth(boolean is) implements QmlFormula {
    }

    record Nothing() implements QmlFormula {
    }

    record Column(String name) implements QmlFormula {
    }

    /** @param name in small letters */
    record Call(String name, List<QmlFormula> arguments) implements QmlFormula {
    }

    /** @param sign in capital letters where it is a word */
    record Pair(String sign, QmlFormula first, QmlFormula second) implements QmlFormula {
    }

    record Not(QmlFormula of) implements QmlFormula {
    }

    record Among(QmlFormula of, List<QmlFormula> values) implements QmlFormula {
    }

    /** @param whens conditions and values by turns; at the end what holds otherwise */
    record Choice(List<QmlFormula> whens, QmlFormula otherwise) implements QmlFormula {
    }
}
