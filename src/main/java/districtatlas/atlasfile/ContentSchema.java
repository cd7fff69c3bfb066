package districtatlas.atlasfile;

import districtatlas.atlasfile.PlanRows.BasisRow;
import districtatlas.base.vocabulary.Accuracy;
import districtatlas.base.vocabulary.Arrival;
import districtatlas.base.vocabulary.Better;
import districtatlas.base.vocabulary.BoundaryState;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Direction;
import districtatlas.base.vocabulary.FigureRole;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.ScopeKind;
import districtatlas.base.vocabulary.Quantity;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.base.vocabulary.ThingKind;
import districtatlas.base.vocabulary.ZoneKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of what the plan says. Text ids name things for good; the number beside each is what GeoPackage asks of a table.
 *
 * <p>Every claim, figure, item and link must name a basis, and a basis is either stated on a cited line or openly known or silent:
 * a fact without a source cannot be stored. Zones are apart from their geometry, whose tables name them by {@code zone_id}.
 */
final class ContentSchema {
    /** Raised by one whenever a table or a column comes, goes or changes its meaning: a file of another version is not read. */
    static final int VERSION = 8;

    /** A table with its Chinese title and description for whoever opens the file in a GIS. */
    record Table(String name, String identifier, String description, String sql) {
    }

    /** By these tables an atlas of any version is known. */
    static final List<String> MARKS = List.of("meta", "citation", "basis", "zone", "layer");

    private ContentSchema() {
    }

    private static final List<String> CERTAINTIES = Stream.concat(Keyed.keys(Certainty.class).stream(), Stream.of(BasisRow.SILENT)).toList();
    private static final String ORDER = number("ord");
    private static final String DIRECTION = oneOf("direction", Direction.class);

    /** @param columns beside the number that every table begins with, and conditions; commas come between */
    private static Table table(String name, String identifier, String description, String... columns) {
        return new Table(name, identifier, description, "create table " + name + " (\n  id INTEGER primary key autoincrement not null,\n  "
                + String.join(",\n  ", columns) + ")");
    }

    /** An id for good. */
    private static String id(String column) {
        return text(column) + " unique";
    }

    /** A row of another table by its id for good, as {@code zone(zone_id)}. */
    private static String named(String column, String of) {
        return text(column) + " references " + of;
    }

    /** A row of another table by its number. */
    private static String row(String column, String table) {
        return number(column) + " references " + table + "(id)";
    }

    private static String row(String table) {
        return row(table, table);
    }

    private static String text(String column) {
        return column + " TEXT not null";
    }

    /** In Chinese and in English. */
    private static String words(String column) {
        return text(column) + ",\n  " + text(column + "_en");
    }

    /** A text that is not empty. */
    private static String said(String column) {
        return text(column) + " check (" + column + " <> '')";
    }

    private static String oneOf(String column, List<String> values) {
        return text(column) + among(column, values);
    }

    private static <E extends Enum<E> & Keyed> String oneOf(String column, Class<E> list) {
        return oneOf(column, Keyed.keys(list));
    }

    private static String among(String column, List<String> values) {
        return " check (" + column + " in (" + values.stream().map(v -> "'" + v + "'").collect(Collectors.joining(", ")) + "))";
    }

    private static String number(String column) {
        return column + " INTEGER not null";
    }

    private static String flag(String column) {
        return column + " BOOLEAN not null";
    }

    /** In an order in which every reference points backwards. */
    static final List<Table> TABLES = List.of(
        table("meta", "图册信息", "图册的名称、坐标网、首屏视图等",
            id("key"), text("value")),
        table("boundary_set", "边界来源", "边界的状态:示意、官方或已审图,以及审图号",
            oneOf("state", BoundaryState.class), "number TEXT not null default ''", "note TEXT not null default ''",
            "note_en TEXT not null default ''", "check (state <> 'reviewed' or number <> '')"),
        table("document", "规划文件", "被引用的规划文件",
            id("document_id"), words("title"), text("publisher"), text("years"), "lines INTEGER not null check (lines > 0)"),
        table("section", "规划章节", "规划文件的章节及其行号范围",
            named("document_id", "document(document_id)"), number("first_line"), number("last_line"), words("title"), words("label"),
            "check (first_line between 1 and last_line)"),
        table("citation", "引文行", "被引用的行,编号即行号",
            row("section")),
        table("basis", "依据", "一条内容的依据:规划写明(stated)、常识(known)或规划未提(silent)",
            oneOf("certainty", CERTAINTIES), "citation INTEGER references citation(id)",
            "check ((certainty = 'stated') = (citation is not null))"),
        table("basis_citation", "依据所引各行", "一条依据引用的全部行",
            row("basis"), ORDER, row("citation"), "unique (basis, citation)"),
        table("claim", "陈述", "一句话及其依据",
            said("text"), text("text_en"), row("basis")),
        table("kind", "事物类别", "项目、场所、设施等的类别",
            id("kind_id"), words("name"), oneOf("section", Section.class), text("icon")),
        table("zone", "片区", "区、轴、带、组团、街道和重点片区;几何在各图层,以 zone_id 相连",
            id("zone_id"), oneOf("kind", ZoneKind.class), text("code"), words("name"),
            words("label"), "parent TEXT references zone(zone_id)", row("role", "claim"), row("composition", "claim"),
            row("focus", "claim"), "area_km2 DOUBLE", "min_east DOUBLE", "min_north DOUBLE", "max_east DOUBLE", "max_north DOUBLE",
            "check ((kind = 'district') = (parent is null))"),
        table("zone_alias", "片区别名", "片区的其他叫法",
            named("zone_id", "zone(zone_id)"), ORDER, text("alias")),
        table("zone_link", "片区关联", "轴、带等与片区的关联及其依据",
            named("zone_id", "zone(zone_id)"), ORDER, named("touches", "zone(zone_id)"), row("basis")),
        table("item", "事物", "规划提到的项目、场所、设施等",
            id("item_id"), words("name"), named("kind", "kind(kind_id)"),
            oneOf("status", Status.class),
            text("years"), words("text"), row("basis"), "lon DOUBLE", "lat DOUBLE",
            "accuracy TEXT" + among("accuracy", Keyed.keys(Accuracy.class)), words("no_place"), words("note"), flag("outside"),
            "check ((lon is null) = (lat is null) and (lon is null) = (accuracy is null))", "check ((lon is null) = (no_place <> ''))"),
        table("item_alias", "事物别名", "事物的其他叫法,含原文异写",
            named("item_id", "item(item_id)"), ORDER, text("alias")),
        table("item_zone", "事物所属片区", "事物属于哪些片区,以及依据",
            named("item_id", "item(item_id)"), ORDER, named("zone_id", "zone(zone_id)"), row("basis"), "unique (item_id, zone_id)"),
        table("item_related", "相关事物", "事物之间的关联",
            named("item_id", "item(item_id)"), ORDER, named("related", "item(item_id)")),
        table("indicator", "指标", "规划计量的指标",
            id("indicator_id"), words("name"), text("topic"), words("unit"),
            DIRECTION, oneOf("better", Better.class), oneOf("quantity", Quantity.class), number("decimals"), words("note"),
            "conflict INTEGER references basis(id)"),
        table("figure", "指标数值", "指标的现状值与目标值,带原文写法与依据",
            id("figure_id"), named("indicator_id", "indicator(indicator_id)"), "year INTEGER", text("period"),
            oneOf("role", FigureRole.class), "value DOUBLE", said("as_written"), text("as_written_en"),
            oneOf("scope_kind", ScopeKind.class), "zone_id TEXT references zone(zone_id)",
            words("scope_name"), DIRECTION, flag("approximate"),
            row("basis"), words("note"), "check (value is not null or as_written_en <> '')",
            "check ((scope_kind in ('district', 'zone')) = (zone_id is not null))"),
        table("glossary", "名词", "规划用语的解释",
            id("term_id"), words("term"), row("claim")),
        table("glossary_alias", "名词别名", "文中认出名词的其他写法",
            named("term_id", "glossary(term_id)"), ORDER, text("alias")),
        table("glossary_example", "名词举例", "名词在本区的一个例子,以及它在图上的片区或事物",
            named("term_id", "glossary(term_id)"), row("claim"), "zone_id TEXT references zone(zone_id)", "item_id TEXT references item(item_id)",
            "unique (term_id)", "check ((zone_id is null) <> (item_id is null))"),
        table("layer_group", "图层分组", "图层列表的分组,自上而下",
            id("group_id"), words("title")),
        table("layer", "图层", "图层的名称、分组、来源、时间、许可、精度、来历与要素数",
            id("layer_id"), words("title"), named("group_id", "layer_group(group_id)"), words("thing"),
            oneOf("geometry", LayerRow.GEOMETRIES), text("style"), words("provider"), words("dated"), said("licence"),
            text("attribution"), words("accuracy"), words("lineage"), flag("approximate"), text("made"), number("features")),
        table("layer_column", "图层字段", "图层的字段、类型,以及给读者看的名称与单位",
            named("layer_id", "layer(layer_id)"), ORDER, text("name"), oneOf("type", LayerRow.COLUMN_TYPES),
            words("title"), words("unit")),
        table("layer_word", "图层用词", "字段取值的中英文说法",
            named("layer_id", "layer(layer_id)"), ORDER, text("name"), text("value"), words("word"), "unique (layer_id, name, value)"),
        table("item_drawn", "事物的图上线", "事物由哪个图层的哪个要素画出;有起止点的只取其间一段,along 为沿线",
            named("item_id", "item(item_id)"), ORDER, named("layer_id", "layer(layer_id)"), number("fid"), flag("along"),
            "from_lon DOUBLE", "from_lat DOUBLE", "to_lon DOUBLE", "to_lat DOUBLE",
            "check ((from_lon is null) = (from_lat is null) and (from_lon is null) = (to_lon is null) and (from_lon is null) = (to_lat is null))",
            "unique (item_id, ord)"),
        table("feature_thing", "要素所指", "图层要素所指的片区、事物或名词",
            named("layer_id", "layer(layer_id)"), number("fid"), oneOf("kind", ThingKind.class), text("ref"),
            "unique (layer_id, fid, kind, ref)"),
        table("palette", "配色", "样式所用的角色及其取值",
            text("palette_id"), text("role"), text("value"), "unique (palette_id, role)"),
        table("theme", "主题", "地图主题;stage 为只供导览的底图",
            id("theme_id"), words("name"), text("icon"), flag("stage")),
        table("theme_layer", "主题图层", "主题所含图层与样式,自下而上;shown 为一开始即显示",
            named("theme_id", "theme(theme_id)"), ORDER, named("layer_id", "layer(layer_id)"), text("style"), flag("shown")),
        table("tour", "导览", "按顺序讲述的导览,其步骤在 story",
            id("tour_id"), words("title"), words("about")),
        table("story", "导览步骤", "导览中按顺序讲述的步骤;notes 为讲解备注,continues 接着上一步讲,around 为取景放宽的倍数,arrive 为到达方式,seconds 为自动播放的停留秒数(0 为未定)",
            id("story_id"), named("tour_id", "tour(tour_id)"), words("title"), row("claim"), words("notes"), "theme TEXT references theme(theme_id)", flag("continues"),
            "around DOUBLE not null check (around >= 1)", oneOf("arrive", Arrival.class), number("seconds")),
        table("story_zone", "导览片区", "一步导览所示的片区",
            named("story_id", "story(story_id)"), ORDER, named("zone_id", "zone(zone_id)")),
        table("story_thing", "导览事物", "一步导览所点亮的规划事物",
            named("story_id", "story(story_id)"), ORDER, named("item_id", "item(item_id)")),
        table("story_mark", "导览标记", "一步导览在片区上所放的标记及其含义",
            named("story_id", "story(story_id)"), ORDER, text("icon"), words("name"), "unique (story_id, ord)"),
        table("story_mark_zone", "导览标记所在", "标记放在哪些片区;mark 为标记在该步中的序号",
            named("story_id", "story(story_id)"), number("mark"), ORDER, named("zone_id", "zone(zone_id)")),
        table("story_compared", "导览对比", "一步导览逐年并列的指标",
            named("story_id", "story(story_id)"), ORDER, named("indicator_id", "indicator(indicator_id)")),
        table("build_part", "逐层讲图", "逐层搭建区域结构的各部分,自下而上;names 为只显示名称的部分",
            id("part_id"), words("title"), row("claim"), named("theme", "theme(theme_id)"), text("icon"), flag("names")),
        table("build_part_layer", "逐层讲图图层", "一部分所画的图层;没有的部分画其余图层",
            named("part_id", "build_part(part_id)"), ORDER, named("layer_id", "layer(layer_id)")),
        table("search_name", "地名索引", "可搜索的名称、拼音与首字母",
            oneOf("kind", List.of("zone", "item", "indicator", "place", "term")), text("ref"), oneOf("form", List.of("name", "english", "alias", "said")),
            said("name"), text("pinyin"), text("initials"), number("rank"), words("context"), "lon DOUBLE", "lat DOUBLE"),
        table("search_character", "异体字", "名称用字的其他写法(如繁体),搜索时视为同一个字",
            text("written"), text("meant")),
        table("line_print", "文本行指纹", "规划文本每一行的指纹,不含文本,用来认出读者自己那份文本中的同一行",
            named("document_id", "document(document_id)"), number("line"), text("print"), "unique (document_id, line)"));

    /** What the joins and look-ups of the reader use. */
    static final String[] INDEXES = {
        "create index basis_citation_basis on basis_citation(basis)",
        "create index item_zone_zone on item_zone(zone_id)",
        "create index figure_indicator on figure(indicator_id)",
        "create index item_drawn_item on item_drawn(item_id)",
        "create index feature_thing_ref on feature_thing(kind, ref)",
        "create index search_name_ref on search_name(kind, ref)"};
}
