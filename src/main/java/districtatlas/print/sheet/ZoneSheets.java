package districtatlas.print.sheet;

import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.plan.Zone;
import districtatlas.plan.ZoneId;
import districtatlas.print.page.MapPlates;
import districtatlas.print.page.Page;
import districtatlas.print.page.PaperAtlas;
import java.util.ArrayList;
import java.util.List;

/**
 * Sheets of zones: what the plan says of one, with its map. All sheets of one maker are of one file: in one frame, from one atlas.
 * One thread at a time.
 */
public final class ZoneSheets {
    private final PaperAtlas atlas;
    private final MapPlates plates;
    private final SheetChoice choice;
    private final Messages messages;
    private final SheetFacts facts;
    private final SheetFrame frame;

    /** @param messages of the atlas's credits' language */
    public ZoneSheets(PaperAtlas atlas, MapPlates plates, SheetChoice choice, Messages messages) {
        this.atlas = atlas;
        this.plates = plates;
        this.choice = choice;
        this.messages = messages;
        this.facts = SheetFacts.of(atlas, "", choice.date(), messages);
        this.frame = SheetFrame.of(choice.size(), choice.block(), facts, messages);
    }

    /**
     * The pages of a zone's sheet, the first with a bookmark of level 0; they get their frame from {@link #framed}.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public List<SheetPage> of(ZoneId zone, Cancel cancel) {
        cancel.check();
        String title = atlas.plan().zone(zone).map(Zone::name).map(n -> n.in(messages.lang())).orElse(zone.value());
        return List.of(new SheetPage(new Page(choice.size(), List.of()).marked(title, 0), facts.titled(title)));
    }

    /** All pages of a file in their frame, numbered from 1; pages that others made may be among them. */
    public List<Page> framed(List<SheetPage> pages) {
        List<Page> done = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            done.add(pages.get(i).page().and(frame.of(pages.get(i).facts(), i + 1, pages.size())));
        }
        return done;
    }

    /** What the frame leaves for what stands in it, on every page. */
    public SheetFrame frame() {
        return frame;
    }

    /** What stands in the frame of each page, but for its title and scale. */
    public SheetFacts facts() {
        return facts;
    }
}
