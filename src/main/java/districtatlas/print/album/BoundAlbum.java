package districtatlas.print.album;

import districtatlas.base.Messages;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.paint.Ground;
import districtatlas.plan.Citation;
import districtatlas.plan.Zone;
import districtatlas.plan.words.ZoneWords;
import districtatlas.print.page.Page;
import districtatlas.print.page.PageMark;
import districtatlas.print.pdf.PdfFile;
import districtatlas.print.sheet.SheetPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An album's parts in their order, with its contents and its list of sources: both tell on which pages the others stand. Immutable.
 *
 * @param parts all of them
 */
public record BoundAlbum(AlbumPaper paper, List<AlbumPart> parts) {
    /** Contents and sources stand there. */
    private static final int BEFORE_CONTENTS = 2;
    private static final int AFTER_SOURCES = 1;

    public BoundAlbum {
        parts = List.copyOf(parts);
    }

    /** @param made cover, structure, sheets, indicators, words, notices */
    static BoundAlbum of(AlbumPaper paper, List<AlbumPart> made) {
        List<AlbumPart> parts = new ArrayList<>(made);
        // How many pages the contents have does not depend on what they say.
        AlbumPart nothingYet = AlbumPart.of(paper.messages().get("album.sources"), sources(paper, List.of()), paper.facts(""));
        parts.add(parts.size() - AFTER_SOURCES, nothingYet);
        parts.add(BEFORE_CONTENTS, contents(paper, parts, 0));
        int sources = parts.size() - AFTER_SOURCES - 1;
        parts.set(sources, AlbumPart.of(nothingYet.title(), sources(paper, parts.subList(0, sources)), paper.facts(nothingYet.title())));
        int pages = parts.get(BEFORE_CONTENTS).pages().size();
        parts.remove(BEFORE_CONTENTS);
        parts.add(BEFORE_CONTENTS, contents(paper, parts, pages));
        return new BoundAlbum(paper, parts);
    }

    private static LaidPages sources(AlbumPaper paper, List<AlbumPart> before) {
        Messages messages = paper.messages();
        SourceRows rows = new SourceRows(messages);
        int page = 0;
        for (AlbumPart part : before) {
            for (List<Citation> cited : part.cited()) {
                rows.cite(cited, ++page);
            }
        }
        PartPages pages = paper.pages(2, messages.get("album.sources"), messages.get("album.sources.lead", paper.atlas().plan().documentTitle().in(messages.lang()), rows.size()));
        return pages.of(rows.rows(pages.wide()));
    }

    /** @param own how many pages the contents themselves take */
    private static AlbumPart contents(AlbumPaper paper, List<AlbumPart> parts, int own) {
        Messages messages = paper.messages();
        List<ContentsPages.Entry> entries = new ArrayList<>();
        int page = 1;
        for (int i = 0; i < parts.size(); i++) {
            page += i == BEFORE_CONTENTS ? own : 0;
            AlbumPart part = parts.get(i);
            if (i > 0) {
                String group = group(part, i < BEFORE_CONTENTS ? "album.group.before" : "album.group.after", messages);
                entries.add(new ContentsPages.Entry(group, part.title(), page));
            }
            page += part.pages().size();
        }
        String title = messages.get("album.contents");
        return AlbumPart.bound(title, ContentsPages.of(entries, paper.pages(1, title, "")), paper.facts(title));
    }

    /** Over what it stands in the contents: streets and key areas are many, the others are not. */
    private static String group(AlbumPart part, String otherwise, Messages messages) {
        return part.zone().map(Zone::kind).map(k -> k == ZoneKind.STREET || k == ZoneKind.KEY_AREA ? new ZoneWords(messages).kind(k) : messages.get("album.group.whole"))
                .orElseGet(() -> messages.get(otherwise));
    }

    /** All pages, each with its frame and number, the parts' first with a mark for the outline. */
    public List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        int of = parts.stream().mapToInt(p -> p.pages().size()).sum();
        for (int i = 0; i < parts.size(); i++) {
            pages.addAll(numbered(parts.get(i), pages.size(), of, i > 0));
        }
        return pages;
    }

    private List<Page> numbered(AlbumPart part, int before, int of, boolean framed) {
        List<Page> pages = new ArrayList<>();
        for (SheetPage each : part.pages()) {
            Page page = framed ? each.page().and(paper.frame().of(each.facts(), before + pages.size() + 1, of)) : each.page();
            Optional<PageMark> mark = pages.isEmpty() ? Optional.of(new PageMark(part.title(), level(part))) : Optional.empty();
            pages.add(new Page(page.size(), page.blocks(), mark, page.onCard()));
        }
        return pages;
    }

    /**
     * Writes it as one file, whole or not at all.
     *
     * @throws IOException when it cannot be written
     */
    public void write(Path file) throws IOException {
        PdfFile.write(pages(), Ground.inks(paper.choice().palette()), new PdfFile.About(title(), paper.messages().lang()), file);
    }

    private String title() {
        return AlbumPaper.title(paper.atlas(), paper.messages());
    }

    /** The district's zones stand below it in the outline. */
    private static int level(AlbumPart part) {
        return part.zone().filter(z -> z.parent().isPresent()).isPresent() ? 1 : 0;
    }
}
