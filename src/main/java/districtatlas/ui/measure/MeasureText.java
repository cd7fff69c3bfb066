package districtatlas.ui.measure;

import districtatlas.base.Messages;
import districtatlas.coord.EastNorth;
import java.text.NumberFormat;
import java.util.List;
import java.util.OptionalDouble;

/** Says what was measured, with units that suit its size. Immutable. */
final class MeasureText {
    private static final double KILOMETRE = 1_000;
    private static final double HECTARE = 10_000;
    private static final double SQUARE_KILOMETRE = 1_000_000;

    private final Messages messages;

    MeasureText(Messages messages) {
        this.messages = messages;
    }

    /** Metres to a tenth; from a kilometre on, kilometres to a metre. */
    String length(double metres) {
        return metres < KILOMETRE ? number(metres, 1) + " m" : number(metres / KILOMETRE, 3) + " km";
    }

    /** Square metres; from a hectare on, hectares; from a square kilometre on, those. */
    String area(double squareMetres) {
        if (squareMetres < HECTARE) {
            return number(squareMetres, 0) + " m²";
        }
        return squareMetres < SQUARE_KILOMETRE ? messages.get("measure.hectares", number(squareMetres / HECTARE, 2))
                : number(squareMetres / SQUARE_KILOMETRE, 3) + " km²";
    }

    /** Length, and area from three places on; what to do while there is none. */
    String of(List<EastNorth> places) {
        if (places.size() < 2) {
            return messages.get(places.isEmpty() ? "measure.begin" : "measure.next");
        }
        String length = messages.get("measure.length", length(MeasureModel.lengthMetres(places)));
        if (!MeasureModel.isArea(places)) {
            return length;
        }
        OptionalDouble area = MeasureModel.areaSquareMetres(places);
        return length + " · " + (area.isPresent() ? messages.get("measure.area", area(area.getAsDouble())) : messages.get("measure.crossing"));
    }

    private String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(messages.lang().locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
