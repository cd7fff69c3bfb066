package districtatlas.atlasfile;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.Accuracy;
import districtatlas.base.vocabulary.Certainty;
import districtatlas.base.vocabulary.Keyed;
import districtatlas.base.vocabulary.Section;
import districtatlas.base.vocabulary.Status;
import districtatlas.base.vocabulary.ZoneKind;

/**
 * The view in which somebody with a GIS reads the things of the plan, one a row and in Chinese: kind, status, streets, lines. The tables
 * keep keys, and spread these over six of them. Nothing in the program reads it.
 */
final class ItemListView {
    static final String NAME = "item_list";
    static final String IDENTIFIER = "规划事物一览";
    static final String DESCRIPTION = "每行一件:类别、状态、街道、所属片区、规划行号、归属依据、位置精度;只为在 GIS 里阅读,以 item_id 与图层 item_place 相连";

    private static final String NAMES_OF_ZONES = """
        cast((select group_concat(name, '、') from (select z.name from item_zone t join zone z using (zone_id)
          where t.item_id = i.item_id%s order by t.ord)) as TEXT)""";

    private ItemListView() {
    }

    /** The first column bears the name by which GDAL knows the row's number in a view. */
    static String sql() {
        Messages words = new Messages(Lang.ZH);
        return String.join("\n", "create view " + NAME + " as select",
                "i.id as OGC_FID, i.item_id, i.name, i.name_en, k.name as kind,",
                inWords("k.section", "words.section.", Section.class, words) + " as section,",
                inWords("i.status", "words.status.", Status.class, words) + " as status,",
                NAMES_OF_ZONES.formatted(" and z.kind = '" + ZoneKind.STREET.key() + "'") + " as street,",
                NAMES_OF_ZONES.formatted("") + " as zones,",
                "cast((select group_concat(citation, ', ') from (select citation from basis_citation c where c.basis = i.basis order by c.ord)) as TEXT) as lines,",
                "cast((select " + inWords("b.certainty", "words.certainty.", Certainty.class, words) + " from item_zone t join basis b on b.id = t.basis",
                "  where t.item_id = i.item_id order by t.ord limit 1) as TEXT) as belonging,",
                inWords("i.accuracy", "words.accuracy.", Accuracy.class, words) + " as accuracy,",
                "i.no_place, i.text, i.note, i.lon, i.lat",
                "from item i join kind k on k.kind_id = i.kind");
    }

    private static <E extends Enum<E> & Keyed> String inWords(String column, String prefix, Class<E> list, Messages words) {
        StringBuilder sql = new StringBuilder("cast(case ").append(column);
        Keyed.keys(list).forEach(key -> sql.append(" when '").append(key).append("' then '").append(words.get(prefix + key).replace("'", "''")).append('\''));
        return sql.append(" end as TEXT)").toString();
    }
}
