package districtatlas.print.album;

import districtatlas.base.Messages;
import districtatlas.map.layer.LayerFacts;
import districtatlas.print.page.PaperAtlas;
import districtatlas.print.page.Paragraph;
import districtatlas.print.page.Role;
import districtatlas.print.page.Strip;
import districtatlas.print.page.TypeSetter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What who uses an album has to know: what its maps are worth, whose data they are, under which licence, in which type it is set. Pure functions. */
final class NoticeRows {
    private NoticeRows() {
    }

    /** @param layers that the album's maps show */
    static List<Sourced> of(PaperAtlas atlas, List<LayerFacts> layers, double wide, Messages messages) {
        List<Paragraph> all = new ArrayList<>();
        boolean swapped = atlas.plan().boundaries().swapped();
        all.add(AlbumType.heading(messages.get(swapped ? "album.notice.swapped" : "album.notice.worth"), wide));
        said(all, wide, atlas.credits().worth(), swapped ? "" : atlas.credits().reviewed(), messages.get(swapped ? "album.notice.swapped.text" : "album.notice.worth.text"),
                messages.get("album.notice.places"));
        all.add(AlbumType.heading(messages.get("album.notice.grid"), wide));
        said(all, wide, atlas.gridName(), messages.get("album.notice.scale"));
        all.add(AlbumType.heading(messages.get("album.notice.plan"), wide));
        said(all, wide, messages.get("album.notice.plan.text", atlas.plan().documentTitle().in(messages.lang())), messages.get("album.notice.figures"));
        all.add(AlbumType.heading(messages.get("album.notice.owners"), wide));
        atlas.credits().owners().forEach(o -> all.add(AlbumType.item(o, wide)));
        if (layers.stream().anyMatch(l -> l.licence().startsWith("ODbL"))) {
            said(all, wide, messages.get("album.notice.odbl"));
        }
        all.add(AlbumType.heading(messages.get("album.notice.layers"), wide));
        layers.forEach(l -> all.add(layer(l, wide, messages)));
        all.add(AlbumType.heading(messages.get("album.notice.type"), wide));
        said(all, wide, messages.get("album.notice.type.text"), messages.get("album.notice.program"));
        return all.stream().map(Sourced::of).toList();
    }

    private static void said(List<Paragraph> all, double wide, String... texts) {
        Stream.of(texts).filter(t -> !t.isBlank()).forEach(t -> all.add(AlbumType.text(t, wide)));
    }

    private static Paragraph layer(LayerFacts facts, double wide, Messages messages) {
        String origin = messages.get("album.layer.origin", facts.provider().in(messages.lang()), facts.dated().in(messages.lang()), facts.licence());
        String accuracy = facts.accuracy().in(messages.lang());
        List<Strip> lines = new ArrayList<>(TypeSetter.lines(facts.title().in(messages.lang()), wide, AlbumType.NAME));
        lines.addAll(TypeSetter.lines(origin, wide, AlbumType.TEXT));
        if (!accuracy.isBlank()) {
            lines.addAll(TypeSetter.lines(messages.get("album.layer.accuracy", accuracy), wide, AlbumType.SMALL));
        }
        return new Paragraph(Role.ITEM, AlbumType.ABOVE, lines);
    }
}
