package districtatlas.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.atlasfile.ReaderFile;
import districtatlas.base.Cancel;
import districtatlas.base.Problem;
import districtatlas.base.ProblemLog;
import districtatlas.base.Text;
import districtatlas.coord.DistrictGrid;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadyLayer.Shape;
import districtatlas.map.layer.Layer;
import districtatlas.map.legend.Legend;
import districtatlas.map.style.StyleText;
import districtatlas.notebook.BroughtLayer;
import districtatlas.notebook.BroughtLook;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.FileStyle;
import districtatlas.notebook.Notebook;
import districtatlas.notebook.NotebookFile;
import districtatlas.notebook.Signature;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.style.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A layer of the reader's own in the style of a file: drawn by its columns, kept with the layer, given back. */
class OwnStyleTest {
    private static final Signature BY = new Signature("", Instant.parse("2035-01-01T00:00:00Z"));
    private static final MadeData DATA = new MadeData("地块", Shape.POLYGON, 30);
    private static final EntryId ID = new EntryId("aa-11");
    private static final FileStyle STYLE = new FileStyle("分类.qml", "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n<qgis><renderer-v2 type='categorizedSymbol' attr='用地'><categories>"
            + "<category symbol='0' value='住宅' label='居住用地'/><category symbol='0' value='' label=''/></categories><symbols><symbol type='fill' name='0'><layer class='SimpleFill'>"
            + "<prop k='color' v='255,0,0,255'/></layer></symbol></symbols></renderer-v2><labeling type='simple'><settings><text-style fieldName='没有这列'/></settings></labeling></qgis>");

    @TempDir
    Path folder;
    private Path file;
    private NotebookFile open;
    private Notebook notebook;
    private OwnLayers layers;

    @BeforeEach
    void make() {
        file = folder.resolve("a.atlas");
        open = NotebookFile.create(file, "made up", "1");
        layers = new OwnLayers(new DistrictGrid(114), link -> DATA);
        BroughtLayer entry = DATA.entry(Notebook.EMPTY);
        open.bring(ID, entry, DATA, Cancel.never(), n -> { });
        notebook = OwnLayerDeeds.add(Notebook.EMPTY, ID, entry, BY);
    }

    @AfterEach
    void close() {
        layers.close();
        open.close();
    }

    private Layer layer(Notebook of) {
        return layers.of(of, Optional.of(file)).guests().get(0).layer();
    }

    private static BroughtLook look(Notebook of) {
        return of.layers().find(ID).orElseThrow().value().orElseThrow().look();
    }

    private static List<Rule> rules(Layer layer) {
        return layer.style().featureTypeStyles().stream().flatMap(f -> f.rules().stream()).toList();
    }

    @Test
    void aStyleIsDrawnOverTheColumnsOfTheLayerAndItsFeaturesStay() {
        Layer quiet = layer(notebook);
        Layer styled = layer(OwnLayerDeeds.styled(notebook, ID, Optional.of(STYLE), BY));
        int column = DATA.columns().stream().map(c -> c.name()).toList().indexOf("用地");
        assertEquals("[ c" + column + " = 住宅 ]", rules(styled).get(0).getFilter().toString());
        assertTrue(rules(styled).get(1).isElseFilter());
        assertEquals(Set.of(new Text("居住用地", "居住用地"), new Text("地块", "地块")), Legend.titles(styled));
        assertSame(quiet.source(), styled.source());
    }

    @Test
    void backToTheQuietStyleIsAsItWasAndAChosenColourIsSeen() {
        Notebook styled = OwnLayerDeeds.styled(notebook, ID, Optional.of(STYLE), BY);
        assertEquals(look(notebook), look(OwnLayerDeeds.styled(styled, ID, Optional.empty(), BY)));
        BroughtLook chosen = look(OwnLayerDeeds.restyle(styled, ID, l -> l.withColour("#102030"), BY));
        assertEquals(look(notebook).withColour("#102030"), chosen);
        assertEquals(look(styled), look(OwnLayerDeeds.restyle(styled, ID, l -> l, BY)));
    }

    @Test
    void itIsInTheFileAndAnotherProgramFindsItAsWell() {
        Notebook styled = open.save(open.read(), OwnLayerDeeds.styled(notebook, ID, Optional.of(STYLE), BY));
        open.close();
        try (NotebookFile again = NotebookFile.openReadOnly(file)) {
            assertEquals(look(styled), look(again.read()));
        }
        try (ReaderFile reader = ReaderFile.openReadOnly(file)) {
            assertEquals(List.of(BroughtLayer.idOf(ID)), reader.broughtTables());
        }
    }

    @Test
    void aColumnThatTheLayerHasNotIsTold() {
        ProblemLog told = new ProblemLog();
        assertTrue(STYLE.read(DATA.columns().stream().map(c -> c.name()).toList(), told).isPresent());
        assertEquals(List.of("style.absent"), told.all().stream().map(Problem::code).toList());
        assertEquals(List.of("没有这列"), told.all().get(0).parts());
    }

    @Test
    void aFileIsReadInTheEncodingThatItStatesAndNoLongerThanAStyleIs() throws Exception {
        Path sld = folder.resolve("a.sld");
        Files.write(sld, "<?xml version='1.0' encoding='GB18030'?><UserStyle><Title>用地</Title></UserStyle>".getBytes(Charset.forName("GB18030")));
        assertTrue(StyleFiles.read(sld).text().contains("用地"));
        Files.write(sld, new byte[StyleText.MOST_CHARACTERS + 1]);
        assertThrows(DataRefused.class, () -> StyleFiles.read(sld));
        assertThrows(DataRefused.class, () -> StyleFiles.read(folder.resolve("none.sld")));
    }
}
