package districtatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.base.ProblemLog;
import districtatlas.coord.EastNorth;
import districtatlas.coord.LonLat;
import districtatlas.map.MapScene;
import districtatlas.map.ReaderLayers;
import districtatlas.map.legend.Legend;
import districtatlas.map.legend.LegendEntry;
import districtatlas.map.portray.Portrayer;
import districtatlas.map.style.Palette;
import districtatlas.map.view.Viewport;
import districtatlas.notebook.About;
import districtatlas.notebook.DrawnMark;
import districtatlas.notebook.DrawnMark.Form;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.MarkLook;
import districtatlas.notebook.Note;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.Reply;
import districtatlas.notebook.Signature;
import districtatlas.notebook.onmap.NotebookLayers;
import districtatlas.notebook.onmap.SubjectPlaces;
import districtatlas.paint.GoldenPicture;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader's notes and marks over the busiest ground of the shipped map, in each palette and at three scales, as they are known to look good. */
class ReaderPicturesTest extends OnShippedAtlas {
    private static final LonLat MIDDLE = new LonLat(113.9377, 22.5225);
    private static final Signature BY = new Signature("A", Instant.parse("2026-11-30T08:00:00Z"));

    private Notebook notebook = Notebook.EMPTY;
    private double degrees;

    private LonLat at(double east, double north) {
        return new LonLat(MIDDLE.lon() + east * degrees, MIDDLE.lat() + north * degrees);
    }

    private void mark(Form form, String text, MarkLook look, double... eastNorth) {
        List<LonLat> corners = new ArrayList<>();
        for (int i = 0; i < eastNorth.length; i += 2) {
            corners.add(at(eastNorth[i], eastNorth[i + 1]));
        }
        notebook = notebook.with(EntryKinds.MARK, new EntryId("m" + notebook.marks().size()), new DrawnMark(form, corners, text, look), BY);
    }

    private void notes(int count, boolean settled, double east, double north) {
        for (int i = 0; i < count; i++) {
            EntryId id = new EntryId("n" + notebook.notes().size());
            notebook = notebook.with(EntryKinds.NOTE, id, new Note(About.aPlace(), Optional.of(at(east, north)), ""), BY);
            if (settled) {
                notebook = notebook.with(EntryKinds.REPLY, new EntryId("r" + id), new Reply(id, "", Optional.of(true)), BY);
            }
        }
    }

    /** Every form in every colour and weight, solid and dashed; pins alone and several in one place. */
    private void everything() {
        MarkLook usual = MarkLook.USUAL;
        mark(Form.AREA, "Park", usual, -3, -1, -1, -1.2, -0.8, 0.4, -2.6, 0.6);
        mark(Form.AREA, "2", usual.withColour(MarkLook.Colour.BLUE).withDashed(true), -0.6, -1, 0.4, -1.1, 0.3, -0.2);
        for (MarkLook.Colour colour : MarkLook.Colour.values()) {
            double north = 1 + 0.25 * colour.ordinal();
            mark(Form.LINE, colour == MarkLook.Colour.GREEN ? "Footpath" : "", usual.withColour(colour), -3, north, -1.5, north - 0.1, 0, north + 0.1);
            mark(Form.LINE, "", usual.withColour(colour).withDashed(true), 0.2, north + 0.1, 1.4, north);
            mark(Form.POINT, colour == MarkLook.Colour.ORANGE ? "Photo" : "", usual.withColour(colour), 0.5 + 0.45 * colour.ordinal(), 0.5);
        }
        for (MarkLook.Weight weight : MarkLook.Weight.values()) {
            double north = -1.2 + 0.35 * weight.ordinal();
            mark(Form.ARROW, "", usual.withWeight(weight), 1, north, 2.4, north + 0.2);
            mark(Form.POINT, "", usual.withWeight(weight), 2.7, north);
            mark(Form.TEXT, weight.name().toLowerCase(Locale.ROOT), usual.withWeight(weight), 2.3, 1 + 0.45 * weight.ordinal());
        }
        mark(Form.ARROW, "", usual.withColour(MarkLook.Colour.BLUE), -3, -1.8, -2, -1.4, -1, -1.9);
        notes(1, false, -0.2, 0.2);
        notes(1, true, 0.2, 0.3);
        notes(3, false, -1.9, -0.3);
        notes(14, true, 0, -1.6);
        notes(137, false, 1.6, -1.6);
    }

    private ReaderLayers layers() {
        return new NotebookLayers(atlas.open.grid(), new SubjectPlaces(atlas.open.plan(), atlas.open.shapes(), atlas.open.itemShapes(), atlas.open.grid())::of)
                .of(notebook);
    }

    private static MapScene scene(String palette, int scale) {
        EastNorth centre = atlas.open.grid().toGrid(MIDDLE);
        int number = atlas.document.palettes().stream().map(Palette::id).toList().indexOf(palette);
        return atlas.scene(0, number, Lang.ZH, new Viewport(centre, Viewport.metresPerPixelAt(scale), 800, 600));
    }

    @ParameterizedTest
    @CsvSource({"light, 100000", "light, 25000", "light, 5000", "dark, 25000", "projector, 25000"})
    void notesAndMarksLookAsTheyDid(String palette, int scale) {
        degrees = scale * 1.3e-7;
        everything();
        MapScene scene = scene(palette, scale);
        GoldenPicture.assertSame("reader", palette + "-" + scale, atlas.painter.paint(scene.withLayers(layers().over(scene.layers())), Cancel.never()));
    }

    /** A colour that no palette has would be the first one's in all of them. */
    @ParameterizedTest
    @CsvSource({"light", "dark", "projector"})
    void eachPaletteHasTheColoursOfMarks(String palette) {
        Palette of = atlas.document.palette(palette).orElseThrow();
        for (MarkLook.Colour colour : MarkLook.Colour.values()) {
            assertTrue(of.roles().containsKey("mark-" + colour.name().toLowerCase(Locale.ROOT)), colour.name());
        }
    }

    /** And nothing else: a reader who made nothing is told of nothing. */
    @Test
    void theLegendTellsOfWhatIsInView() {
        degrees = 0.004;
        assertEquals(List.of(), told());
        notes(1, false, 0, 0);
        assertEquals(List.of("My notes (ticked: settled)"), told());
        mark(Form.LINE, "", MarkLook.USUAL, -1, 1, 1, 1);
        assertEquals(List.of("My notes (ticked: settled)", "My marks"), told());
        notebook = Notebook.EMPTY;
        mark(Form.POINT, "", MarkLook.USUAL, 50, 50);
        assertEquals(List.of(), told(), "a mark out of view");
    }

    private List<String> told() {
        MapScene scene = scene("light", 25_000);
        MapScene with = scene.withLayers(layers().over(scene.layers()));
        Portrayer portrayer = new Portrayer(scene.palette(), Lang.EN, new ProblemLog());
        List<LegendEntry> own = Legend.entries(layers().stack(), scene.viewport().scaleDenominator(), portrayer);
        return atlas.painter.inView(with, own, Cancel.never()).stream().map(e -> e.title().in(Lang.EN)).toList();
    }
}
