package districtatlas.print.album;

import districtatlas.ask.board.Board;
import districtatlas.ask.board.BoardWords;
import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.map.MapTheme;
import districtatlas.map.layer.LayerFacts;
import districtatlas.paint.display.DisplayLists;
import districtatlas.plan.Citation;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.print.page.Block;
import districtatlas.print.page.MapPlates;
import districtatlas.print.page.PaperAtlas;
import districtatlas.print.sheet.SheetPage;
import districtatlas.print.sheet.ZoneSheets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A district's album: cover, structure, contents, a sheet for each zone in the plan's order, indicators, words explained, sources, notices. The
 * same atlas, choice and language give the same pages. One thread at a time; while it composes it has threads of its own.
 */
public final class Album {
    private static final int INDICATOR_COLUMNS = 1;
    private static final int WORD_COLUMNS = 2;

    /** Is told how far it has come. Any thread. */
    public interface Told {
        /**
         * @param done parts that are made, of {@code all}
         * @param next what is being made, in words
         */
        void that(int done, int all, String next);
    }

    /** What one thread makes pages with. */
    private record Tools(MapPlates plates, ZoneSheets sheets) {
    }

    private record Work(String name, Function<Tools, AlbumPart> by) implements PartsAtOnce.Work<Tools, AlbumPart> {
        @Override
        public AlbumPart with(Tools tools) {
            return by.apply(tools);
        }
    }

    private final AlbumPaper paper;
    private final DisplayLists lists;
    private final Plan plan;
    private final Messages messages;

    /**
     * @param lists    of a shop: what one page needed is not read for the next
     * @param messages of the language of the atlas's credits
     */
    public Album(PaperAtlas atlas, DisplayLists lists, AlbumChoice choice, Messages messages) {
        this.paper = AlbumPaper.of(atlas, choice, messages);
        this.lists = lists;
        this.plan = atlas.plan();
        this.messages = messages;
    }

    public String title() {
        return AlbumPaper.title(paper.atlas(), messages);
    }

    /** Of an album of that atlas. */
    public static String title(PaperAtlas atlas, Messages messages) {
        return AlbumPaper.title(atlas, messages);
    }

    AlbumPaper paper() {
        return paper;
    }

    /** In the plan's order, as they stand in the album. */
    public List<Zone> zones() {
        return plan.zones().stream().filter(z -> paper.choice().keyAreas() || z.kind() != ZoneKind.KEY_AREA).toList();
    }

    /** Of the files that its parts are alone, before there is any of them. */
    public List<String> fileNames() {
        List<String> titles = new ArrayList<>();
        titles.add(messages.get("album.structure"));
        zones().forEach(z -> titles.add(name(z)));
        titles.addAll(List.of(messages.get("album.indicators"), messages.get("album.glossary"), messages.get("album.notices")));
        return AlbumNames.of(titles);
    }

    /** @throws java.util.concurrent.CancellationException when cancelled */
    public BoundAlbum compose(Told told, Cancel cancel) {
        List<Work> works = new ArrayList<>();
        works.add(new Work(title(), t -> new CoverPage(paper, t.plates()).of(cancel)));
        works.add(new Work(messages.get("album.structure"), t -> new StructurePlate(paper, t.plates()).of(cancel)));
        zones().forEach(z -> works.add(new Work(name(z), t -> sheet(z, t.sheets(), cancel))));
        works.add(new Work(messages.get("album.indicators"), t -> indicators()));
        works.add(new Work(messages.get("album.glossary"), t -> glossary()));
        works.add(new Work(messages.get("album.notices"), t -> notices()));
        List<AlbumPart> parts = PartsAtOnce.of(works, this::tools, told, cancel);
        Optional<Block.Map> index = paper.besideContents().map(box -> new Emblem(paper, new MapPlates(lists)).of(box, true, messages.get("album.index.said", title()), cancel));
        return BoundAlbum.of(paper, parts, index);
    }

    private Tools tools() {
        MapPlates plates = new MapPlates(lists);
        return new Tools(plates, new ZoneSheets(paper.atlas(), plates, paper.sheetChoice(), messages));
    }

    private String name(Zone zone) {
        return zone.name().in(messages.lang());
    }

    private AlbumPart sheet(Zone zone, ZoneSheets sheets, Cancel cancel) {
        List<SheetPage> pages = sheets.of(zone.id(), cancel);
        List<List<Citation>> cited = new ArrayList<>(pages.stream().map(p -> List.<Citation>of()).toList());
        cited.set(0, sheets.cited(zone.id()));          // the sheet is where its first page is
        return new AlbumPart(name(zone), Optional.of(zone), true, pages, cited);
    }

    private AlbumPart indicators() {
        Board board = Board.of(plan);
        String title = messages.get("album.indicators");
        PartPages pages = paper.pages(INDICATOR_COLUMNS, title, messages.get("album.indicators.lead"));
        return AlbumPart.of(title, pages.of(new IndicatorRows(board, new BoardWords(plan, messages), messages, pages.wide()).all()), paper.facts(title));
    }

    private AlbumPart glossary() {
        String title = messages.get("album.glossary");
        PartPages pages = paper.pages(WORD_COLUMNS, title, messages.get("album.glossary.lead"));
        return AlbumPart.of(title, pages.of(GlossaryRows.of(plan, pages.wide(), messages)), paper.facts(title));
    }

    private AlbumPart notices() {
        String title = messages.get("album.notices");
        PartPages pages = paper.pages(WORD_COLUMNS, title, "");
        return AlbumPart.of(title, pages.of(NoticeRows.of(paper.atlas(), layers(), pages.wide(), messages)), paper.facts(title));
    }

    /** Of all themes, from the ground up. */
    private List<LayerFacts> layers() {
        Map<String, LayerFacts> facts = new LinkedHashMap<>();
        for (MapTheme theme : paper.atlas().document().themes()) {
            paper.atlas().document().stack(theme.id()).layers().stream().map(l -> paper.atlas().document().facts(l.id())).forEach(f -> facts.putIfAbsent(f.table(), f));
        }
        return List.copyOf(facts.values());
    }
}
