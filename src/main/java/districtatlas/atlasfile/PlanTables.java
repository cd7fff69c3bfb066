package districtatlas.atlasfile;

import districtatlas.atlasfile.PlanRows.BasisRow;
import districtatlas.atlasfile.PlanRows.BoundarySetRow;
import districtatlas.atlasfile.PlanRows.CitationRow;
import districtatlas.atlasfile.PlanRows.ClaimRow;
import districtatlas.atlasfile.PlanRows.DocumentRow;
import districtatlas.atlasfile.PlanRows.DrawnRow;
import districtatlas.atlasfile.PlanRows.FeatureThingRow;
import districtatlas.atlasfile.PlanRows.ExampleRow;
import districtatlas.atlasfile.PlanRows.FigureRow;
import districtatlas.atlasfile.PlanRows.GlossaryRow;
import districtatlas.atlasfile.PlanRows.IndicatorRow;
import districtatlas.atlasfile.PlanRows.ItemRow;
import districtatlas.atlasfile.PlanRows.KindRow;
import districtatlas.atlasfile.PlanRows.LinkRow;
import districtatlas.atlasfile.PlanRows.PlaceRow;
import districtatlas.atlasfile.PlanRows.SectionRow;
import districtatlas.atlasfile.PlanRows.BuildPartRow;
import districtatlas.atlasfile.PlanRows.StoryMarkRow;
import districtatlas.atlasfile.PlanRows.StoryRow;
import districtatlas.atlasfile.PlanRows.TourRow;
import districtatlas.atlasfile.PlanRows.ZoneRow;
import districtatlas.base.Text;
import districtatlas.coord.Extent;
import districtatlas.coord.LonLat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads what the plan says from an open atlas file, in the order it was written. One thread at a time, while the file is open. */
public final class PlanTables {
    private final Sql sql;

    PlanTables(Sql sql) {
        this.sql = sql;
    }

    public List<DocumentRow> documents() {
        return sql.query("select document_id, title, title_en, publisher, years, lines from document order by id",
                r -> new DocumentRow(r.getString(1), text(r, 2), r.getString(4), r.getString(5), r.getInt(6)));
    }

    public List<SectionRow> sections() {
        return sql.query("select id, first_line, last_line, title, title_en, label, label_en from section order by id",
                r -> new SectionRow(r.getInt(1), r.getInt(2), r.getInt(3), text(r, 4), text(r, 6)));
    }

    /** The digest of each line of the first document that has words, by its number. */
    public Map<Integer, String> linePrints() {
        Map<Integer, String> prints = new LinkedHashMap<>();
        sql.query("select line, print from line_print where document_id = (select document_id from document order by id limit 1) order by line",
                r -> prints.put(r.getInt(1), r.getString(2)));
        return prints;
    }

    public List<CitationRow> citations() {
        return sql.query("select id, section from citation order by id", r -> new CitationRow(r.getInt(1), r.getInt(2)));
    }

    public List<BoundarySetRow> boundarySets() {
        return sql.query("select state, number, note, note_en from boundary_set order by id",
                r -> new BoundarySetRow(r.getString(1), r.getString(2), text(r, 3)));
    }

    public List<KindRow> kinds() {
        return sql.query("select kind_id, name, name_en, section, icon from kind order by id",
                r -> new KindRow(r.getString(1), text(r, 2), r.getString(4), r.getString(5)));
    }

    private static final String BASES = """
        select b.id, b.certainty, c.citation
          from basis b
          left join basis_citation c on c.basis = b.id
         order by b.id, c.ord""";

    private Map<Integer, BasisRow> bases() {
        Map<Integer, String> certainties = new LinkedHashMap<>();
        Map<Integer, List<Integer>> lines = new HashMap<>();
        sql.query(BASES, r -> {
            certainties.put(r.getInt(1), r.getString(2));
            int line = r.getInt(3);
            if (!r.wasNull()) {
                lines.computeIfAbsent(r.getInt(1), k -> new ArrayList<>()).add(line);
            }
            return null;
        });
        Map<Integer, BasisRow> bases = new HashMap<>();
        certainties.forEach((id, certainty) -> bases.put(id, new BasisRow(certainty, lines.getOrDefault(id, List.of()))));
        return bases;
    }

    private Map<Integer, ClaimRow> claims(Map<Integer, BasisRow> bases) {
        Map<Integer, ClaimRow> claims = new HashMap<>();
        sql.query("select id, text, text_en, basis from claim",
                r -> claims.put(r.getInt(1), new ClaimRow(text(r, 2), bases.get(r.getInt(4)))));
        return claims;
    }

    private static final String ZONES = """
        select zone_id, kind, code, name, name_en, label, label_en, parent, role, composition, focus,
               area_km2, min_east, min_north, max_east, max_north
          from zone
         order by id""";

    public List<ZoneRow> zones() {
        Map<Integer, BasisRow> bases = bases();
        Map<Integer, ClaimRow> claims = claims(bases);
        Map<String, List<String>> aliases = lists("select zone_id, alias from zone_alias order by zone_id, ord", r -> r.getString(2));
        Map<String, List<LinkRow>> touches = lists("select zone_id, touches, basis from zone_link order by zone_id, ord",
                r -> new LinkRow(r.getString(2), bases.get(r.getInt(3))));
        return sql.query(ZONES, r -> new ZoneRow(r.getString(1), r.getString(2), r.getString(3), text(r, 4), text(r, 6),
                aliases.getOrDefault(r.getString(1), List.of()), Optional.ofNullable(r.getString(8)),
                claims.get(r.getInt(9)), claims.get(r.getInt(10)), claims.get(r.getInt(11)),
                touches.getOrDefault(r.getString(1), List.of()), optionalDouble(r, 12), extent(r, 13)));
    }

    private static final String ITEMS = """
        select item_id, name, name_en, kind, status, years, text, text_en, basis, lon, lat, accuracy,
               no_place, no_place_en, note, note_en, outside
          from item
         order by id""";

    public List<ItemRow> items() {
        Map<Integer, BasisRow> bases = bases();
        Map<String, List<String>> aliases = lists("select item_id, alias from item_alias order by item_id, ord", r -> r.getString(2));
        Map<String, List<LinkRow>> zones = lists("select item_id, zone_id, basis from item_zone order by item_id, ord",
                r -> new LinkRow(r.getString(2), bases.get(r.getInt(3))));
        Map<String, List<DrawnRow>> drawn = lists(DRAWN, PlanTables::drawn);
        Map<String, List<String>> related = lists("select item_id, related from item_related order by item_id, ord", r -> r.getString(2));
        return sql.query(ITEMS, r -> {
            String id = r.getString(1);
            double lon = r.getDouble(10);
            Optional<PlaceRow> place = r.wasNull() ? Optional.empty()
                    : Optional.of(new PlaceRow(new LonLat(lon, r.getDouble(11)), r.getString(12)));
            return new ItemRow(id, text(r, 2), aliases.getOrDefault(id, List.of()), r.getString(4), r.getString(5), r.getString(6),
                    text(r, 7), bases.get(r.getInt(9)), zones.getOrDefault(id, List.of()), place, text(r, 13), text(r, 15),
                    related.getOrDefault(id, List.of()), r.getBoolean(17), drawn.getOrDefault(id, List.of()));
        });
    }

    private static final String DRAWN = """
        select item_id, layer_id, fid, along, from_lon, from_lat, to_lon, to_lat
          from item_drawn
         order by item_id, ord""";

    private static DrawnRow drawn(ResultSet row) throws SQLException {
        double lon = row.getDouble(5);
        boolean whole = row.wasNull();
        return new DrawnRow(row.getString(2), row.getLong(3), row.getBoolean(4),
                whole ? Optional.empty() : Optional.of(new LonLat(lon, row.getDouble(6))),
                whole ? Optional.empty() : Optional.of(new LonLat(row.getDouble(7), row.getDouble(8))));
    }

    /** Which features of the ground are which things of the plan. */
    public List<FeatureThingRow> featureThings() {
        return sql.query("select layer_id, fid, kind, ref from feature_thing order by id",
                r -> new FeatureThingRow(r.getString(1), r.getLong(2), r.getString(3), r.getString(4)));
    }

    public List<IndicatorRow> indicators() {
        Map<Integer, BasisRow> bases = bases();
        return sql.query("""
            select indicator_id, name, name_en, topic, unit, unit_en, direction, better, quantity, decimals, note, note_en, conflict
              from indicator
             order by id""", r -> new IndicatorRow(r.getString(1), text(r, 2), r.getString(4), text(r, 5), r.getString(7), r.getString(8), r.getString(9),
                r.getInt(10), text(r, 11), Optional.ofNullable(bases.get(r.getInt(13)))));       // no basis has the number 0, which stands for none
    }

    private static final String FIGURES = """
        select figure_id, indicator_id, year, period, role, value, as_written, as_written_en, scope_kind, zone_id, scope_name, scope_name_en,
               direction, approximate, basis, note, note_en
          from figure
         order by id""";

    public List<FigureRow> figures() {
        Map<Integer, BasisRow> bases = bases();
        return sql.query(FIGURES, r -> {
            int year = r.getInt(3);
            OptionalInt ofYear = r.wasNull() ? OptionalInt.empty() : OptionalInt.of(year);
            return new FigureRow(r.getString(1), r.getString(2), ofYear, r.getString(4), r.getString(5), optionalDouble(r, 6),
                    text(r, 7), r.getString(9), Optional.ofNullable(r.getString(10)), text(r, 11), r.getString(13), r.getBoolean(14),
                    bases.get(r.getInt(15)), text(r, 16));
        });
    }

    public List<GlossaryRow> glossary() {
        Map<Integer, ClaimRow> claims = claims(bases());
        Map<String, List<String>> aliases = lists("select term_id, alias from glossary_alias order by term_id, ord", r -> r.getString(2));
        Map<String, List<ExampleRow>> examples = lists("select term_id, claim, zone_id, item_id from glossary_example order by id",
                r -> new ExampleRow(claims.get(r.getInt(2)), Optional.ofNullable(r.getString(3)), Optional.ofNullable(r.getString(4))));
        return sql.query("select term_id, term, term_en, claim from glossary order by id",
                r -> new GlossaryRow(r.getString(1), text(r, 2), aliases.getOrDefault(r.getString(1), List.of()), claims.get(r.getInt(4)),
                        examples.getOrDefault(r.getString(1), List.of()).stream().findFirst()));
    }

    /** In the order in which they are offered. */
    public List<TourRow> tours() {
        return sql.query("select tour_id, title, title_en, about, about_en from tour order by id", r -> new TourRow(r.getString(1), text(r, 2), text(r, 4)));
    }

    /** The steps of all tours, each tour's in their order. */
    public List<StoryRow> story() {
        Map<Integer, ClaimRow> claims = claims(bases());
        Map<String, List<String>> zones = lists("select story_id, zone_id from story_zone order by story_id, ord", r -> r.getString(2));
        Map<String, List<String>> things = lists("select story_id, item_id from story_thing order by story_id, ord", r -> r.getString(2));
        Map<String, List<String>> on = lists("select story_id || ' ' || mark, zone_id from story_mark_zone order by story_id, mark, ord", r -> r.getString(2));
        Map<String, List<StoryMarkRow>> marks = lists("select story_id, ord, icon, name, name_en from story_mark order by story_id, ord",
                r -> new StoryMarkRow(r.getString(3), text(r, 4), on.getOrDefault(r.getString(1) + ' ' + r.getInt(2), List.of())));
        Map<String, List<String>> compared = lists("select story_id, indicator_id from story_compared order by story_id, ord", r -> r.getString(2));
        return sql.query("select story_id, tour_id, title, title_en, claim, notes, notes_en, theme, continues, around, arrive, seconds from story order by id",
                r -> new StoryRow(r.getString(1), r.getString(2), text(r, 3), claims.get(r.getInt(5)), text(r, 6), zones.getOrDefault(r.getString(1), List.of()),
                        things.getOrDefault(r.getString(1), List.of()), Optional.ofNullable(r.getString(8)), r.getBoolean(9), r.getDouble(10), r.getString(11),
                        r.getInt(12), marks.getOrDefault(r.getString(1), List.of()), compared.getOrDefault(r.getString(1), List.of())));
    }

    /** In the order in which they are built up; empty where the atlas says nothing of it. */
    public List<BuildPartRow> buildParts() {
        Map<Integer, ClaimRow> claims = claims(bases());
        Map<String, List<String>> layers = lists("select part_id, layer_id from build_part_layer order by part_id, ord", r -> r.getString(2));
        return sql.query("select part_id, title, title_en, claim, theme, icon, names from build_part order by id",
                r -> new BuildPartRow(r.getString(1), r.getString(5), text(r, 2), claims.get(r.getInt(4)), r.getString(6), r.getBoolean(7),
                        layers.getOrDefault(r.getString(1), List.of())));
    }

    /** Rows grouped by their first column. */
    private <T> Map<String, List<T>> lists(String query, Sql.RowReader<T> reader) {
        Map<String, List<T>> lists = new HashMap<>();
        sql.query(query, r -> lists.computeIfAbsent(r.getString(1), k -> new ArrayList<>()).add(reader.read(r)));
        return lists;
    }

    /** Two neighbouring columns, Chinese first. */
    private static Text text(ResultSet row, int column) throws SQLException {
        return new Text(row.getString(column), row.getString(column + 1));
    }

    private static OptionalDouble optionalDouble(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static Optional<Extent> extent(ResultSet row, int column) throws SQLException {
        double minEast = row.getDouble(column);
        return row.wasNull() ? Optional.empty()
                : Optional.of(new Extent(minEast, row.getDouble(column + 1), row.getDouble(column + 2), row.getDouble(column + 3)));
    }
}
