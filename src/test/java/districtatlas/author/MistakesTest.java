package districtatlas.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.map.style.SldReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of mistake in the sources is found, at its file and line, and nothing is written. */
class MistakesTest {
    private static final String ZONES = "plan/zones.yaml";
    private static final String ITEMS = "plan/items/things.yaml";
    private static final String FIGURES = "plan/figures/figures.yaml";
    private static final String DOCUMENT = "plan/document.yaml";
    private static final String ARCS = "geometry/arcs.geojson";
    private static final String STREETS = "geometry/streets.yaml";
    private static final String STRUCTURE = "geometry/structure.geojson";
    private static final String ROAD = "geometry/road.geojson";
    /** In the layer of roads, before which its other fields can be put. */
    private static final String TIES = "  means:\n    - {class: [arterial]";

    /** Every message says what to do. */
    private static final Pattern ADVICE = Pattern.compile("(?i)\\b(add|ask|choose|cite|close|compile|correct|declare|did you mean|draw|give|keep|lead|leave|make|mend|move|name|put|quote|redraw"
            + "|remove|save|shorten|snap|split|swap|take|tie|use|write)\\b");
    /** And all that follows in the file. */
    private static final String END = "\0";

    @TempDir
    Path folder;

    /**
     * One mistake made in one file.
     *
     * @param atFile the file that should be reported
     * @param at     what stands on the reported line; empty where the whole file is meant
     */
    record Mistake(String code, String file, String from, String to, String atFile, String at) {
        @Override
        public String toString() {
            return code + " in " + file;
        }
    }

    /** Reported where it was made. */
    private static Mistake in(String file, String code, String from, String to) {
        return new Mistake(code, file, from, to, file, to);
    }

    /** Reported elsewhere than where it was made. */
    private static Mistake seenAt(String file, String code, String from, String to, String atFile, String at) {
        return new Mistake(code, file, from, to, atFile, at);
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
            // form
            seenAt(ZONES, "yaml.syntax", "  kind: axis", "  kind: [axis", ZONES, "  name: 中轴"),
            in(ROAD, "json.syntax", "\"name\": \"第一路\",", "\"name\": \"第一路"),
            in(ROAD, "json.form", "\"features\"", "\"things\""),
            in(ZONES, "yaml.second", "- id: west\n", "---\n- id: west\n"),
            in(ZONES, "yaml.syntax", "- id: west\n", "...\n- id: west\n"),
            seenAt(ITEMS, "yaml.alias", "  name: 老广场\n", "  name: &n 老广场\n  years: *n\n", ITEMS, "years: *n"),
            in(ITEMS, "yaml.tag", "  name: 老广场\n", "  name: !place 老广场\n"),
            in(ROAD, "json.syntax", "\n]}", "\n]} and more"),
            in("geometry/peak.geojson", "json.syntax", "\n]}", "\n]}\n{\"type\": \"FeatureCollection\", \"features\": []}"),
            in(ROAD, "json.syntax", "\"name\": \"第一路\",", "\"name\": \"第一路\", \"name\": \"第二路\","),
            in(ROAD, "json.member", "\"features\": [", "\"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"EPSG:4549\"}}, \"features\": ["),
            in(ROAD, "json.member", "\"properties\": {", "\"propertys\": {}, \"properties\": {"),
            in(ROAD, "json.form", "\"features\": [", "\"features\": [null, "),
            in(ROAD, "geometry.form", "[120.160000, 30.208000]", "[120.160000, 30.208000, \"high\"]"),
            seenAt(ROAD, "geometry.form", "[120.160000, 30.208000]", "null, [120.160000, 30.208000]", ROAD, "[\n[120.100000, 30.208000],"),
            in(ITEMS, "field.unknown", "  status: planned", "  status: planned\n  colour: red"),
            in(ITEMS, "field.duplicate", "  status: planned", "  status: planned\n  status: planned"),
            seenAt(ITEMS, "field.missing", "  status: planned\n", "", ITEMS, "- id: star-museum"),
            in(ITEMS, "field.type", "related: [water-theatre]", "related: water-theatre"),
            in(ITEMS, "english.missing", "text: 拟在甲街建的博物馆。\n  text_en: A museum to be built in Jia Street.", "text: 拟在甲街建的博物馆。"),
            in(ITEMS, "text.long", "拟在甲街建的博物馆。", "拟在甲街建的博物馆".repeat(8)),
            in("plan/glossary.yaml", "text.long", "一条贯穿的线。", "一条贯穿的线。".repeat(20)),
            in("plan/tours/1-walk.yaml", "text.long", "桥从八座增加到十二座。", "桥从八座增加到十二座。".repeat(20)),
            in("plan/tours/1-walk.yaml", "theme.unknown", "theme: things", "theme: thing"),
            in("search.yaml", "synonym.form", "[桥梁, 大桥]", "[桥梁]"),
            in("layers.yaml", "found.column", "{column: rank, said:", "{column: ranks, said:"),
            in("layers.yaml", "found.form", "said: \"{}级山\"", "said: \"级山\""),
            in("plan/tours/1-walk.yaml", "item.unknown", "theme: things", "theme: things\n    things: [moon-museum]"),
            in("plan/tours/1-walk.yaml", "tour.thing", "theme: things", "theme: things\n    things: [service-stations]"),
            in("plan/glossary.yaml", "term.example", "running through., source: [4]", "running through., source: [4], example: {text: 中轴。, text_en: The axis., source: [4]}"),
            in("plan/glossary.yaml", "term.example", "running through., source: [4]",
                    "running through., source: [4], example: {text: 中轴。, text_en: The axis., source: [4], zone: spine, item: old-square}"),
            in("plan/glossary.yaml", "zone.unknown", "running through., source: [4]",
                    "running through., source: [4], example: {text: 中轴。, text_en: The axis., source: [4], zone: spin}"),
            in("plan/glossary.yaml", "source.missing", "running through., source: [4]",
                    "running through., source: [4], example: {text: 中轴。, text_en: The axis., zone: spine}"),
            in("plan/tours/1-walk.yaml", "tour.seconds", "theme: things", "theme: things\n    seconds: 601"),
            in("plan/tours/1-walk.yaml", "tour.arrive", "theme: things", "theme: things\n    arrive: fly"),
            in("plan/tours/1-walk.yaml", "tour.empty", "steps:\n" + END, "steps: []\n"),
            in("plan/tours/1-walk.yaml", "story.continues", "zones: [abc, jia, yi, bing]", "continues: true\n    zones: [abc, jia, yi, bing]"),
            in("plan/tours/1-walk.yaml", "story.around", "theme: things", "theme: things\n    around: 0.5"),
            in("plan/tours/1-walk.yaml", "indicator.unknown", "theme: things", "theme: things\n    compare: [dreams]"),
            in("plan/tours/1-walk.yaml", "story.marks", "theme: things", "theme: things\n    marks: [" + "{icon: circle, name: 甲, en: A, zones: []}, ".repeat(4) + "{icon: circle, name: 甲, en: A, zones: []}]"),
            in("plan/build-up.yaml", "build.layer", "layers: [axis, axis_chain]", "layers: [axis, road]"),
            in("plan/build-up.yaml", "build.twice", "layers: [axis, axis_chain]", "layers: [axis, axis]"),
            in("plan/build-up.yaml", "theme.unknown", "theme: pattern", "theme: patern"),
            seenAt("plan/build-up.yaml", "build.rest", "names: true", "names: false", "plan/build-up.yaml", "  - id: ground"),
            seenAt("plan/build-up.yaml", "build.parts", "parts:\n" + END, "parts: []\n", "plan/build-up.yaml", "parts: []"),
            in("plan/build-up.yaml", "text.long", "一条线穿过三街。", "一条线穿过三街。".repeat(10)),
            // ids and names
            in(ITEMS, "id.duplicate", "- id: old-square\n", "- id: star-museum\n  # second\n"),
            in(ITEMS, "id.form", "- id: old-square\n", "- id: Old Square\n"),
            seenAt(ITEMS, "name.duplicate", "name: 老广场", "name: 星星博物馆\n  aliases: [老广场]", ITEMS, "name: 星星博物馆\n  aliases: [老广场]"),
            in(ITEMS, "zone.unknown", "{zone: jia, source: [11]}", "{zone: jiaa, source: [11]}"),
            in(ITEMS, "item.unknown", "related: [water-theatre]", "related: [fire-theatre]"),
            in(ITEMS, "kind.unknown", "kind: museum", "kind: musuem"),
            in(ITEMS, "status.unknown", "status: planned", "status: dreamt"),
            in(ITEMS, "place.accuracy", "accuracy: exact", "accuracy: perfect"),
            in("plan/build-up.yaml", "icon.unknown", "icon: minus", "icon: minuss"),
            in("themes.yaml", "icon.unknown", "icon: flag", "icon: flagg"),
            in("plan/kinds.yaml", "section.unknown", "section: project", "section: projects"),
            in(ZONES, "zone.kind", "kind: axis", "kind: axle"),
            seenAt(ZONES, "zone.parent", "  kind: group\n  name: 西组团\n  en: Western Group\n  parent: abc", "  kind: group\n  name: 西组团\n  en: Western Group\n  parent: east", ZONES, "- id: west"),
            in(FIGURES, "direction.unknown", "direction: none", "direction: up"),
            seenAt(FIGURES, "direction.words", "bridges\n  direction: reach", "bridges\n  direction: at-least", FIGURES, "as: 达到12座"),
            seenAt(FIGURES, "english.missing", ", as_en: in every sub-district", "", FIGURES, "as: 街道全覆盖"),
            in(FIGURES, "role.unknown", "role: standing, value: 1,", "role: wish, value: 1,"),
            in(FIGURES, "topic.unknown", "topic: transport", "topic: traffic"),
            in(FIGURES, "better.unknown", "unit_en: bridges\n", "unit_en: bridges\n  better: higher\n"),
            in(FIGURES, "quantity.unknown", "unit_en: bridges\n", "unit_en: bridges\n  quantity: number\n"),
            in(FIGURES, "conflict.form", "unit_en: bridges\n", "unit_en: bridges\n  conflict: [3]\n"),
            in(FIGURES, "conflict.form", "unit_en: bridges\n", "unit_en: bridges\n  conflict: [3, 8]\n"),
            in(ITEMS, "zone.twice", "    - {zone: yi, source: [11]}\n    - {zone: old-square-area, certainty: known}", "    - {zone: yi, source: [11]}\n    - {zone: yi, certainty: known}"),
            // sources
            seenAt(ITEMS, "source.missing", "  source: [11, 12]\n", "", ITEMS, "- id: old-square"),
            in(ZONES, "source.missing", "en: The street in the east., source: [4]}", "en: The street in the east.}"),
            in(ITEMS, "source.both", "  source: [11, 12]", "  source: [11, 12]\n  certainty: known"),
            in(ITEMS, "certainty.unknown", "{zone: old-square-area, certainty: known}", "{zone: old-square-area, certainty: likely}"),
            in(ITEMS, "line.range", "  source: [11, 12]", "  source: [11, 99]"),
            in(ITEMS, "line.not-plan", "  source: [11, 12]", "  source: [11, 13]"),
            in(ITEMS, "line.no-section", "  source: [11, 12]", "  source: [11, 5]"),
            in(ITEMS, "line.form", "  source: [11, 12]", "  source: [\"11\", 12]"),
            in(ITEMS, "line.name", "  source: [11, 12]", "  source: [11, 12, 8]"),
            in(FIGURES, "line.figure", "as: 达到12座, scope: abc, source: [3]", "as: 达到12座, scope: abc, source: [8]"),
            seenAt(DOCUMENT, "section.range", "{from: 9, to: 12,", "{from: 9, to: 8,", DOCUMENT, "from: 9"),
            seenAt("plan/lines.idx", "lines.form", "\n8 ", "\neight ", "plan/lines.idx", ""),
            // figures
            in(FIGURES, "value.written", "value: 55.5, as: 达55.5%", "value: 155.5, as: 达55.5%"),
            in(FIGURES, "value.range", "year: 2025, role: target, value: 12,", "year: 20250, role: target, value: 12,"),
            in(FIGURES, "value.range", "value: 12, as: 达到12座", "value: 1e999999999, as: 达到12座"),
            in(FIGURES, "value.range", "value: 12, as: 达到12座", "value: -1e400, as: 达到12座"),
            in(FIGURES, "value.range", "year: 2025, role: target, value: 12,", "year: 99999999999, role: target, value: 12,"),
            in(FIGURES, "field.type", "value: 12, as: 达到12座", "value: .nan, as: 达到12座"),
            in(FIGURES, "field.type", "value: 12, as: 达到12座", "value: .inf, as: 达到12座"),
            in(FIGURES, "field.type", "value: 12, as: 达到12座", "value: 0xC, as: 达到12座"),
            in(FIGURES, "field.type", "value: 12, as: 达到12座", "value: 014, as: 达到12座"),
            in(FIGURES, "field.type", "value: 12, as: 达到12座", "value: 0b1100, as: 达到12座"),
            in(ITEMS, "field.type", "lon: 120.108,", "lon: .nan,"),
            in(ITEMS, "field.type", "lon: 120.108,", "lon: 0x78,"),
            in(ITEMS, "line.form", "  source: [11, 12]", "  source: [11, 99999999999999999999]"),
            in("geometry/peak.geojson", "value.range", "\"elevation_m\": 12.5", "\"elevation_m\": 1e999"),
            in(FIGURES, "value.written", "value: 12, as: 达到12座", "value: 21, as: 达到12座"),
            in(FIGURES, "value.written", "value: 25000, as: 2.5亿元", "value: 2.5, as: 2.5亿元"),
            seenAt(FIGURES, "unit.unknown", "  unit: 座\n", "  unit: 坐\n", FIGURES, "as: 8座"),
            in(FIGURES, "unit.series", "value: 12, as: 达到12座", "value: 12, unit: 米, as: 达到12座"),
            in(FIGURES, "scope.name", "value: 8, as: 8座, scope: abc", "value: 8, as: 8座, scope: outside"),
            // places
            in(ITEMS, "place.outside", "lon: 120.108, lat: 30.214", "lon: 120.138, lat: 30.214"),
            in(ITEMS, "tolerance.reason", "  tolerance: 100\n  tolerance-reason: 建在岸外的平台上", "  tolerance: 100"),
            seenAt(ITEMS, "place.outside", "  tolerance: 100\n  tolerance-reason: 建在岸外的平台上\n", "", ITEMS, "lon: 120.1605"),
            in(ITEMS, "geometry.swapped", "lon: 120.108, lat: 30.214", "lon: 30.214, lat: 120.108"),
            in(ITEMS, "geometry.far", "lon: 120.108, lat: 30.214", "lon: 20.108, lat: 10.214"),
            in(ITEMS, "place.form", "place: {lon: 120.108, lat: 30.214, accuracy: near}", "place: {lon: 120.108, accuracy: near}"),
            // geometry
            in(ROAD, "geometry.swapped", "[120.160000, 30.208000]", "[30.208000, 120.160000]"),
            in(ROAD, "geometry.far", "[120.160000, 30.208000]", "[121.160000, 70.208000]"),
            seenAt(ROAD, "geometry.empty", "[\n[120.100000, 30.208000],\n[120.160000, 30.208000]\n]", "[]", ROAD, "first-road"),
            seenAt("geometry/peak.geojson", "geometry.type", "\"Point\", \"coordinates\": \n[120.115000, 30.218000]\n", "\"LineString\", \"coordinates\": [[120.1, 30.2], [120.2, 30.2]]", "geometry/peak.geojson", "peak-bean"),
            seenAt("geometry/land.geojson", "ring.open", "[120.050000, 30.150000]\n]", "[120.050000, 30.160000]\n]", "geometry/land.geojson", "\"id\": \"land\""),
            seenAt("geometry/land.geojson", "geometry.invalid", "[120.200000, 30.150000],\n[120.200000, 30.250000]", "[120.200000, 30.250000],\n[120.200000, 30.150000]", "geometry/land.geojson", "\"id\": \"land\""),
            // arcs and streets
            seenAt(ARCS, "arc.self-crossing", "[120.130000, 30.199000]", "[120.139000, 30.199000],\n[120.139000, 30.198000],\n[120.135000, 30.199500]", ARCS, "\"id\": \"coast-yi\""),
            seenAt(ARCS, "arc.crossing", "[120.130000, 30.199000]", "[120.130000, 30.199000],\n[120.145000, 30.205000]", ARCS, "\"id\": \"coast-yi\""),
            seenAt(ARCS, "arc.dangling", "[120.140000, 30.200000],\n[120.140000, 30.220000]\n]", "[120.140000, 30.200000],\n[120.140000, 30.219000]\n]", ARCS, "\"id\": \"yi-bing\""),
            seenAt(STREETS, "arc.unused", "    - shell: [islet]\n", "", ARCS, "\"id\": \"islet\""),
            in(STREETS, "arc.unknown", "[islet]", "[islett]"),
            seenAt(ARCS, "arc.class", "\"islet\", \"class\": \"island\"", "\"islet\", \"class\": \"isle\"", ARCS, "\"isle\""),
            in(STREETS, "ring.open", "[coast-yi, yi-bing, edge-yi, -jia-yi]", "[coast-yi, -yi-bing, edge-yi, -jia-yi]"),
            in(STREETS, "ring.open", "[coast-yi, yi-bing, edge-yi, -jia-yi]", "[coast-yi, yi-bing, edge-yi]"),
            seenAt(STREETS, "street.gap", "    - shell: [coast-bing, -yi-bing]\n", "", STREETS, "coast-yi"),
            in(STREETS, "street.overlap", "    - shell: [islet]", "    - shell: [islet]\n    - shell: [port]"),
            seenAt(STREETS, "id.duplicate", "- zone: jia\n", "- zone: yi\n", STREETS, "- zone: yi\n  polygons:\n    - shell: [coast-yi"),
            seenAt(ZONES, "zone.shape", "- id: west\n", "- id: other\n  kind: axis\n  name: 副轴\n  en: Second Axis\n  parent: abc\n  role: {none: 无, none_en: None}\n  composition: {none: 无, none_en: None}\n"
                    + "  focus: {none: 无, none_en: None}\n- id: west\n", ZONES, "- id: other"),
            seenAt(STRUCTURE, "belt.width", "\"halfWidthMetres\": 150, ", "", STRUCTURE, "\"id\": \"shore\""),
            // layers, styles, themes, files
            in("layers.yaml", "column.type", "rank: integer, approximate: boolean", "rank: number, approximate: boolean"),
            seenAt("layers.yaml", "column.type", "name: text, en: text, class: text, rank: integer, approximate", "name: integer, en: text, class: text, rank: integer, approximate", ROAD, "第一路"),
            in("layers.yaml", "column.missing", "rank: integer}", "rank: integer, height: real}"),
            in("layers.yaml", "column.missing", "status: text, certainty", "status: text, price: real, certainty"),
            seenAt("layers.yaml", "column.undeclared", "elevation_m: {type: real, title: 高程, en: Height, unit: 米, unit_en: m}, ", "", "geometry/peak.geojson", "elevation_m"),
            in("layers.yaml", "layer.id", "- id: road", "- id: item"),
            seenAt("layers.yaml", "layer.source", "  source: geometry/road.geojson\n", "", "layers.yaml", "- id: road"),
            in("layers.yaml", "layer.made", "- id: axis_chain", "- id: axis_chains"),
            in("layers.yaml", "style.unknown", "style: item", "style: items"),
            in("themes.yaml", "layer.unknown", "{layer: peak}", "{layer: peaks}"),
            in("themes.yaml", "style.unknown", "style: key-area", "style: key-areas"),
            seenAt("themes.yaml", "style.unused", "{layer: key_area, style: key-area}", "{layer: key_area}", "styles/key-area.sld", "<?xml"),
            in("styles/land.sld", "style.xml", "</Rule>", "</Rle>"),
            in("styles/land.sld", "style.role", "<ogc:Literal>paper</ogc:Literal>", "<ogc:Literal>papyrus</ogc:Literal>"),
            seenAt("styles/palette-dark.yaml", "palette.role", "belt: \"#4C95D6\"\n", "", "styles/palette-dark.yaml", "paper"),
            in("styles/palette-dark.yaml", "palette.value", "\"#4C95D6\"", "blue"),
            in("atlas.yaml", "grid.unknown", "EPSG:4549", "EPSG:4490"),
            in("crs/4549.wkt", "grid.unknown", "\"central_meridian\",120", "\"central_meridian\",0"),
            in("crs/4549.wkt", "grid.unknown", "\"scale_factor\",1", "\"scale_factor\",0.9996"),
            in("crs/4549.wkt", "grid.unknown", "6378137,298.257222101", "6378245,298.3"),
            in("crs/4549.wkt", "grid.unknown", "AUTHORITY[\"EPSG\",\"4549\"]", "AUTHORITY[\"EPSG\",\"4547\"]"),
            in("crs/4490.wkt", "grid.unknown", "298.257222101", "298.257223563"),
            seenAt("crs/4549.wkt", "grid.unknown", "AXIS[\"Northing\",NORTH],", "AXIS[\"Northing\",NORTH, ", "crs/4549.wkt", "PROJCS"),
            in("atlas.yaml", "field.type", "grid: EPSG:4549", "edition: 2026-13-01\ngrid: EPSG:4549"),
            in("atlas.yaml", "home.range", "west: 120.09", "west: 121.09"),
            in("atlas.yaml", "boundary.state", "state: schematic", "state: reviewed"),
            seenAt("atlas.yaml", "file.unused", "EPSG:4549", "EPSG:4550", "crs/4549.wkt", ""),
            in("atlas.yaml", "grid.one", "grid: EPSG:4549", "meridian: 120\ngrid: EPSG:4549"),
            in("atlas.yaml", "grid.meridian", "grid: EPSG:4549", "meridian: 120.2"),
            in("atlas.yaml", "grid.far", "grid: EPSG:4549", "meridian: 111"),
            seenAt(ITEMS, "pinyin.missing", "name: 星星博物馆", "name: 星の博物馆\n  aliases: [星星博物馆]", ITEMS, "- id: star-museum"),
            seenAt(ITEMS, "zone.none", "  zones:\n    - {zone: abc, source: [12]}\n", "", ITEMS, "- id: service-stations"),
            in(FIGURES, "figure.none", "direction: none\n  values:\n    - {year: 2020, role: result, value: 25000, as: 2.5亿元, scope: abc, source: [8]}", "direction: none\n  values: []"),
            seenAt(ZONES, "zone.district", "kind: district", "kind: group", ZONES, ""),
            in("themes.yaml", "theme.empty", "  layers:\n    - {layer: land}\n    - {layer: group}\n    - {layer: district}\n    - {layer: belt}\n    - {layer: axis}\n    - {layer: axis_chain}\n", "  layers: []\n"),
            seenAt("geometry/peak.geojson", "geometry.none", "[\n{\"type\": \"Feature\"" + END, "[]}", "geometry/peak.geojson", "FeatureCollection"),
            seenAt("geometry/peak.geojson", "geometry.form", "[120.115000, 30.218000]", "[120.115000]", "geometry/peak.geojson", "[120.115000]"),
            seenAt("layers.yaml", "geometry.type", "title: 轴\n  en: Axis\n  group: ground\n  thing: 某物\n  thing_en: A thing\n  geometry: line", "title: 轴\n  en: Axis\n  group: ground\n  thing: 某物\n  thing_en: A thing\n  geometry: point", "layers.yaml", "title: 轴\n  en: Axis\n  group: ground\n  thing: 某物\n  thing_en: A thing\n  geometry: point"),
            in("layers.yaml", "column.name", "name: text, en: text, elevation_m", "name: text, en: text, geom: text, elevation_m"),
            in("layers.yaml", "english.missing", "title: 高程, en: Height", "title: 高程"),
            seenAt("layers.yaml", "english.missing", "  accuracy_en: Made up\n", "", "layers.yaml", "accuracy: 虚构"),
            seenAt("layers.yaml", "field.missing", "  dated: 不详\n", "", "layers.yaml", "- id: land"),
            seenAt("layers.yaml", "field.missing", "  provider: 测试\n", "", "layers.yaml", "- id: land"),
            seenAt("layers.yaml", "field.missing", "  thing: 某物\n  thing_en: A thing\n  geometry: polygon\n  made: zones", "  geometry: polygon\n  made: zones", "layers.yaml", "- id: district"),
            in("layers.yaml", "group.unknown", "group: ways", "group: waves"),
            seenAt("layers.yaml", "group.unused", "group: things", "group: ground", "layer-groups.yaml", "id: things"),
            seenAt("layers.yaml", "word.missing", "      secondary: {name: 次路, en: Side road}\n", "", "layers.yaml", "arterial: {name: 主路"),
            in("layers.yaml", "word.unused", "{name: 次路, en: Side road}", "{name: 次路, en: Side road}\n      lane: {name: 小路, en: Lane}"),
            seenAt("layers.yaml", "word.column", "words:\n    class:\n      arterial", "words:\n    klass:\n      arterial", "layers.yaml", "arterial"),
            in("layers.yaml", "means.class", "means:\n    - {class: [arterial]", "means:\n    - {class: [arterials]"),
            in("layers.yaml", "kind.unknown", "items: [way]", "items: [weigh]"),
            in("layers.yaml", "zone.kind", "items: [way]", "zones: [ward]"),
            // how features lie to each other
            seenAt("layers.yaml", "topology.across", TIES, "  topology:\n    - {clear-of: [land], metres: 20}\n" + TIES, ROAD, "first-road"),
            seenAt("layers.yaml", "topology.off", TIES, "  topology:\n    - {on: [peak], metres: 500}\n" + TIES, ROAD, "first-road"),
            seenAt("layers.yaml", "topology.end", TIES, "  topology:\n    - {ends-on: [peak, road], metres: 20}\n" + TIES, ROAD, "first-road"),
            in("layers.yaml", "topology.form", TIES, "  topology:\n    - {clear-of: [land], on: [peak]}\n" + TIES),
            in("layers.yaml", "topology.form", "  found-by:\n", "  topology:\n    - {ends-on: [road], metres: 20}\n  found-by:\n"),
            seenAt("layers.yaml", "topology.form", TIES, "  topology:\n    - {clear-of: [peak]}\n" + TIES, "layers.yaml", "- id: road"),
            seenAt("layers.yaml", "topology.class", TIES, "  topology:\n    - {clear-of: [land], class: [lnad]}\n" + TIES, "layers.yaml", "- id: road"),
            in("layers.yaml", "topology.column", TIES, "  topology:\n    - {on: [land], unless: {klass: [arterial]}}\n" + TIES),
            in("layers.yaml", "layer.unknown", TIES, "  topology:\n    - {on: [lands]}\n" + TIES),
            // things drawn by the ground
            in("plan/kinds.yaml", "shape.unknown", "shape: line", "shape: round"),
            in(ITEMS, "layer.unknown", "{layer: road, name: 第一路}", "{layer: roads, name: 第一路}"),
            in(ITEMS, "drawn.unknown", "{layer: road, name: 第一路}", "{layer: road, name: 第二路}"),
            in(ITEMS, "drawn.geometry", "{layer: road, name: 第一路}", "{layer: peak, name: 豆山}"),
            in(ITEMS, "drawn.between", "{layer: road, name: 第一路}", "{layer: road, name: 第一路, between: [{layer: peak, name: 豆山}]}"),
            in(ITEMS, "drawn.between", "{layer: road, name: 第一路}", "{layer: road, name: 第一路, between: [{layer: peak, name: 豆山}, {layer: peak, name: 豆山}]}"),
            in(ITEMS, "place.line", "lat: 30.208, accuracy: label}", "lat: 30.208, accuracy: near}"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isFoundAtItsLineAndNothingIsWritten(Mistake mistake) throws IOException {
        Path sources = ThreeZones.copyTo(folder.resolve("sources"));
        Path spoiled = sources.resolve(mistake.file);
        String text = Files.readString(spoiled);
        assertTrue(text.contains(mistake.from.replace(END, "")), "the sources contain what the test spoils");
        String from = mistake.from.endsWith(END) ? text.substring(text.indexOf(mistake.from.replace(END, ""))) : mistake.from;
        Files.writeString(spoiled, text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(mistake.to)));
        Path out = folder.resolve("out.gpkg");
        ProblemLog log = new ProblemLog();

        assertFalse(AtlasCompiler.compile(sources, out, SldReader::proofread, log));

        assertFalse(Files.exists(out), "nothing is written");
        List<String> places = places(sources, mistake);
        assertTrue(log.all().stream().anyMatch(p -> p.code().equals(mistake.code) && places.contains(line(p)) && p.detail().length() > 10),
                () -> "expected " + mistake.code + " at " + places + " in\n" + String.join("\n", log.all().stream().map(Problem::toString).toList()));
        log.all().forEach(p -> assertTrue(ADVICE.matcher(p.detail()).find(), () -> "says what to do: " + p));
        assertEquals(Set.of(mistake.code), Set.copyOf(log.all().stream().map(Problem::code).toList()), () -> "one mistake, but\n" + String.join("\n", log.all().stream().map(Problem::toString).toList()));
    }

    /** Without the feature that is named beside it. */
    private static String line(Problem problem) {
        return problem.where().replaceFirst(" #.*", "");
    }

    /** Where it may be reported: any line of what was written, or the file. */
    private static List<String> places(Path sources, Mistake mistake) throws IOException {
        if (mistake.at.isEmpty()) {
            return List.of(mistake.atFile);
        }
        String text = Files.readString(sources.resolve(mistake.atFile));
        int from = text.indexOf(mistake.at);
        assertTrue(from >= 0, "the reported line is there");
        int first = 1 + (int) text.substring(0, from).chars().filter(c -> c == '\n').count();
        int lines = (int) mistake.at.chars().filter(c -> c == '\n').count();
        return IntStream.rangeClosed(first, first + lines).mapToObj(line -> mistake.atFile + ":" + line).toList();
    }

    @Test
    void everyMistakeIsFoundInOneRun() throws IOException {
        Path sources = ThreeZones.copyTo(folder.resolve("sources"));
        for (Mistake mistake : List.of(in(ZONES, "zone.kind", "kind: axis", "kind: axle"), in(ITEMS, "status.unknown", "status: planned", "status: dreamt"),
                in(FIGURES, "value.written", "value: 12, as: 达到12座", "value: 21, as: 达到12座"), in(STREETS, "arc.unknown", "[islet]", "[islett]"),
                in("themes.yaml", "layer.unknown", "{layer: peak}", "{layer: peaks}"))) {
            Path spoiled = sources.resolve(mistake.file);
            Files.writeString(spoiled, Files.readString(spoiled).replace(mistake.from, mistake.to));
        }
        ProblemLog log = new ProblemLog();

        AtlasCompiler.compile(sources, folder.resolve("out.gpkg"), SldReader::proofread, log);

        List<String> codes = log.all().stream().map(Problem::code).toList();
        assertTrue(codes.containsAll(List.of("zone.kind", "status.unknown", "value.written", "arc.unknown", "layer.unknown")), codes.toString());
    }

    /** The codes in the compiler's own text, so that a new check cannot come without a broken example. */
    @Test
    void everyKindOfMistakeHasAnExampleHere() throws IOException {
        Set<String> known = new TreeSet<>(mistakes().map(Mistake::code).toList());
        known.addAll(Set.of("file.unreadable", "palette.none", "figure.thin", "file.unused"));   // a disk that fails; elsewhere: a folder without palettes, with the text, with files too many
        Set<String> without = new TreeSet<>();
        Pattern code = Pattern.compile("(?:problem|add|oneOf|Faulty|Fault)\\((?:\"[a-z-]+\", )?\"([a-z]+\\.[a-z-]+)\"");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/districtatlas/author"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                code.matcher(Files.readString(source)).results().map(m -> m.group(1)).filter(c -> !known.contains(c)).forEach(without::add);
            }
        }
        assertEquals(Set.of(), without);
    }

    /** About 30,000 people are no 30,000. */
    @Test
    void withTheTextItselfAFigureThatLeavesOutItsLimitingWordIsFound() throws IOException {
        Path sources = ThreeZones.copyTo(folder.resolve("sources"));
        Path figures = sources.resolve(FIGURES);
        Files.writeString(figures, Files.readString(figures).replace("unit: 万元", "unit: 万人").replace("value: 25000, as: 2.5亿元", "value: 3, as: 3万人"));
        ProblemLog log = new ProblemLog();
        assertFalse(AtlasCompiler.compile(sources, folder.resolve("out.gpkg"), ThreeZones.planText(), SldReader::proofread, log));
        assertEquals(List.of("figure.thin"), log.all().stream().map(Problem::code).toList());
        assertTrue(log.all().get(0).detail().contains("约3万人"), log.all().toString());
    }

    @Test
    void aFolderWithoutPalettesIsToldSo() throws IOException {
        Path sources = ThreeZones.copyTo(folder.resolve("sources"));
        Files.delete(sources.resolve("styles/palette-light.yaml"));
        Files.delete(sources.resolve("styles/palette-dark.yaml"));
        ProblemLog log = new ProblemLog();

        assertFalse(AtlasCompiler.compile(sources, folder.resolve("out.gpkg"), SldReader::proofread, log));

        assertEquals(List.of("palette.none"), log.all().stream().map(Problem::code).toList());
    }
}
