package districtatlas.author;

import districtatlas.atlasfile.FeatureRow;
import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.PlanRows.FeatureThingRow;
import districtatlas.atlasfile.PlanRows.GlossaryRow;
import districtatlas.atlasfile.PlanRows.IndicatorRow;
import districtatlas.atlasfile.PlanRows.ItemRow;
import districtatlas.atlasfile.PlanRows.KindRow;
import districtatlas.atlasfile.SearchNameRow;
import districtatlas.author.ZonesPart.Draft;
import districtatlas.base.Lang;
import districtatlas.base.Text;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.LonLat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.linearref.LengthIndexedLine;

/** Everything that can be found by name, with its pinyin: zones, items, indicators, terms, and the named features of the base map. */
final class SearchNames {
    private static final int DEFAULT_RANK = 9;

    private final Compilation c;
    private final Synonyms synonyms;
    private final Pinyin pinyin = new Pinyin();
    private final List<Draft> zones;
    private final ZoneShapesPart shapes;
    private final Map<String, Text> zoneNames = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, List<Geometry>> placed = new HashMap<>();
    private final List<SearchNameRow> rows = new ArrayList<>();

    SearchNames(Compilation c, List<Draft> zones, ZoneShapesPart shapes) {
        this.c = c;
        this.synonyms = Synonyms.read(c);
        this.zones = zones;
        this.shapes = shapes;
        zones.forEach(z -> zoneNames.put(z.id(), z.name()));
    }

    List<SearchNameRow> rows() {
        return List.copyOf(rows);
    }

    /** All that anything is found by, but for pinyin. */
    Stream<String> everyName() {
        return rows.stream().flatMap(r -> Stream.of(Stream.of(r.name().zh()), r.aliases().stream(), r.said().stream()).flatMap(s -> s));
    }

    private void add(String kind, String ref, Text name, List<String> aliases, String givenPinyin, int rank, Text context,
                     Optional<LonLat> place, Spot spot) {
        add(kind, ref, name, aliases, List.of(), givenPinyin, rank, context, place, spot);
    }

    private void add(String kind, String ref, Text name, List<String> aliases, List<String> foundBy, String givenPinyin, int rank, Text context,
                     Optional<LonLat> place, Spot spot) {
        String syllables = givenPinyin.isEmpty() ? pinyin.syllables(name.zh()) : givenPinyin;
        if (Pinyin.isWanting(syllables)) {
            c.problem("pinyin.missing", spot, name.zh() + " could not be spelled (" + syllables + "); add the field pinyin");
        }
        if (!kind.equals("place")) {
            taken.add(name.zh());
        }
        List<String> names = Stream.concat(Stream.of(name.zh(), name.en()), aliases.stream()).filter(n -> !n.isEmpty()).toList();
        List<String> said = Stream.concat(foundBy.stream(), synonyms.saidFor(names).stream()).distinct().toList();
        rows.add(new SearchNameRow(kind, ref, name, aliases, said, syllables, Pinyin.initials(syllables, name.zh()), rank, context, place));
    }

    void addZones() {
        for (Draft z : zones) {
            List<String> aliases = new ArrayList<>(z.aliases());
            if (!z.label().zh().equals(z.name().zh()) && !aliases.contains(z.label().zh())) {
                aliases.add(0, z.label().zh());
            }
            add("zone", z.id(), z.name(), aliases, z.pinyin(), 0, z.parent().map(zoneNames::get).orElse(Text.NONE),
                    Optional.ofNullable(shapes.lonLat().get(z.id())).map(SearchNames::inside), z.spot());
        }
    }

    void addItems(ItemsPart items, KindsPart kinds) {
        Map<String, KindRow> byId = new HashMap<>();
        kinds.kinds().forEach(k -> byId.put(k.id(), k));
        for (ItemsPart.Draft draft : items.items()) {
            ItemRow item = draft.row();
            Text kind = byId.containsKey(item.kind()) ? byId.get(item.kind()).name() : Text.NONE;
            Text zone = item.zones().isEmpty() ? Text.NONE : zoneNames.getOrDefault(item.zones().get(0).zone(), Text.NONE);
            add("item", item.id(), item.name(), item.aliases(), draft.pinyin(), item.place().isPresent() ? 1 : 2, joined(kind, zone),
                    item.place().map(p -> p.lonLat()), draft.spot());
        }
    }

    void addIndicators(FiguresPart figures) {
        for (IndicatorRow i : figures.indicators()) {
            add("indicator", i.id(), i.name(), List.of(), "", 3, i.unit(), Optional.empty(), figures.spots().get(i.id()));
        }
    }

    /** After everything that stands on the map: a word explained takes no name from a place. */
    void addTerms(WordsPart words) {
        for (GlossaryRow term : words.glossary()) {
            add("term", term.id(), term.term(), term.aliases(), "", 4, Text.NONE, Optional.empty(), words.spots().get(term.id()));
        }
    }

    /**
     * Named features of a layer with its own source. What is larger than the district is ground, not a place; one name of one
     * layer is one place, and so are a summit and its wood of one name. What is a zone or an item of that very name is not offered
     * again; a station that only bears its name is.
     *
     * @param things which features are things of the plan
     */
    void addPlaces(LayersPart.Built layer, List<FeatureThingRow> things) {
        LayerRow row = layer.row();
        int name = row.column("name");
        int en = row.column("en");
        int rank = row.column("rank");
        if (name < 0 || !row.made().isEmpty()) {
            return;
        }
        Set<String> here = things.stream().filter(t -> t.layer().equals(row.id()))
                .map(t -> String.valueOf(layer.features().get((int) t.fid() - 1).values().get(name))).filter(taken::contains)
                .collect(Collectors.toCollection(HashSet::new));
        double district = zones.stream().filter(z -> ZoneKind.DISTRICT.is(z.kind())).map(z -> shapes.lonLat().get(z.id()))
                .filter(java.util.Objects::nonNull).mapToDouble(g -> g.getEnvelopeInternal().getArea()).findFirst().orElse(Double.MAX_VALUE);
        for (int i = 0; i < layer.features().size(); i++) {
            FeatureRow feature = layer.features().get(i);
            if (!(feature.values().get(name) instanceof String zh) || zh.isBlank() || !here.add(zh)
                    || placed.getOrDefault(zh, List.of()).stream().anyMatch(feature.geometry()::intersects)
                    || feature.geometry().getDimension() == 2 && feature.geometry().getEnvelopeInternal().getArea() > district) {
                continue;
            }
            placed.computeIfAbsent(zh, k -> new ArrayList<>()).add(feature.geometry());
            LonLat place = inside(feature.geometry());
            Text street = shapes.streetAt(feature.geometry().getFactory().createPoint(
                    new org.locationtech.jts.geom.CoordinateXY(place.lon(), place.lat())), zones).map(zoneNames::get).orElse(Text.NONE);
            add("place", row.id() + "/" + (i + 1), new Text(zh, en < 0 ? "" : (String) feature.values().get(en)), List.of(),
                    layer.found().stream().flatMap(f -> f.saidFor(feature).stream()).toList(), "",
                    rank >= 0 && feature.values().get(rank) instanceof Long r ? 3 + r.intValue() : DEFAULT_RANK, joined(row.title(), street),
                    Optional.of(place), layer.spot());
        }
    }

    private static Text joined(Text what, Text where) {
        return where.isEmpty() ? what : new Text(what.zh() + " · " + where.zh(),
                what.en().isEmpty() && where.en().isEmpty() ? "" : what.in(Lang.EN) + " · " + where.in(Lang.EN));
    }

    /** A place on the feature: the middle of a line, inside an area. */
    private static LonLat inside(Geometry geometry) {
        if (geometry.getDimension() == 1) {
            LengthIndexedLine line = new LengthIndexedLine(geometry);
            var middle = line.extractPoint(line.getEndIndex() / 2);
            return new LonLat(rounded(middle.x), rounded(middle.y));
        }
        Point point = geometry.getInteriorPoint();
        return new LonLat(rounded(point.getX()), rounded(point.getY()));
    }

    private static double rounded(double degrees) {
        return Math.rint(degrees * 1e6) / 1e6;
    }
}
