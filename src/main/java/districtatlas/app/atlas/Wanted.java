package districtatlas.app.atlas;

import districtatlas.base.HalfWidth;
import districtatlas.base.Messages;
import districtatlas.coord.EastNorth;
import districtatlas.coord.Extent;
import districtatlas.coord.WrittenPlace;
import districtatlas.map.MapDocument;
import districtatlas.map.MapTheme;
import districtatlas.map.style.Palette;
import districtatlas.plan.Plan;
import districtatlas.plan.Zone;
import districtatlas.print.page.PaperSize;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a person named on the command line, or says which names there are. */
public final class Wanted {
    private final Messages messages;

    public Wanted(Messages messages) {
        this.messages = messages;
    }

    /** @throws UserError when there is no such zone */
    public Zone zone(Plan plan, String text) {
        return named(text, plan::zoneNamed, "cli.no-zone", () -> plan.zones().stream().map(z -> z.name().in(messages.lang())));
    }

    /** Says that a zone is compared with another one, and with which it can be. */
    public String otherZones(Plan plan, Zone zone) {
        return messages.get("cli.compare-self", zone.name().in(messages.lang()),
                plan.zones().stream().filter(z -> !z.equals(zone)).map(z -> z.name().in(messages.lang())).collect(Collectors.joining(messages.get("list.separator"))));
    }

    /** @throws UserError when there is no such theme */
    public MapTheme theme(MapDocument document, String text) {
        return named(text, document::theme, "cli.no-theme", () -> document.themes().stream().map(t -> t.id() + " " + t.name().in(messages.lang())));
    }

    /** @throws UserError when there is no such palette */
    public Palette palette(MapDocument document, String text) {
        return named(text, document::palette, "cli.no-palette", () -> document.palettes().stream().map(Palette::id));
    }

    /**
     * Of what is printed, or saved as a picture.
     *
     * @param text null for the usual one of paper
     * @throws UserError when there is no such palette
     */
    public Palette paperPalette(MapDocument document, String text) {
        Palette usual = document.paperPalette();
        return text == null ? usual : named(text, document::anyPalette, "cli.no-palette",
                () -> Stream.concat(Stream.of(usual), document.palettes().stream()).map(Palette::id).distinct());
    }

    /** @throws UserError when there is no such paper */
    public PaperSize paper(String text) {
        return named(text, PaperSize::named, "cli.paper", () -> Stream.of(PaperSize.values()).map(PaperSize::name));
    }

    /**
     * @return on the grid
     * @throws UserError when it is no place in degrees, or one far from the district
     */
    public EastNorth place(OpenAtlas open, String text) {
        Extent near = open.home().grownBy(open.home().width());
        return WrittenPlace.read(text, open.grid(), near).map(w -> open.grid().toGrid(w.place())).filter(near::contains)
                .orElseThrow(() -> new UserError(messages.get("cli.no-place", text)));
    }

    /** As it was typed, or in half width; {@code key} is the sentence that lists those there are. */
    private <T> T named(String typed, Function<String, Optional<T>> find, String key, Supplier<Stream<String>> known) {
        return find.apply(typed).or(() -> find.apply(HalfWidth.of(typed))).orElseThrow(() ->
                new UserError(messages.get(key, typed, known.get().collect(Collectors.joining(messages.get("list.separator"))))));
    }
}
