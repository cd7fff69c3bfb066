package districtatlas.app;

import districtatlas.base.Cancel;
import districtatlas.base.Messages;
import districtatlas.map.Highlights;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.style.Palette;
import districtatlas.paint.Ground;
import districtatlas.plan.Zone;
import districtatlas.print.page.MapCredits;
import districtatlas.print.page.MapPlates;
import districtatlas.print.page.Page;
import districtatlas.print.page.PageSize;
import districtatlas.print.page.PaperAtlas;
import districtatlas.print.pdf.PdfFile;
import districtatlas.print.sheet.SheetChoice;
import districtatlas.print.sheet.ShownMap;
import districtatlas.print.sheet.TitleBlock;
import districtatlas.print.sheet.ViewSheet;
import districtatlas.print.sheet.ZoneSheets;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.paper.PaperChoice;
import districtatlas.ui.paper.SheetMaking;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Makes sheets of the window's atlas as the command line makes them, from the shop's lists: of the open zone, or of the map on the screen.
 * Paper is always in its own palette: a dark screen would cost a cartridge.
 */
final class SheetWorkflow implements SheetMaking {
    private final OpenWindow.Read read;
    private final Desk desk;
    private final Messages messages;
    private final Clock clock;
    private final ScreenMap screen;
    /** Made by the first sheet, on the thread that makes them. */
    private PaperAtlas atlas;

    SheetWorkflow(OpenWindow.Read read, Desk desk, Clock clock) {
        this.read = read;
        this.desk = desk;
        this.messages = desk.messages();
        this.clock = clock;
        this.screen = new ScreenMap(read, desk);
    }

    /** What makes a file's pages, all of it frozen. */
    private interface Pages {
        List<Page> of(PaperAtlas atlas, MapPlates plates, Cancel cancel);
    }

    /** A sheet by its title and its pages. */
    private record Frozen(SheetWorkflow by, String title, Palette palette, Pages pages) implements Sheet {
        @Override
        public byte[] bytes(Cancel cancel) throws IOException {
            List<Page> made = pages.of(by.paper(), new MapPlates(by.read.shop().lists()), cancel);
            cancel.check();
            return PdfFile.bytes(made, Ground.inks(palette), new PdfFile.About(title, by.messages.lang()), PdfFile.FINENESS);
        }
    }

    private PaperAtlas paper() {
        if (atlas == null) {
            atlas = read.atlas().onPaper(read.document(), read.edition(), read.credits(messages.lang()));
        }
        return atlas.with(read.credits(messages.lang()));
    }

    @Override
    public Sheet of(PaperChoice choice, TitleBlock block) {
        Palette palette = read.document().paperPalette();
        LocalDate date = LocalDate.now(clock);
        Optional<Zone> zone = choice.ofZone() ? screen.zone() : Optional.empty();
        return zone.map(z -> ofZone(z, new SheetChoice(choice.paper(), choice.wide(), theme(), palette, block, date)))
                .orElseGet(() -> ofView(choice.size(), palette, block, date));
    }

    /** That of the screen; where it is one for a step of the walk alone the first. */
    private String theme() {
        return read.document().theme(desk.session().state().theme()).orElse(read.document().themes().get(0)).id();
    }

    private Sheet ofZone(Zone zone, SheetChoice choice) {
        return new Frozen(this, zone.name().in(messages.lang()), choice.palette(), (paper, plates, cancel) -> {
            ZoneSheets sheets = new ZoneSheets(paper, plates, choice, messages);
            return sheets.framed(sheets.of(zone.id(), cancel));
        });
    }

    private Sheet ofView(PageSize size, Palette palette, TitleBlock block, LocalDate date) {
        LayerStack own = screen.own();
        List<Highlights.Lit> lit = screen.lit();
        String title = messages.get("still.title", messages.get("app.title", read.atlas().name().in(messages.lang())), screen.theme().in(messages.lang()));
        String subtitle = screen.zone().map(Zone::name).map(n -> n.in(messages.lang())).orElse("");
        ShownMap shown = new ShownMap(desk.seen().extent(), Highlights.over(screen.drawn(palette).below(own), lit), screen.layers().below(own), lit, screen.names(), desk.session().keptNames().getValue(), palette,
                title, subtitle, screen.said());
        MapCredits credits = read.credits(messages.lang(), screen.layers());
        return new Frozen(this, title, palette, (paper, plates, cancel) -> new ViewSheet(paper.with(credits), plates, block, date, messages).of(shown, size, cancel));
    }
}
