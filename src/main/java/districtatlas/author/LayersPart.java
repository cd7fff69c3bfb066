package districtatlas.author;

import districtatlas.atlasfile.FeatureRow;
import districtatlas.atlasfile.GeoPackageWriter;
import districtatlas.atlasfile.LayerRow;
import districtatlas.atlasfile.LayerRow.ColumnRow;
import districtatlas.author.StyleReach.Asked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * layers.yaml with the features of its files: every layer of the atlas, from the ground up.
 *
 * @param leftOut the optional ones that are not there
 */
record LayersPart(List<Built> layers, LeftOut leftOut) {
    static final String FILE = "layers.yaml";
    static final String FAMILY = "layer";
    private static final String ENGLISH = "en";
    private static final String SOURCE = "source";
    private static final Set<String> NUMBERS = Set.of("integer", "real");

    /**
     * A layer ready to be written.
     *
     * @param rules   how its features must lie to others
     * @param spots   where each feature stands
     * @param ids ids of the features in their file; empty for a made one
     * @param optional    it declares what another district's features may have: more than these
     * @param unusedWords where there are words for what no feature has
     * @param undrawn     classes that no style draws, on purpose
     */
    record Built(Spot spot, Spot styleSpot, LayerRow row, List<LayerMeaning> meanings, List<FoundBy> found, List<TopologyRule> rules,
                 List<FeatureRow> features, List<Spot> spots, List<String> ids, boolean optional, Map<Asked, Spot> unusedWords, Set<String> undrawn) {
        /** Its id with its name, as far as it has any. */
        String nameOf(int number) {
            int column = row.column("name");
            Object name = column < 0 ? null : features.get(number).values().get(column);
            return Stream.of(ids.get(number), name == null ? "" : name.toString()).filter(t -> !t.isEmpty()).collect(Collectors.joining(" "));
        }
    }

    /** Features with where each stands. */
    private record Placed(List<FeatureRow> features, List<Spot> spots, List<String> ids) {
        static final Placed NONE = new Placed(List.of(), List.of(), List.of());
    }

    /** Where the features of a made layer come from. */
    interface Maker {
        List<MadeFeature> make(LayerRow layer);

        /** Whether anything will be made for a layer of that id. */
        boolean hasAny(String layer);
    }

    /** @param properties by name; String, Long, Double, Boolean or null */
    record MadeFeature(org.locationtech.jts.geom.Geometry geometry, Map<String, Object> properties) {
    }

    Optional<Built> layer(String id) {
        return layers.stream().filter(l -> l.row().id().equals(id)).findFirst();
    }

    /** @param beforeThem called when the layers' ids are known */
    static LayersPart read(Compilation c, GeoJsonReader reader, Maker maker, Supplier<Origins> beforeThem) {
        List<Built> layers = new ArrayList<>();
        Set<String> tables = GeoPackageWriter.reservedTableNames();
        LeftOut leftOut = new LeftOut();
        List<SourceValue> lists = leftOut.without(c, FAMILY, c.lists(FAMILY, List.of(FILE)), entry -> LeftOut.isOptional(entry)
                && (LeftOut.text(entry, SOURCE).isEmpty() ? !maker.hasAny(LeftOut.text(entry, "id")) : !c.sources.exists(LeftOut.text(entry, SOURCE))));
        Origins origins = beforeThem.get();
        c.eachEntry(lists, (f, spot) -> {
            LayerRow row = LayerFields.row(f, c, origins);
            if (tables.contains(row.id()) || !row.id().matches("[a-z][a-z0-9_]*") || row.id().startsWith("gpkg") || row.id().startsWith("sqlite")) {
                f.problem("layer.id", "id", row.id() + " cannot name a table; use lower-case letters, digits and underscores, and no table of the file's own");
                c.ids.markIncomplete(FAMILY);
            }
            boolean optional = f.flag("optional");
            String source = f.optionalText(SOURCE);
            if (source.isEmpty() == row.made().isEmpty()) {
                f.problem("layer.source", SOURCE, "a layer has either `source:` with a file or `made:`; give one of them");
                c.doubts.add(Doubts.layer(row.id()));
            }
            Placed placed = source.isEmpty() ? made(row, maker.make(row), f, c) : features(row, reader.read(source), f, c, optional);
            boolean inDoubt = row.made().equals("arcs") && c.doubts.about(Doubts.ARCS);
            Map<Asked, Spot> unusedWords = inDoubt ? Map.of() : LayerFields.checkWords(row, placed.features(), f, c, optional);
            layers.add(new Built(spot, f.spot("style"), row, LayerMeaning.read(f, row, c), FoundBy.read(f, row, c), TopologyRule.read(f, row, c),
                    placed.features(), placed.spots(), placed.ids(), optional, unusedWords, Set.copyOf(f.texts("undrawn"))));
        });
        return new LayersPart(List.copyOf(layers), leftOut);
    }

    private static Placed features(LayerRow row, List<SourceFeature> source, Fields f, Compilation c, boolean optional) {
        List<FeatureRow> features = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        List<String> featureIds = new ArrayList<>();
        Set<String> there = new HashSet<>();
        Set<String> undeclared = new HashSet<>();
        Set<String> ids = new HashSet<>();
        int before = c.doubts.now();
        if (c.doubts.about(f.optionalText(SOURCE))) {
            c.doubts.add(Doubts.layer(row.id()));
        }
        for (SourceFeature feature : source) {
            if (!feature.id().isEmpty() && !ids.add(feature.id())) {
                c.problem("id.duplicate", feature.spot(), "the feature " + feature.id() + " stands twice in this file; choose another id");
            }
            there.addAll(feature.properties().keySet());
            if (!feature.id().isEmpty()) {
                there.add("id");
            }
            feature.properties().forEach((name, value) -> {
                if (row.column(name) < 0 && !name.equals("id") && !c.doubts.about(Doubts.columns(row.id())) && undeclared.add(name)) {
                    c.problem("column.undeclared", value.spot(), "the property " + name + " is not among the columns of layer " + row.id()
                            + "; declare it in " + FILE + " or remove it");
                }
            });
            SourceValue zh = feature.properties().get("name");
            if (zh != null && !zh.text().isEmpty() && row.column("en") >= 0 && feature.text("en").isEmpty()) {
                c.problem("english.missing", feature.spot(), zh.text() + " has no English; add the property en");
            }
            if (feature.geometry().isEmpty()) {
                continue;   // reported when read
            }
            if (!GeoJsonReader.isOf(feature.geometry(), row.geometry())) {
                c.problem("geometry.type", feature.spot(), "layer " + row.id() + " is of " + row.geometry() + "s, this is a " + feature.geometry().getGeometryType()
                        + "; draw it as one, or move it to another layer");
                continue;
            }
            List<Object> values = new ArrayList<>();
            for (ColumnRow column : row.columns()) {
                SourceValue value = feature.properties().get(column.name());
                if (c.isChineseOnly() && column.name().equals(ENGLISH) && (value == null || value.text().isEmpty())) {
                    value = zh;
                }
                values.add(value == null && column.name().equals("id") ? feature.id() : value(value, column, c));
            }
            features.add(new FeatureRow(feature.geometry(), values));
            spots.add(feature.spot());
            featureIds.add(feature.id());
        }
        if (c.isChineseOnly()) {
            there.add(ENGLISH);
        }
        if (!c.doubts.since(before, Doubts.layer(row.id())) && !c.doubts.about(Doubts.layer(row.id()))) {
            missing(row, there, f, source.isEmpty() || optional, "");
        }
        return new Placed(features, spots, featureIds);
    }

    private static void missing(LayerRow row, Set<String> there, Fields f, boolean nothing, String offer) {
        for (ColumnRow column : row.columns()) {
            if (!nothing && !there.contains(column.name())) {
                f.problem("column.missing", "columns", "no feature of layer " + row.id() + " has the column " + column.name()
                        + "; add it to the features or remove it here" + offer);
            }
        }
    }

    private static Object value(SourceValue value, ColumnRow column, Compilation c) {
        if (value == null || value.kind() == SourceValue.Kind.NONE) {
            return null;
        }
        String what = "the column " + column.name();
        boolean number = value.kind() == SourceValue.Kind.NUMBER;
        Object fitting = switch (column.type()) {
            case "integer" -> number ? boxed(PlainNumber.whole(value, what, -PlainNumber.LARGEST, PlainNumber.LARGEST, c.log)) : null;
            case "real" -> number ? boxed(PlainNumber.of(value, what, c.log)) : null;
            case "boolean" -> value.kind() == SourceValue.Kind.FLAG ? (Object) value.text().equals("true") : null;
            default -> value.isScalar() ? value.text() : null;
        };
        if (fitting == null && !(number && NUMBERS.contains(column.type()))) {        // a number that is none was reported as such
            c.problem("column.type", value.spot(), "`" + value.text() + "` is no " + column.type() + " for the column " + column.name() + "; correct the value, or the column's type in " + FILE);
        }
        return fitting;
    }

    private static Object boxed(OptionalLong number) {
        return number.isPresent() ? (Object) number.getAsLong() : null;
    }

    private static Object boxed(OptionalDouble number) {
        return number.isPresent() ? (Object) number.getAsDouble() : null;
    }

    private static Placed made(LayerRow row, List<MadeFeature> made, Fields f, Compilation c) {
        if (row.made().isEmpty()) {
            return Placed.NONE;
        }
        Set<String> there = new HashSet<>();
        made.forEach(m -> there.addAll(m.properties().keySet()));
        missing(row, there, f, made.isEmpty(), ", where it can be " + String.join(", ", there.stream().sorted().toList()));
        List<FeatureRow> features = new ArrayList<>();
        for (MadeFeature feature : made) {
            if (!GeoJsonReader.isOf(feature.geometry(), row.geometry())) {
                f.problem("geometry.type", "geometry", "layer " + row.id() + " should not be of " + row.geometry() + "s; what is made for it is a "
                        + feature.geometry().getGeometryType() + "; correct its geometry");
                c.doubts.add(Doubts.layer(row.id()));
                return Placed.NONE;
            }
            List<Object> values = new ArrayList<>();
            row.columns().forEach(column -> values.add(typed(column.name().equals(ENGLISH)
                    ? c.english((String) feature.properties().get(ENGLISH), (String) feature.properties().get("name")) : feature.properties().get(column.name()), column.type())));
            features.add(new FeatureRow(feature.geometry(), values));
        }
        boolean follows = c.doubts.about(Doubts.SHAPES) || c.doubts.about(Doubts.ZONES) || c.doubts.about(Doubts.ARCS);
        if (made.isEmpty() && !row.made().equals("items") && !c.ids.isIncomplete(ZonesPart.FAMILY) && !(follows && MadeLayers.IDS.contains(row.id()))) {
            if (MadeLayers.IDS.contains(row.id())) {
                f.worded("layer.nothing", "id", row.id());
            } else {
                c.ids.markIncomplete(FAMILY);
                f.problem("layer.made", "id", "nothing is made for a layer " + row.id() + "; the made layers are " + String.join(", ", MadeLayers.IDS) + "; write one of these");
            }
        }
        return new Placed(features, Collections.nCopies(features.size(), f.spot()), Collections.nCopies(features.size(), ""));
    }

    private static Object typed(Object value, String type) {
        if (value instanceof Number number) {
            return type.equals("integer") ? (Object) number.longValue() : type.equals("real") ? (Object) number.doubleValue() : number.toString();
        }
        return value instanceof Boolean && type.equals("text") ? value.toString() : value;
    }
}
