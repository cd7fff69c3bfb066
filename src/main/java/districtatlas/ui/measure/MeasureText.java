package districtatlas.ui.measure;

import districtatlas.base.Messages;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Ellipsoid;
import districtatlas.coord.LonLat;
import districtatlas.plan.words.AreaWords;
import districtatlas.plan.words.LengthWords;
import java.util.List;
import java.util.OptionalDouble;

/** Says what was measured, with units that suit its size. Immutable. */
final class MeasureText {
    private final Messages messages;

    MeasureText(Messages messages) {
        this.messages = messages;
    }

    String length(double metres) {
        return new LengthWords(messages).measured(metres);
    }

    String area(double squareMetres) {
        return new AreaWords(messages).measured(squareMetres);
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

    /** The same on the ellipsoid, where the grid stretches nothing; empty for fewer than two places. Its area counts only where the plane has one. */
    String onEllipsoid(List<LonLat> places, boolean encloses) {
        if (places.size() < 2) {
            return "";
        }
        String length = messages.get("measure.length", length(Ellipsoid.lengthMetres(places)));
        return messages.get("measure.ellipsoid", encloses ? length + " · " + messages.get("measure.area", area(Ellipsoid.areaSquareMetres(places))) : length);
    }
}
