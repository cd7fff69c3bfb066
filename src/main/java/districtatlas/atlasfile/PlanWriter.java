package districtatlas.atlasfile;

import districtatlas.atlasfile.PlanRows.BasisRow;
import districtatlas.atlasfile.PlanRows.BoundarySetRow;
import districtatlas.atlasfile.PlanRows.CitationRow;
import districtatlas.atlasfile.PlanRows.ClaimRow;
import districtatlas.atlasfile.PlanRows.DocumentRow;
import districtatlas.atlasfile.PlanRows.DrawnRow;
import districtatlas.atlasfile.PlanRows.FeatureThingRow;
import districtatlas.atlasfile.PlanRows.FigureRow;
import districtatlas.atlasfile.PlanRows.GlossaryRow;
import districtatlas.atlasfile.PlanRows.IndicatorRow;
import districtatlas.atlasfile.PlanRows.ItemRow;
import districtatlas.atlasfile.PlanRows.KindRow;
import districtatlas.atlasfile.PlanRows.LinkRow;
import districtatlas.atlasfile.PlanRows.SectionRow;
import districtatlas.atlasfile.PlanRows.BuildPartRow;
import districtatlas.atlasfile.PlanRows.StoryMarkRow;
import districtatlas.atlasfile.PlanRows.StoryRow;
import districtatlas.atlasfile.PlanRows.TourRow;
import districtatlas.atlasfile.PlanRows.ZoneRow;
import districtatlas.coord.LonLat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what the plan says. Every reference must point to a row already written, except among zones and among items.
 * The file refuses a fact that rests on nothing. One thread at a time.
 */
public final class PlanWriter {
    private final Sql sql;
    private final Map<BasisRow, Integer> bases = new LinkedHashMap<>();
    private int claims;

    PlanWriter(Sql sql) {
        this.sql = sql;
    }

    public void boundarySet(BoundarySetRow b) {
        sql.insert("insert into boundary_set (state, number, note, note_en) values (?, ?, ?, ?)",
                b.state(), b.number(), b.note().zh(), b.note().en());
    }

    public void document(DocumentRow d) {
        sql.insert("insert into document (document_id, title, title_en, publisher, years, lines) values (?, ?, ?, ?, ?, ?)",
                d.id(), d.title().zh(), d.title().en(), d.publisher(), d.years(), d.lines());
    }

    public void section(String document, SectionRow s) {
        sql.insert("""
            insert into section (id, document_id, first_line, last_line, title, title_en, label, label_en)
            values (?, ?, ?, ?, ?, ?, ?, ?)""",
                s.number(), document, s.from(), s.to(), s.title().zh(), s.title().en(), s.label().zh(), s.label().en());
    }

    public void citation(CitationRow c) {
        sql.insert("insert into citation (id, section) values (?, ?)", c.line(), c.section());
    }

    public void kind(KindRow k) {
        sql.insert("insert into kind (kind_id, name, name_en, section, icon) values (?, ?, ?, ?, ?)",
                k.id(), k.name().zh(), k.name().en(), k.section(), k.icon());
    }

    /** Equal bases share a row. */
    private int basis(BasisRow basis) {
        Integer known = bases.get(basis);
        if (known != null) {
            return known;
        }
        int id = bases.size() + 1;
        sql.insert("insert into basis (id, certainty, citation) values (?, ?, ?)",
                id, basis.certainty(), basis.lines().isEmpty() ? null : basis.lines().get(0));
        for (int i = 0; i < basis.lines().size(); i++) {
            sql.insert("insert into basis_citation (basis, ord, citation) values (?, ?, ?)", id, i, basis.lines().get(i));
        }
        bases.put(basis, id);
        return id;
    }

    private int claim(ClaimRow claim) {
        int basis = basis(claim.basis());
        claims++;
        sql.insert("insert into claim (id, text, text_en, basis) values (?, ?, ?, ?)",
                claims, claim.text().zh(), claim.text().en(), basis);
        return claims;
    }

    /** Zones of one district, parents before children. */
    public void zones(List<ZoneRow> zones) {
        for (ZoneRow z : zones) {
            boolean shaped = z.extent().isPresent();
            sql.insert("""
                insert into zone (zone_id, kind, code, name, name_en, label, label_en, parent, role, composition, focus,
                  area_km2, min_east, min_north, max_east, max_north)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    z.id(), z.kind(), z.code(), z.name().zh(), z.name().en(), z.label().zh(), z.label().en(), z.parent().orElse(null),
                    claim(z.role()), claim(z.composition()), claim(z.focus()),
                    z.areaKm2().isPresent() ? z.areaKm2().getAsDouble() : null,
                    shaped ? z.extent().get().minEast() : null, shaped ? z.extent().get().minNorth() : null,
                    shaped ? z.extent().get().maxEast() : null, shaped ? z.extent().get().maxNorth() : null);
            for (int i = 0; i < z.aliases().size(); i++) {
                sql.insert("insert into zone_alias (zone_id, ord, alias) values (?, ?, ?)", z.id(), i, z.aliases().get(i));
            }
        }
        for (ZoneRow z : zones) {
            for (int i = 0; i < z.touches().size(); i++) {
                LinkRow link = z.touches().get(i);
                sql.insert("insert into zone_link (zone_id, ord, touches, basis) values (?, ?, ?, ?)",
                        z.id(), i, link.zone(), basis(link.basis()));
            }
        }
    }

    public void items(List<ItemRow> items) {
        items.forEach(this::item);
        for (ItemRow item : items) {
            for (int i = 0; i < item.related().size(); i++) {
                sql.insert("insert into item_related (item_id, ord, related) values (?, ?, ?)", item.id(), i, item.related().get(i));
            }
        }
    }

    private void item(ItemRow item) {
        sql.insert("""
            insert into item (item_id, name, name_en, kind, status, years, text, text_en, basis, lon, lat, accuracy,
              no_place, no_place_en, note, note_en, outside)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                item.id(), item.name().zh(), item.name().en(), item.kind(), item.status(), item.years(), item.text().zh(), item.text().en(),
                basis(item.basis()), item.place().map(p -> p.lonLat().lon()).orElse(null), item.place().map(p -> p.lonLat().lat()).orElse(null),
                item.place().map(PlanRows.PlaceRow::accuracy).orElse(null), item.noPlace().zh(), item.noPlace().en(),
                item.note().zh(), item.note().en(), item.outside());
        for (int i = 0; i < item.aliases().size(); i++) {
            sql.insert("insert into item_alias (item_id, ord, alias) values (?, ?, ?)", item.id(), i, item.aliases().get(i));
        }
        for (int i = 0; i < item.zones().size(); i++) {
            LinkRow link = item.zones().get(i);
            sql.insert("insert into item_zone (item_id, ord, zone_id, basis) values (?, ?, ?, ?)",
                    item.id(), i, link.zone(), basis(link.basis()));
        }
    }

    /** By which features things are drawn. After the items and the layers. */
    public void drawn(String item, List<DrawnRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            DrawnRow d = rows.get(i);
            sql.insert("""
                insert into item_drawn (item_id, ord, layer_id, fid, along, from_lon, from_lat, to_lon, to_lat)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", item, i, d.layer(), d.fid(), d.along(),
                    d.from().map(LonLat::lon).orElse(null), d.from().map(LonLat::lat).orElse(null),
                    d.to().map(LonLat::lon).orElse(null), d.to().map(LonLat::lat).orElse(null));
        }
    }

    /** After the layers. */
    public void featureThing(FeatureThingRow t) {
        sql.insert("insert into feature_thing (layer_id, fid, kind, ref) values (?, ?, ?, ?)", t.layer(), t.fid(), t.kind(), t.ref());
    }

    public void indicator(IndicatorRow i) {
        sql.insert("""
            insert into indicator (indicator_id, name, name_en, topic, unit, unit_en, direction, better, quantity, decimals, note, note_en, conflict)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", i.id(), i.name().zh(), i.name().en(), i.topic(), i.unit().zh(), i.unit().en(),
                i.direction(), i.better(), i.quantity(), i.decimals(), i.note().zh(), i.note().en(), i.conflict().map(this::basis).orElse(null));
    }

    public void figure(FigureRow f) {
        sql.insert("""
            insert into figure (figure_id, indicator_id, year, period, role, value, as_written, as_written_en, scope_kind, zone_id, scope_name,
              scope_name_en, direction, approximate, basis, note, note_en)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                f.id(), f.indicator(), f.year().isPresent() ? f.year().getAsInt() : null, f.period(), f.role(),
                f.value().isPresent() ? f.value().getAsDouble() : null, f.asWritten().zh(), f.asWritten().en(), f.scopeKind(), f.scopeZone().orElse(null),
                f.scopeName().zh(), f.scopeName().en(), f.direction(), f.approximate(), basis(f.basis()), f.note().zh(), f.note().en());
    }

    public void glossary(GlossaryRow g) {
        sql.insert("insert into glossary (term_id, term, term_en, claim) values (?, ?, ?, ?)",
                g.id(), g.term().zh(), g.term().en(), claim(g.meaning()));
        for (int i = 0; i < g.aliases().size(); i++) {
            sql.insert("insert into glossary_alias (term_id, ord, alias) values (?, ?, ?)", g.id(), i, g.aliases().get(i));
        }
        g.example().ifPresent(e -> sql.insert("insert into glossary_example (term_id, claim, zone_id, item_id) values (?, ?, ?, ?)",
                g.id(), claim(e.text()), e.zone().orElse(null), e.item().orElse(null)));
    }

    /** Before its steps. */
    public void tour(TourRow t) {
        sql.insert("insert into tour (tour_id, title, title_en, about, about_en) values (?, ?, ?, ?, ?)",
                t.id(), t.title().zh(), t.title().en(), t.about().zh(), t.about().en());
    }

    /** After the themes. */
    public void story(StoryRow s) {
        sql.insert("insert into story (story_id, tour_id, title, title_en, claim, notes, notes_en, theme, continues, around, arrive, seconds) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                s.id(), s.tour(), s.title().zh(), s.title().en(), claim(s.text()), s.notes().zh(), s.notes().en(), s.theme().orElse(null), s.continues(),
                s.around(), s.arrive(), s.seconds());
        for (int i = 0; i < s.zones().size(); i++) {
            sql.insert("insert into story_zone (story_id, ord, zone_id) values (?, ?, ?)", s.id(), i, s.zones().get(i));
        }
        for (int i = 0; i < s.things().size(); i++) {
            sql.insert("insert into story_thing (story_id, ord, item_id) values (?, ?, ?)", s.id(), i, s.things().get(i));
        }
        for (int i = 0; i < s.marks().size(); i++) {
            storyMark(s.id(), i, s.marks().get(i));
        }
        for (int i = 0; i < s.compared().size(); i++) {
            sql.insert("insert into story_compared (story_id, ord, indicator_id) values (?, ?, ?)", s.id(), i, s.compared().get(i));
        }
    }

    /** After the themes and layers. */
    public void buildPart(BuildPartRow p) {
        sql.insert("insert into build_part (part_id, title, title_en, claim, theme, icon, names) values (?, ?, ?, ?, ?, ?, ?)",
                p.id(), p.title().zh(), p.title().en(), claim(p.text()), p.theme(), p.icon(), p.names());
        for (int i = 0; i < p.layers().size(); i++) {
            sql.insert("insert into build_part_layer (part_id, ord, layer_id) values (?, ?, ?)", p.id(), i, p.layers().get(i));
        }
    }

    private void storyMark(String story, int order, StoryMarkRow mark) {
        sql.insert("insert into story_mark (story_id, ord, icon, name, name_en) values (?, ?, ?, ?, ?)", story, order, mark.icon(),
                mark.name().zh(), mark.name().en());
        for (int i = 0; i < mark.zones().size(); i++) {
            sql.insert("insert into story_mark_zone (story_id, mark, ord, zone_id) values (?, ?, ?, ?)", story, order, i, mark.zones().get(i));
        }
    }

    public void searchName(SearchNameRow n) {
        searchName(n, "name", n.name().zh());
        if (!n.name().en().isEmpty() && !n.name().en().equals(n.name().zh())) {
            searchName(n, "english", n.name().en());
        }
        n.aliases().forEach(a -> searchName(n, "alias", a));
        n.said().forEach(a -> searchName(n, "said", a));
    }

    public void searchCharacter(SearchCharacterRow c) {
        sql.insert("insert into search_character (written, meant) values (?, ?)", c.written(), c.meant());
    }

    /** @param print of the line; not its text */
    public void linePrint(String document, int line, String print) {
        sql.insert("insert into line_print (document_id, line, print) values (?, ?, ?)", document, line, print);
    }

    private void searchName(SearchNameRow n, String form, String name) {
        boolean main = form.equals("name");
        sql.insert("""
            insert into search_name (kind, ref, form, name, pinyin, initials, rank, context, context_en, lon, lat)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", n.kind(), n.ref(), form, name, main ? n.pinyin() : "", main ? n.initials() : "",
                n.rank(), n.context().zh(), n.context().en(),
                n.place().map(p -> p.lon()).orElse(null), n.place().map(p -> p.lat()).orElse(null));
    }
}
