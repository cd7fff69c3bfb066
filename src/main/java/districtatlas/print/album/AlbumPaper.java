package districtatlas.print.album;

import districtatlas.base.Messages;
import districtatlas.base.ProblemLog;
import districtatlas.base.vocabulary.ZoneKind;
import districtatlas.coord.Extent;
import districtatlas.coord.ScreenBox;
import districtatlas.map.MapScene;
import districtatlas.map.layer.LayerStack;
import districtatlas.map.portray.Portrayer;
import districtatlas.map.view.Viewport;
import districtatlas.plan.Zone;
import districtatlas.print.page.PageSize;
import districtatlas.print.page.PaperAtlas;
import districtatlas.print.page.RoundScale;
import districtatlas.print.sheet.SheetChoice;
import districtatlas.print.sheet.SheetFacts;
import districtatlas.print.sheet.SheetFrame;
import java.util.Optional;

/** The paper that all pages of an album have in common, and what they are made from. Immutable. */
record AlbumPaper(PaperAtlas atlas, AlbumChoice choice, SheetFrame frame, Messages messages) {
    /** Around what a map shows. */
    private static final double MARGIN = 5;
    /** Of a large sheet, to the contents. */
    private static final double CONTENTS_WIDE = 0.38;

    static AlbumPaper of(PaperAtlas atlas, AlbumChoice choice, Messages messages) {
        // As zone sheets have it: both are of one file.
        SheetFacts facts = SheetFacts.of(atlas, "", choice.date(), messages);
        return new AlbumPaper(atlas, choice, SheetFrame.of(choice.size(), choice.block(), facts, messages), messages);
    }

    /** Of the album. */
    static String title(PaperAtlas atlas, Messages messages) {
        return messages.get("album.title", district(atlas).map(z -> z.name().in(messages.lang())).orElse(atlas.name().in(messages.lang())));
    }

    static Optional<Zone> district(PaperAtlas atlas) {
        return atlas.plan().zones().stream().filter(z -> z.kind() == ZoneKind.DISTRICT).findFirst();
    }

    /** Of the district, or of what its atlas frames at first. */
    Extent whole() {
        return district(atlas).map(Zone::id).flatMap(atlas.frames()::of).orElse(atlas.home());
    }

    PageSize size() {
        return frame.size();
    }

    ScreenBox body() {
        return frame.body();
    }

    /** Of a part that is called so. */
    SheetFacts facts(String title) {
        return SheetFacts.of(atlas, title, choice.date(), messages);
    }

    /** Pages of words in so many columns on a small sheet, in twice as many on a large one. */
    PartPages pages(int columns, String title, String lead) {
        return PartPages.of(size(), body(), choice.isWide() ? 2 * columns : columns, title, lead, messages);
    }

    /** Where the contents stands: on a large sheet beside the district. */
    ScreenBox contents() {
        ScreenBox body = body();
        return choice.isWide() ? new ScreenBox(body.x(), body.y(), body.width() * CONTENTS_WIDE, body.height()) : body;
    }

    /** What the contents leaves of a large sheet; empty on a small one. */
    Optional<ScreenBox> besideContents() {
        ScreenBox body = body();
        double left = contents().maxX() + PartPages.GUTTER;
        return choice.isWide() ? Optional.of(new ScreenBox(left, body.y(), body.maxX() - left, body.height())) : Optional.empty();
    }

    /** How zone sheets are wanted that are bound with these pages. */
    SheetChoice sheetChoice() {
        return new SheetChoice(choice.paper(), choice.isWide(), atlas.document().themes().get(0).id(), choice.palette(), choice.block(), choice.date());
    }

    /** A map of layers that shows all of an extent in a box, at a round scale. */
    MapScene scene(LayerStack layers, Extent extent, ScreenBox box) {
        return scene(layers, RoundScale.fitting(extent, box, MARGIN));
    }

    MapScene scene(LayerStack layers, Viewport view) {
        return new MapScene(view, layers, choice.palette(), messages.lang(), 1);
    }

    Portrayer portrayer() {
        return new Portrayer(choice.palette(), messages.lang(), new ProblemLog());
    }
}
