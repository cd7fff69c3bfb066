package districtatlas.folder.ground;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What others call the classes of the house's layers: tags of OpenStreetMap, {@code fclass} of its extracts, and the words of Chinese tables.
 * Pure functions.
 */
final class HouseClasses {
    private static final Map<String, Map<String, String>> BY_LAYER = Map.of(
            "road", table("""
                    motorway=motorway,高速公路,高速,国家高速,省级高速,城市高速
                    trunk=trunk,快速路,城市快速路,快速
                    primary=primary,主干路,主干道,国道,城市主干路
                    secondary=secondary,次干路,次干道,省道,城市次干路
                    tertiary=tertiary,tertiary_link,支路,县道,城市支路
                    small=residential,unclassified,living_street,service,pedestrian,road,乡道,村道,街巷,小路,内部道路
                    motorway_link=motorway_link,高速匝道
                    trunk_link=trunk_link,快速路匝道
                    primary_link=primary_link
                    secondary_link=secondary_link,匝道"""),
            "water_area", table("""
                    reservoir=reservoir,水库
                    river=river,riverbank,stream,河流,河道,河,河流水面
                    pond=pond,water,basin,fishpond,坑塘,池塘,鱼塘,坑塘水面
                    lake=lake,湖,湖泊,湖泊水面
                    lagoon=lagoon,wetland,湿地"""),
            "river", table("""
                    river=river,河流,河道,河,干流
                    stream=stream,支流,溪流,小溪
                    canal=canal,drain,ditch,河渠,渠,渠道,沟渠,排水渠"""),
            "green", table("""
                    park=park,garden,公园,公园绿地,城市公园,综合公园,社区公园
                    wood=wood,forest,山林,林地,森林,乔木林地,有林地
                    vegetation=grass,meadow,scrub,heath,grassland,orchard,village_green,allotments,草地,灌木林地,其他林地,绿地,防护绿地,附属绿地
                    golf=golf_course,golf,高尔夫,高尔夫球场
                    theme_park=theme_park,主题公园"""),
            "metro_line", table("built=subway,light_rail,monorail,地铁,已建,已运营,运营,轨道交通\nschematic=规划,在建,示意"),
            "metro_station", table("station=station,subway,railway_station,halt,stop,subway_station,地铁站,车站,普通站\ninterchange=换乘站,interchange"),
            "building", table("building=building,yes,建筑,房屋"));
    private static final Map<String, List<String>> COLUMNS = Map.of(
            "road", List.of("highway", "fclass", "道路等级", "等级", "技术等级", "道路类型", "类型", "class", "type"),
            "water_area", List.of("water", "waterway", "natural", "landuse", "fclass", "类型", "类别", "地类名称", "dlmc", "class", "type"),
            "river", List.of("waterway", "fclass", "类型", "类别", "等级", "class", "type"),
            "green", List.of("leisure", "tourism", "landuse", "natural", "fclass", "类型", "类别", "绿地类型", "地类名称", "dlmc", "class", "type"),
            "metro_line", List.of("railway", "route", "fclass", "状态", "类型", "class", "type"),
            "metro_station", List.of("station", "railway", "fclass", "类型", "class", "type"),
            "building", List.of());
    /** Names of columns, by the house's column. */
    private static final Map<String, List<String>> FIELDS = Map.of(
            "name", List.of("name", "名称", "name:zh", "name_zh", "道路名称", "路名", "站名", "线路名称", "河流名称", "公园名称", "mc", "标准名称"),
            "en", List.of("en", "name:en", "name_en", "英文名", "英文名称"),
            "line", List.of("line", "ref", "线路", "线路号", "线路名称"),
            "lines", List.of("lines", "line", "线路", "所属线路"),
            "colour", List.of("colour", "color", "颜色"),
            "accuracy", List.of(),
            "rank", List.of());
    /** The least important of a layer, and those above it. */
    private static final Map<String, Integer> RANKS = ranks();

    private HouseClasses() {
    }

    private static Map<String, Integer> ranks() {
        Map<String, Integer> ranks = new HashMap<>();
        List.of("motorway", "trunk").forEach(c -> ranks.put("road " + c, 1));
        List.of("primary", "motorway_link", "trunk_link").forEach(c -> ranks.put("road " + c, 2));
        List.of("secondary", "primary_link").forEach(c -> ranks.put("road " + c, 3));
        List.of("tertiary", "secondary_link").forEach(c -> ranks.put("road " + c, 4));
        ranks.put("road small", 5);
        ranks.put("river river", 1);
        ranks.put("river canal", 2);
        ranks.put("metro_line built", 1);
        ranks.put("metro_line schematic", 2);
        ranks.put("metro_station interchange", 1);
        ranks.put("metro_station station", 2);
        return ranks;
    }

    private static Map<String, String> table(String text) {
        Map<String, String> table = new HashMap<>();
        text.lines().forEach(line -> {
            String to = line.substring(0, line.indexOf('='));
            for (String from : line.substring(line.indexOf('=') + 1).split(",")) {
                table.put(from, to);
            }
        });
        return table;
    }

    /** Of a value; null where it is none. */
    static String of(String layer, String value) {
        return BY_LAYER.get(layer).get(value.toLowerCase(Locale.ROOT));
    }

    /** The columns that may say the class, the most telling first. */
    static List<String> columns(String layer) {
        return COLUMNS.get(layer);
    }

    /** The usual names of the file's column that is this one of the house; none for what only somebody can say. */
    static List<String> names(String field) {
        return FIELDS.getOrDefault(field, List.of(field));
    }

    /**
     * How important a feature of a class is, 1 the most; of areas by their size.
     *
     * @param hectares 0 for what is no area
     */
    static int rank(String layer, String thingClass, double hectares) {
        Integer rank = RANKS.get(layer + " " + thingClass);
        return rank != null ? rank : hectares > 100 ? 1 : hectares > 25 ? 2 : hectares > 5 || hectares == 0 ? 3 : 4;
    }
}
