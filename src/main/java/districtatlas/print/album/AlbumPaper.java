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
import districtatlas.print.sheet.SheetFacts;
import districtatlas.print.sheet.SheetFrame;
import java.util.Optional;

/** The paper that all pages of an album have in common, and what they are made from. Immutable. */
record AlbumPaper(PaperAtlas atlas, AlbumChoice choice, SheetFrame frame, Messages messages) {
    /** Around what a map shows. */
    private static final double MARGIN = 8;

    static AlbumPaper of(PaperAtlas atlas, AlbumChoice choice, Messages messages) {
        SheetFacts longest = SheetFacts.of(atlas, title(atlas, messages), choice.date(), messages).at(1_000_000, messages);
        return new AlbumPaper(atlas, choice, SheetFrame.of(choice.size(), choice.block(), longest, messages), messages);
    }

    /** Of the album. */
    static String title(PaperAtlas atlas, Messages messages) {
        return messages.get("album.title", district(atlas).map(z -> z.name().in(messages.lang())).orElse(atlas.name().in(messages.lang())));
    }

    static Optional<Zone> district(PaperAtlas atlas) {
        return atlas.plan().zones().stream().filter(z -> z.kind() == ZoneKind.DISTRICT).findFirst();
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

    AlbumPart.Numbering numbering(SheetFacts facts) {
        return (page, number, of) -> page.and(frame.of(facts, number, of));
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
