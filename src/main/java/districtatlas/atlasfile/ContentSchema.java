package districtatlas.atlasfile;

import java.util.List;

/**
 * The tables of what the plan says. Text ids name things for good; the number beside each is what GeoPackage asks of a table.
 *
 * <p>Every claim, figure, item and link must name a basis, and a basis is either stated on a cited line or openly known or silent:
 * a fact without a source cannot be stored. Zones are apart from their geometry, whose tables name them by {@code zone_id}.
 */
final class ContentSchema {
    /** Raised by one whenever a table or a column comes, goes or changes its meaning: a file of another version is not read. */
    static final int VERSION = 2;

    /** A table with its Chinese title and description for whoever opens the file in a GIS. */
    record Table(String name, String identifier, String description, String sql) {
    }

    private ContentSchema() {
    }

    /** In an order in which every reference points backwards. */
    static final List<Table> TABLES = List.of(
        new Table("meta", "图册信息", "图册的名称、坐标网、首屏视图等", """
            create table meta (
              id INTEGER primary key autoincrement not null,
              key TEXT not null unique,
              value TEXT not null)"""),
        new Table("boundary_set", "边界来源", "边界的状态:示意、官方或已审图,以及审图号", """
            create table boundary_set (
              id INTEGER primary key autoincrement not null,
              state TEXT not null check (state in ('schematic', 'official', 'reviewed')),
              number TEXT not null default '',
              note TEXT not null default '',
              note_en TEXT not null default '',
              check (state <> 'reviewed' or number <> ''))"""),
        new Table("document", "规划文件", "被引用的规划文件", """
            create table document (
              id INTEGER primary key autoincrement not null,
              document_id TEXT not null unique,
              title TEXT not null,
              title_en TEXT not null,
              publisher TEXT not null,
              years TEXT not null,
              lines INTEGER not null check (lines > 0))"""),
        new Table("section", "规划章节", "规划文件的章节及其行号范围", """
            create table section (
              id INTEGER primary key autoincrement not null,
              document_id TEXT not null references document(document_id),
              first_line INTEGER not null,
              last_line INTEGER not null,
              title TEXT not null,
              title_en TEXT not null,
              label TEXT not null,
              label_en TEXT not null,
              check (first_line between 1 and last_line))"""),
        new Table("citation", "引文行", "被引用的行,编号即行号", """
            create table citation (
              id INTEGER primary key autoincrement not null,
              section INTEGER not null references section(id))"""),
        new Table("basis", "依据", "一条内容的依据:规划写明(stated)、常识(known)或规划未提(silent)", """
            create table basis (
              id INTEGER primary key autoincrement not null,
              certainty TEXT not null check (certainty in ('stated', 'known', 'silent')),
              citation INTEGER references citation(id),
              check ((certainty = 'stated') = (citation is not null)))"""),
        new Table("basis_citation", "依据所引各行", "一条依据引用的全部行", """
            create table basis_citation (
              id INTEGER primary key autoincrement not null,
              basis INTEGER not null references basis(id),
              ord INTEGER not null,
              citation INTEGER not null references citation(id),
              unique (basis, citation))"""),
        new Table("claim", "陈述", "一句话及其依据", """
            create table claim (
              id INTEGER primary key autoincrement not null,
              text TEXT not null check (text <> ''),
              text_en TEXT not null,
              basis INTEGER not null references basis(id))"""),
        new Table("kind", "事物类别", "项目、场所、设施等的类别", """
            create table kind (
              id INTEGER primary key autoincrement not null,
              kind_id TEXT not null unique,
              name TEXT not null,
              name_en TEXT not null,
              section TEXT not null check (section in ('project', 'site', 'facility', 'other')),
              icon TEXT not null)"""),
        new Table("zone", "片区", "区、轴、带、组团、街道和重点片区;几何在各图层,以 zone_id 相连", """
            create table zone (
              id INTEGER primary key autoincrement not null,
              zone_id TEXT not null unique,
              kind TEXT not null check (kind in ('district', 'axis', 'belt', 'group', 'street', 'key-area')),
              code TEXT not null,
              name TEXT not null,
              name_en TEXT not null,
              label TEXT not null,
              label_en TEXT not null,
              parent TEXT references zone(zone_id),
              role INTEGER not null references claim(id),
              composition INTEGER not null references claim(id),
              focus INTEGER not null references claim(id),
              area_km2 DOUBLE,
              min_east DOUBLE, min_north DOUBLE, max_east DOUBLE, max_north DOUBLE,
              check ((kind = 'district') = (parent is null)))"""),
        new Table("zone_alias", "片区别名", "片区的其他叫法", """
            create table zone_alias (
              id INTEGER primary key autoincrement not null,
              zone_id TEXT not null references zone(zone_id),
              ord INTEGER not null,
              alias TEXT not null)"""),
        new Table("zone_link", "片区关联", "轴、带等与片区的关联及其依据", """
            create table zone_link (
              id INTEGER primary key autoincrement not null,
              zone_id TEXT not null references zone(zone_id),
              ord INTEGER not null,
              touches TEXT not null references zone(zone_id),
              basis INTEGER not null references basis(id))"""),
        new Table("item", "事物", "规划提到的项目、场所、设施等", """
            create table item (
              id INTEGER primary key autoincrement not null,
              item_id TEXT not null unique,
              name TEXT not null,
              name_en TEXT not null,
              kind TEXT not null references kind(kind_id),
              status TEXT not null check (status in
                ('built', 'running', 'building', 'upgrading', 'planned', 'proposed', 'held', 'unknown')),
              years TEXT not null,
              text TEXT not null,
              text_en TEXT not null,
              basis INTEGER not null references basis(id),
              lon DOUBLE, lat DOUBLE,
              accuracy TEXT check (accuracy in ('exact', 'near', 'area', 'label')),
              no_place TEXT not null,
              no_place_en TEXT not null,
              note TEXT not null,
              note_en TEXT not null,
              outside BOOLEAN not null,
              check ((lon is null) = (lat is null) and (lon is null) = (accuracy is null)),
              check ((lon is null) = (no_place <> '')))"""),
        new Table("item_alias", "事物别名", "事物的其他叫法,含原文异写", """
            create table item_alias (
              id INTEGER primary key autoincrement not null,
              item_id TEXT not null references item(item_id),
              ord INTEGER not null,
              alias TEXT not null)"""),
        new Table("item_zone", "事物所属片区", "事物属于哪些片区,以及依据", """
            create table item_zone (
              id INTEGER primary key autoincrement not null,
              item_id TEXT not null references item(item_id),
              ord INTEGER not null,
              zone_id TEXT not null references zone(zone_id),
              basis INTEGER not null references basis(id),
              unique (item_id, zone_id))"""),
        new Table("item_related", "相关事物", "事物之间的关联", """
            create table item_related (
              id INTEGER primary key autoincrement not null,
              item_id TEXT not null references item(item_id),
              ord INTEGER not null,
              related TEXT not null references item(item_id))"""),
        new Table("indicator", "指标", "规划计量的指标", """
            create table indicator (
              id INTEGER primary key autoincrement not null,
              indicator_id TEXT not null unique,
              name TEXT not null,
              name_en TEXT not null,
              topic TEXT not null,
              unit TEXT not null,
              unit_en TEXT not null,
              direction TEXT not null check (direction in ('at-least', 'at-most', 'exactly', 'growth', 'none')),
              decimals INTEGER not null,
              note TEXT not null,
              note_en TEXT not null)"""),
        new Table("figure", "指标数值", "指标的现状值与目标值,带原文写法与依据", """
            create table figure (
              id INTEGER primary key autoincrement not null,
              figure_id TEXT not null unique,
              indicator_id TEXT not null references indicator(indicator_id),
              year INTEGER,
              period TEXT not null,
              role TEXT not null check (role in ('result', 'target', 'standing')),
              value DOUBLE,
              as_written TEXT not null check (as_written <> ''),
              scope_kind TEXT not null check (scope_kind in ('district', 'zone', 'every-street', 'outside')),
              zone_id TEXT references zone(zone_id),
              scope_name TEXT not null,
              scope_name_en TEXT not null,
              direction TEXT not null check (direction in ('at-least', 'at-most', 'exactly', 'growth', 'none')),
              approximate BOOLEAN not null,
              basis INTEGER not null references basis(id),
              note TEXT not null,
              note_en TEXT not null,
              check ((scope_kind in ('district', 'zone')) = (zone_id is not null)))"""),
        new Table("glossary", "名词", "规划用语的解释", """
            create table glossary (
              id INTEGER primary key autoincrement not null,
              term_id TEXT not null unique,
              term TEXT not null,
              term_en TEXT not null,
              claim INTEGER not null references claim(id))"""),
        new Table("glossary_alias", "名词别名", "文中认出名词的其他写法", """
            create table glossary_alias (
              id INTEGER primary key autoincrement not null,
              term_id TEXT not null references glossary(term_id),
              ord INTEGER not null,
              alias TEXT not null)"""),
        new Table("layer", "图层", "图层的名称、许可、精度与来历", """
            create table layer (
              id INTEGER primary key autoincrement not null,
              layer_id TEXT not null unique,
              title TEXT not null,
              title_en TEXT not null,
              geometry TEXT not null check (geometry in ('point', 'line', 'polygon')),
              style TEXT not null,
              licence TEXT not null check (licence <> ''),
              attribution TEXT not null,
              accuracy TEXT not null,
              lineage TEXT not null,
              lineage_en TEXT not null,
              approximate BOOLEAN not null,
              made TEXT not null)"""),
        new Table("layer_column", "图层字段", "图层的字段及其类型", """
            create table layer_column (
              id INTEGER primary key autoincrement not null,
              layer_id TEXT not null references layer(layer_id),
              ord INTEGER not null,
              name TEXT not null,
              type TEXT not null check (type in ('text', 'integer', 'real', 'boolean')))"""),
        new Table("palette", "配色", "样式所用的角色及其取值", """
            create table palette (
              id INTEGER primary key autoincrement not null,
              palette_id TEXT not null,
              role TEXT not null,
              value TEXT not null,
              unique (palette_id, role))"""),
        new Table("theme", "主题", "地图主题", """
            create table theme (
              id INTEGER primary key autoincrement not null,
              theme_id TEXT not null unique,
              name TEXT not null,
              name_en TEXT not null,
              icon TEXT not null)"""),
        new Table("theme_layer", "主题图层", "主题所含图层与样式,自下而上", """
            create table theme_layer (
              id INTEGER primary key autoincrement not null,
              theme_id TEXT not null references theme(theme_id),
              ord INTEGER not null,
              layer_id TEXT not null references layer(layer_id),
              style TEXT not null)"""),
        new Table("story", "导览", "按顺序讲述的步骤", """
            create table story (
              id INTEGER primary key autoincrement not null,
              story_id TEXT not null unique,
              title TEXT not null,
              title_en TEXT not null,
              claim INTEGER not null references claim(id),
              theme TEXT references theme(theme_id))"""),
        new Table("story_zone", "导览片区", "一步导览所示的片区", """
            create table story_zone (
              id INTEGER primary key autoincrement not null,
              story_id TEXT not null references story(story_id),
              ord INTEGER not null,
              zone_id TEXT not null references zone(zone_id))"""),
        new Table("search_name", "地名索引", "可搜索的名称、拼音与首字母", """
            create table search_name (
              id INTEGER primary key autoincrement not null,
              kind TEXT not null check (kind in ('zone', 'item', 'indicator', 'place', 'term')),
              ref TEXT not null,
              form TEXT not null check (form in ('name', 'english', 'alias')),
              name TEXT not null check (name <> ''),
              pinyin TEXT not null,
              initials TEXT not null,
              rank INTEGER not null,
              context TEXT not null,
              context_en TEXT not null,
              lon DOUBLE, lat DOUBLE)"""));

    /** What the joins and look-ups of the reader use. */
    static final String[] INDEXES = {
        "create index basis_citation_basis on basis_citation(basis)",
        "create index item_zone_zone on item_zone(zone_id)",
        "create index figure_indicator on figure(indicator_id)",
        "create index search_name_ref on search_name(kind, ref)"};
}
