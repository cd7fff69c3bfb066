package districtatlas.print.album;

import districtatlas.base.Messages;
import districtatlas.plan.Citation;
import districtatlas.print.page.Block;
import districtatlas.print.page.Page;
import districtatlas.print.page.PageMark;
import districtatlas.print.sheet.SheetPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An album's parts in their order, with its contents and its list of sources, which both tell on which pages the others stand. Immutable. */
public final class BoundAlbum {
    /** Contents and sources stand there. */
    private static final int BEFORE_CONTENTS = 2;
    private static final int AFTER_SOURCES = 1;

    /**
     * A part as a file of its own.
     *
     * @param name of the file
     */
    public record Single(String name, String title, List<Page> pages) {
        public Single {
            pages = List.copyOf(pages);
        }
    }

    private final AlbumPaper paper;
    private final List<AlbumPart> parts;

    private BoundAlbum(AlbumPaper paper, List<AlbumPart> parts) {
        this.paper = paper;
        this.parts = List.copyOf(parts);
    }

    /**
     * @param made  cover, structure, sheets, indicators, words, notices
     * @param index stands beside the contents
     */
    static BoundAlbum of(AlbumPaper paper, List<AlbumPart> made, Optional<Block.Map> index) {
        List<AlbumPart> parts = new ArrayList<>(made);
        int sources = parts.size() - AFTER_SOURCES;
        // How many pages the contents have does not depend on what they say, nor on how many the sources take.
        parts.add(sources, sources(paper, parts.subList(0, sources)));
        AlbumPart contents = contents(paper, parts, 0, index);
        parts.add(BEFORE_CONTENTS, contents);
        parts.set(sources + 1, sources(paper, parts.subList(0, sources + 1)));
        parts.remove(BEFORE_CONTENTS);
        parts.add(BEFORE_CONTENTS, contents(paper, parts, contents.pages().size(), index));
        return new BoundAlbum(paper, parts);
    }

    private static AlbumPart sources(AlbumPaper paper, List<AlbumPart> before) {
        Messages messages = paper.messages();
        Set<Integer> sheets = new TreeSet<>();
        int page = 0;
        for (AlbumPart part : before) {
            if (part.zone().isPresent()) {
                sheets.add(page + 1);
            }
            page += part.pages().size();
        }
        SourceRows rows = new SourceRows(sheets, messages);
        page = 0;
        for (AlbumPart part : before) {
            for (List<Citation> cited : part.cited()) {
                rows.cite(cited, ++page);
            }
        }
        String title = messages.get("album.sources");
        PartPages pages = paper.pages(2, title, messages.get("album.sources.lead", paper.atlas().plan().documentTitle().in(messages.lang()), rows.size()));
        AlbumPart whole = AlbumPart.of(title, pages.of(rows.rows(pages.wide())), paper.facts(title));
        return new AlbumPart(title, Optional.empty(), false, whole.pages(), whole.cited());
    }

    /** @param own how many pages the contents themselves take */
    private static AlbumPart contents(AlbumPaper paper, List<AlbumPart> others, int own, Optional<Block.Map> index) {
        Messages messages = paper.messages();
        List<ContentsPages.Entry> entries = new ArrayList<>();
        int page = 1;
        for (int i = 0; i < others.size(); i++) {
            page += i == BEFORE_CONTENTS ? own : 0;
            AlbumPart part = others.get(i);
            if (i > 0) {        // the cover needs no line
                entries.add(new ContentsPages.Entry(group(part, i < BEFORE_CONTENTS ? "album.group.before" : "album.group.after", messages), part.title(), page));
            }
            page += part.pages().size();
        }
        String title = messages.get("album.contents");
        List<Page> pages = new ArrayList<>(ContentsPages.of(entries, PartPages.of(paper.size(), paper.contents(), 1, title, "", messages)));
        index.ifPresent(map -> pages.set(0, pages.get(0).and(List.of(map))));
        return AlbumPart.bound(title, pages, paper.facts(title));
    }

    /** Over what it stands in the contents: streets and key areas are many, the others are not. */
    private static String group(AlbumPart part, String otherwise, Messages messages) {
        return messages.get(part.zone().map(z -> switch (z.kind()) {
            case STREET -> "album.group.streets";
            case KEY_AREA -> "album.group.key-areas";
            default -> "album.group.whole";
        }).orElse(otherwise));
    }

    /** All pages, each with its frame and number, the parts' first with a mark for the outline. */
    public List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        int of = parts.stream().mapToInt(p -> p.pages().size()).sum();
        for (int i = 0; i < parts.size(); i++) {
            AlbumPart part = parts.get(i);
            pages.addAll(numbered(part, pages.size(), of, i > 0, level(part)));
        }
        return pages;
    }

    /** The district's zones stand below it in the outline. */
    private static int level(AlbumPart part) {
        return part.zone().filter(z -> z.parent().isPresent()).isPresent() ? 1 : 0;
    }

    /** @param framed but the cover, which has no number either */
    private List<Page> numbered(AlbumPart part, int before, int of, boolean framed, int level) {
        List<Page> pages = new ArrayList<>();
        for (SheetPage each : part.pages()) {
            Page page = framed ? each.page().and(paper.frame().of(each.facts(), before + pages.size() + 1, of)) : each.page();
            Optional<PageMark> mark = pages.isEmpty() ? Optional.of(new PageMark(part.title(), level)) : Optional.empty();
            pages.add(new Page(page.size(), page.blocks(), mark, page.onCard()));
        }
        return pages;
    }

    /** The parts that are worth a file of their own, each numbered from its first page. */
    public List<Single> singles() {
        List<AlbumPart> worth = parts.stream().filter(AlbumPart::single).toList();
        List<String> names = AlbumNames.of(worth.stream().map(AlbumPart::title).toList());
        List<Single> singles = new ArrayList<>();
        for (AlbumPart part : worth) {
            singles.add(new Single(names.get(singles.size()), part.title(), numbered(part, 0, part.pages().size(), true, 0)));
        }
        return singles;
    }
}
