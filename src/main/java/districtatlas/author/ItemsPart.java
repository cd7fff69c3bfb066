package districtatlas.author;

import districtatlas.atlasfile.PlanRows.BasisRow;
import districtatlas.atlasfile.PlanRows.ItemRow;
import districtatlas.atlasfile.PlanRows.LinkRow;
import districtatlas.atlasfile.PlanRows.PlaceRow;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.Accuracy;
import districtatlas.base.vocabulary.ItemForm;
import districtatlas.base.vocabulary.Status;
import districtatlas.coord.LonLat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/** plan/items/*.yaml: the named things. */
record ItemsPart(List<Draft> items) {
    static final String FAMILY = "item";
    static final int MAX_TEXT = 60;

    /**
     * @param placeSpot       where the place is written
     * @param toleranceMetres how far the place may lie outside its zones
     * @param isLine          it runs through the district and has no one place
     * @param drawn           by which features of the ground
     */
    record Draft(Spot spot, ItemRow row, Spot placeSpot, double toleranceMetres, String pinyin, boolean isLine, List<DrawnWish> drawn) {
    }

    static ItemsPart read(Compilation c, KindsPart kinds, Envelope plausible) {
        List<Draft> items = new ArrayList<>();
        c.eachEntry(c.lists(FAMILY, c.sources.files("plan/items", ".yaml")), (f, spot) -> items.add(item(f, spot, c, kinds, plausible)));
        return new ItemsPart(List.copyOf(items));
    }

    private static Draft item(Fields f, Spot spot, Compilation c, KindsPart kinds, Envelope plausible) {
        String id = f.text("id");
        Text name = f.words("name", "en", true);
        c.names.take(FAMILY, name.zh(), f.spot("name"));
        List<String> aliases = f.texts("aliases");
        String kind = f.text("kind");
        c.ids.check(KindsPart.FAMILY, kind, f.spot("kind"));
        String status = f.oneOf("status", "status.unknown", Status.class);
        Text text = f.words("text", "text_en", true, MAX_TEXT);
        BasisRow basis = c.citations.basis(f);
        c.citations.checkNames(Stream.concat(Stream.of(name.zh()), aliases.stream()).toList(), basis, f.spot("source"));
        List<LinkRow> zones = new ArrayList<>();
        f.list("zones").forEach(v -> zones.add(ZonesPart.link(v, c)));
        if (zones.isEmpty()) {
            f.problem("zone.none", "zones", "the item belongs to no zone; add `zones:`, at least the district");
        }
        if (zones.stream().map(LinkRow::zone).distinct().count() < zones.size()) {
            f.problem("zone.twice", "zones", "the same zone stands twice; keep one");
        }
        for (SourceValue related : f.list("related")) {
            c.ids.check(FAMILY, related.text(), related.spot());
        }
        Place place = place(f, c, plausible);
        double tolerance = f.number("tolerance").orElse(0);
        if (tolerance > 0 && f.optionalText("tolerance-reason").isEmpty()) {
            f.problem("tolerance.reason", "tolerance", "a tolerance needs its reason; add the field tolerance-reason");
        } else {
            f.optionalText("tolerance-reason");
        }
        ItemRow row = new ItemRow(id, name, aliases, kind, status, f.optionalText("years"), text, basis, zones, place.place, place.none,
                f.words("note", "note_en", false), f.texts("related"), f.flag("outside"), List.of());
        boolean line = f.has("shape") ? ItemForm.LINE.is(f.oneOf("shape", "shape.unknown", ItemForm.class)) : kinds.lines().contains(kind);
        return new Draft(spot, row, place.spot, tolerance, f.optionalText("pinyin"), line, DrawnWish.read(f, c));
    }

    private record Place(Spot spot, Optional<PlaceRow> place, Text none) {
    }

    private static Place place(Fields f, Compilation c, Envelope plausible) {
        Optional<SourceValue> value = f.value("place");
        if (value.isEmpty()) {
            f.text("place");
            return new Place(f.spot(), Optional.empty(), Text.NONE);
        }
        Spot spot = value.get().spot();
        try (Fields p = new Fields(value.get(), c.log)) {
            if (p.has("none")) {
                return new Place(spot, Optional.empty(), p.words("none", "none_en", true));
            }
            OptionalDouble lon = p.number("lon");
            OptionalDouble lat = p.number("lat");
            String accuracy = p.oneOf("accuracy", "place.accuracy", Accuracy.class);
            if (!p.has("lon") || !p.has("lat")) {
                p.problem("place.form", "lon", "a place is {lon, lat, accuracy}, or {none, none_en} with the reason why there is none; write one of the two");
            }
            if (lon.isEmpty() || lat.isEmpty()) {
                return new Place(spot, Optional.empty(), Text.NONE);
            }
            double x = lon.getAsDouble();
            double y = lat.getAsDouble();
            Optional<String> fault = PlausiblePlace.fault(x, y, f.flag("outside") ? new Envelope(-180, 180, -90, 90) : plausible);
            if (fault.isPresent()) {
                c.problem(fault.get(), spot, PlausiblePlace.sentence(fault.get(), x, y));
                return new Place(spot, Optional.empty(), Text.NONE);
            }
            return new Place(spot, Optional.of(new PlaceRow(new LonLat(x, y), accuracy)), Text.NONE);
        }
    }
}
