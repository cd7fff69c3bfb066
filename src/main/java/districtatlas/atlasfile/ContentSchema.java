package districtatlas.atlasfile;

import java.util.List;

/**
 * The tables of what the plan says. Text ids name things for good; the number beside each is what GeoPackage asks of a table.
 *
 * <p>Every claim, figure, item and link must name a basis, and a basis is either stated on a cited line or openly known or silent:
 * a fact without a source cannot be stored. Zones are apart from their geometry, whose tables name them by {@code zone_id}.
 */
final class ContentSchema {
    /** Raised by one whenever a released program could no longer read the file. */
    static final int VERSION = 1;

    /** A table with its Chinese title and description for whoever opens the file in a GIS. */
    record Table(String name, String identifier, String description, String sql) {
    }

    private ContentSchema() {
    }

    /** In an order in which every reference points backwards. */
    static final List<Table> TABLES = List.of(
        new Table("meta", "图册信息", "图册的名称、坐标网、首屏视图等", """
            create table meta (
              id integer primary key autoincrement not null,
              key text not null unique,
              value text not null)"""),
        new Table("boundary_set", "边界来源", "边界的状态:示意、官方或已审图,以及审图号", """
            create table boundary_set (
              id integer primary key autoincrement not null,
              state text not null check (state in ('schematic', 'official', 'reviewed')),
              number text not null default '',
              note text not null default '',
              note_en text not null default '',
              check (state <> 'reviewed' or number <> ''))"""),
        new Table("document", "规划文件", "被引用的规划文件", """
            create table document (
              id integer primary key autoincrement not null,
              document_id text not null unique,
              title text not null,
              title_en text not null,
              publisher text not null,
              years text not null,
              lines integer not null check (lines > 0))"""),
        new Table("section", "规划章节", "规划文件的章节及其行号范围", """
            create table section (
              id integer primary key autoincrement not null,
              document_id text not null references document(document_id),
              first_line integer not null,
              last_line integer not null,
              title text not null,
              title_en text not null,
              label text not null,
              check (first_line between 1 and last_line))"""),
        new Table("citation", "引文行", "被引用的行,编号即行号", """
            create table citation (
              id integer primary key autoincrement not null,
              section integer not null references section(id))"""),
        new Table("basis", "依据", "一条内容的依据:规划写明(stated)、常识(known)或规划未提(silent)", """
            create table basis (
              id integer primary key autoincrement not null,
              certainty text not null check (certainty in ('stated', 'known', 'silent')),
              citation integer references citation(id),
              check ((certainty = 'stated') = (citation is not null)))"""),
        new Table("basis_citation", "依据所引各行", "一条依据引用的全部行", """
            create table basis_citation (
              id integer primary key autoincrement not null,
              basis integer not null references basis(id),
              ord integer not null,
              citation integer not null references citation(id),
              unique (basis, citation))"""),
        new Table("claim", "陈述", "一句话及其依据", """
            create table claim (
              id integer primary key autoincrement not null,
              text text not null check (text <> ''),
              text_en text not null,
              basis integer not null references basis(id))"""),
        new Table("kind", "事物类别", "项目、场所、设施等的类别", """
            create table kind (
              id integer primary key autoincrement not null,
              kind_id text not null unique,
              name text not null,
              name_en text not null,
              section text not null check (section in ('project', 'site', 'facility', 'other')),
              icon text not null)"""),
        new Table("zone", "片区", "区、轴、带、组团、街道和重点片区;几何在各图层,以 zone_id 相连", """
            create table zone (
              id integer primary key autoincrement not null,
              zone_id text not null unique,
              kind text not null check (kind in ('district', 'axis', 'belt', 'group', 'street', 'key-area')),
              code text not null,
              name text not null,
              name_en text not null,
              label text not null,
              label_en text not null,
              parent text references zone(zone_id),
              role integer not null references claim(id),
              composition integer not null references claim(id),
              focus integer not null references claim(id),
              area_km2 double,
              min_east double, min_north double, max_east double, max_north double,
              check ((kind = 'district') = (parent is null)))"""),
        new Table("zone_alias", "片区别名", "片区的其他叫法", """
            create table zone_alias (
              id integer primary key autoincrement not null,
              zone_id text not null references zone(zone_id),
              ord integer not null,
              alias text not null)"""),
        new Table("zone_link", "片区关联", "轴、带等与片区的关联及其依据", """
            create table zone_link (
              id integer primary key autoincrement not null,
              zone_id text not null references zone(zone_id),
              ord integer not null,
              touches text not null references zone(zone_id),
              basis integer not null references basis(id))"""),
        new Table("item", "事物", "规划提到的项目、场所、设施等", """
            create table item (
              id integer primary key autoincrement not null,
              item_id text not null unique,
              name text not null,
              name_en text not null,
              kind text not null references kind(kind_id),
              status text not null check (status in
                ('built', 'running', 'building', 'upgrading', 'planned', 'proposed', 'held', 'unknown')),
              years text not null,
              text text not null,
              text_en text not null,
              basis integer not null references basis(id),
              lon double, lat double,
              accuracy text check (accuracy in ('exact', 'near', 'area', 'label')),
              no_place text not null,
              no_place_en text not null,
              note text not null,
              note_en text not null,
              outside boolean not null,
              check ((lon is null) = (lat is null) and (lon is null) = (accuracy is null)),
              check ((lon is null) = (no_place <> '')))"""),
        new Table("item_alias", "事物别名", "事物的其他叫法,含原文异写", """
            create table item_alias (
              id integer primary key autoincrement not null,
              item_id text not null references item(item_id),
              ord integer not null,
              alias text not null)"""),
        new Table("item_zone", "事物所属片区", "事物属于哪些片区,以及依据", """
            create table item_zone (
              id integer primary key autoincrement not null,
              item_id text not null references item(item_id),
              ord integer not null,
              zone_id text not null references zone(zone_id),
              basis integer not null references basis(id),
              unique (item_id, zone_id))"""),
        new Table("item_related", "相关事物", "事物之间的关联", """
            create table item_related (
              id integer primary key autoincrement not null,
              item_id text not null references item(item_id),
              ord integer not null,
              related text not null references item(item_id))"""),
        new Table("indicator", "指标", "规划计量的指标", """
            create table indicator (
              id integer primary key autoincrement not null,
              indicator_id text not null unique,
              name text not null,
              name_en text not null,
              topic text not null,
              unit text not null,
              unit_en text not null,
              direction text not null check (direction in ('at-least', 'at-most', 'exactly', 'growth', 'none')),
              decimals integer not null,
              note text not null,
              note_en text not null)"""),
        new Table("figure", "指标数值", "指标的现状值与目标值,带原文写法与依据", """
            create table figure (
              id integer primary key autoincrement not null,
              figure_id text not null unique,
              indicator_id text not null references indicator(indicator_id),
              year integer,
              period text not null,
              role text not null check (role in ('result', 'target', 'standing')),
              value double,
              as_written text not null check (as_written <> ''),
              scope_kind text not null check (scope_kind in ('district', 'zone', 'every-street', 'outside')),
              zone_id text references zone(zone_id),
              scope_name text not null,
              scope_name_en text not null,
              direction text not null check (direction in ('at-least', 'at-most', 'exactly', 'growth', 'none')),
              approximate boolean not null,
              basis integer not null references basis(id),
              note text not null,
              note_en text not null,
              check ((scope_kind in ('district', 'zone')) = (zone_id is not null)))"""),
        new Table("glossary", "名词", "规划用语的解释", """
            create table glossary (
              id integer primary key autoincrement not null,
              term_id text not null unique,
              term text not null,
              term_en text not null,
              claim integer not null references claim(id))"""),
        new Table("story", "导览", "按顺序讲述的步骤", """
            create table story (
              id integer primary key autoincrement not null,
              story_id text not null unique,
              title text not null,
              title_en text not null,
              claim integer not null references claim(id))"""),
        new Table("story_zone", "导览片区", "一步导览所示的片区", """
            create table story_zone (
              id integer primary key autoincrement not null,
              story_id text not null references story(story_id),
              ord integer not null,
              zone_id text not null references zone(zone_id))"""),
        new Table("layer", "图层", "图层的名称、许可、精度与来历", """
            create table layer (
              id integer primary key autoincrement not null,
              layer_id text not null unique,
              title text not null,
              title_en text not null,
              geometry text not null check (geometry in ('point', 'line', 'polygon')),
              style text not null,
              licence text not null check (licence <> ''),
              attribution text not null,
              accuracy text not null,
              lineage text not null,
              lineage_en text not null,
              approximate boolean not null,
              made text not null)"""),
        new Table("layer_column", "图层字段", "图层的字段及其类型", """
            create table layer_column (
              id integer primary key autoincrement not null,
              layer_id text not null references layer(layer_id),
              ord integer not null,
              name text not null,
              type text not null check (type in ('text', 'integer', 'real', 'boolean')))"""),
        new Table("palette", "配色", "样式所用的角色及其取值", """
            create table palette (
              id integer primary key autoincrement not null,
              palette_id text not null,
              role text not null,
              value text not null,
              unique (palette_id, role))"""),
        new Table("theme", "主题", "地图主题", """
            create table theme (
              id integer primary key autoincrement not null,
              theme_id text not null unique,
              name text not null,
              name_en text not null,
              icon text not null)"""),
        new Table("theme_layer", "主题图层", "主题所含图层与样式,自下而上", """
            create table theme_layer (
              id integer primary key autoincrement not null,
              theme_id text not null references theme(theme_id),
              ord integer not null,
              layer_id text not null references layer(layer_id),
              style text not null)"""),
        new Table("search_name", "地名索引", "可搜索的名称、拼音与首字母", """
            create table search_name (
              id integer primary key autoincrement not null,
              kind text not null check (kind in ('zone', 'item', 'indicator', 'place')),
              ref text not null,
              form text not null check (form in ('name', 'english', 'alias')),
              name text not null check (name <> ''),
              pinyin text not null,
              initials text not null,
              rank integer not null,
              context text not null,
              context_en text not null,
              lon double, lat double)"""));

    /** What the joins and look-ups of the reader use. */
    static final String[] INDEXES = {
        "create index basis_citation_basis on basis_citation(basis)",
        "create index item_zone_zone on item_zone(zone_id)",
        "create index figure_indicator on figure(indicator_id)",
        "create index search_name_ref on search_name(kind, ref)"};
}
