package districtatlas.print.album;

import districtatlas.ask.compare.CompareSummary;
import districtatlas.ask.compare.Comparison;
import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.coord.ScreenBox;
import districtatlas.paint.Ground;
import districtatlas.plan.Plan;
import districtatlas.print.page.Block;
import districtatlas.print.page.MapPlates;
import districtatlas.print.page.Page;
import districtatlas.print.page.PageSize;
import districtatlas.print.page.PaperAtlas;
import districtatlas.print.pdf.PdfFile;
import districtatlas.print.sheet.SheetChoice;
import districtatlas.print.sheet.SheetFacts;
import districtatlas.print.sheet.SheetFrame;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Two zones on one sheet: both maps side by side at one scale, what each has in rows below or beside, then the things of both and of each and what
 * all of it rests on, overleaf where the first page ends. One thread at a time.
 */
public final class CompareSheet {
    private static final double GAP = 18;
    /** Of a lying sheet, to the maps. */
    private static final double MAPS_WIDE = 0.5;
    private static final int COLUMNS = 2;

    private final PaperAtlas atlas;
    private final MapPlates plates;
    private final SheetChoice choice;
    private final Plan plan;
    private final Messages messages;

    /** @param messages of the language of the atlas's credits */
    public CompareSheet(PaperAtlas atlas, MapPlates plates, SheetChoice choice, Messages messages) {
        this.atlas = atlas;
        this.plates = plates;
        this.choice = choice;
        this.plan = atlas.plan();
        this.messages = messages;
    }

    public String title(Comparison of) {
        return new CompareSummary(plan, messages).title(of);
    }

    /**
     * All pages, framed and numbered.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public List<Page> of(Comparison of, Cancel cancel) {
        PageSize size = choice.size();
        CompareSummary summary = new CompareSummary(plan, messages);
        String title = title(of);
        SheetFacts facts = SheetFacts.of(atlas, title, choice.date(), messages);
        SheetFrame frame = SheetFrame.of(size, choice.block(), facts, messages);
        ScreenBox body = frame.body();
        List<Block> first = new ArrayList<>();
        double top = PartPages.head(body, title, summary.total(of), first);
        boolean lying = size.width() > size.height();
        ScreenBox room = new ScreenBox(body.x(), top, lying ? body.width() * MAPS_WIDE : body.width(), body.maxY() - top);
        CompareMaps.Laid maps = new CompareMaps(atlas, plates, choice, messages).of(of, room, lying, cancel);
        first.addAll(maps.blocks());
        ScreenBox words = lying ? new ScreenBox(room.maxX() + GAP, top, body.maxX() - room.maxX() - GAP, room.height())
                : new ScreenBox(body.x(), maps.bottom() + GAP / 2, body.width(), body.maxY() - maps.bottom() - GAP / 2);
        CompareRows rows = new CompareRows(of, plan, messages);
        PartPages table = PartPages.below(size, body, title, first, PartPages.columns(words, COLUMNS), messages);
        List<Sourced> lines = new ArrayList<>();
        summary.sentences(of).forEach(s -> lines.add(Sourced.of(AlbumType.item(s, table.wide()))));
        lines.addAll(rows.table(table.wide()));
        lines.addAll(rows.things(table.wide()));
        lines.addAll(sources(lines, table.wide()));
        LaidPages laid = table.of(lines);
        List<Page> pages = new ArrayList<>();
        for (Page page : laid.pages()) {
            pages.add(page.and(frame.of(facts.at(maps.denominator(), messages), pages.size() + 1, laid.pages().size())));
        }
        pages.set(0, pages.get(0).marked(title, 0));
        return pages;
    }

    /** What is cited on all pages, explained. */
    private List<Sourced> sources(List<Sourced> citing, double wide) {
        SourceRows sources = new SourceRows(Set.of(), messages);
        citing.forEach(r -> sources.cite(r.sources(), 0));
        List<Sourced> all = new ArrayList<>();
        all.add(Sourced.of(AlbumType.heading(messages.get("album.sources"), wide)));
        all.add(Sourced.of(AlbumType.text(messages.get("album.compare.sources", plan.documentTitle().in(messages.lang())), wide)));
        all.addAll(sources.rows(wide));
        return all;
    }

    /**
     * Writes the sheet whole or not at all.
     *
     * @throws IOException when it cannot be written
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public void write(Comparison of, Path file, Cancel cancel) throws IOException {
        PdfFile.write(of(of, cancel), Ground.inks(choice.palette()), new PdfFile.About(title(of), messages.lang()), file);
    }
}
