package districtatlas.data.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadableFormatTest {
    private final UnreadableFormat format = new UnreadableFormat();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"a.rar,Rar!,rar", "a.7z,7z,archive", "a.tar,x,archive", "图.dwg,x,dwg", "a.tab,!table,mapinfo", "a.mif,x,mapinfo",
        "a.mdb,x,access", "a.lyr,x,project", "a.e00,x,coverage", "a.dgn,x,design", "a.png,x,picture", "a.pdf,%PDF-1.4,document", "a.mbtiles,x,tiles",
        "a.las,LASF,cloud", "a.lnk,x,program", "a.a00000001.gdbtable,x,geodatabase", "renamed.zip,Rar!,rar"})
    void eachIsToldWhatToDo(String name, String head, String kind) throws IOException {
        byte[] bytes = head.getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve(name), bytes);
        assertTrue(format.fits(file, bytes));
        DataRefused refused = assertThrows(DataRefused.class, () -> format.open(file, ReadOptions.usual()));
        assertEquals("data.no-" + kind, refused.problem().code());
        assertTrue(refused.problem().detailIn(new Messages(Lang.ZH)).contains(name));
    }

    @Test
    void whatOthersReadIsNotItsBusiness() {
        assertFalse(format.fits(Path.of("a.shp"), new byte[] {0, 0, 0x27, 0x0a}));
        assertFalse(format.fits(Path.of("a.txt"), "BM,x,y".getBytes(StandardCharsets.UTF_8)));
        assertFalse(format.fits(Path.of("a.csv"), "AC1015,x,y".getBytes(StandardCharsets.UTF_8)));
        assertTrue(format.fits(Path.of("renamed.csv"), "AC1015\0\0".getBytes(StandardCharsets.UTF_8)));
        assertFalse(format.fits(Path.of("a.tab"), "lon\tlat\n".getBytes(StandardCharsets.UTF_8)));
        assertFalse(format.fits(Path.of("a.csv"), "MZ,x,y".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aGeodatabaseIsKnownByWhatIsInIt() throws IOException {
        try (SafeZip zip = SafeZip.open(new ZipBytes().with("x.gdb/a00000001.gdbtable", "x").writeTo(folder.resolve("a.zip")), Optional.empty())) {
            assertTrue(UnreadableFormat.isGeodatabase(zip));
            assertEquals("data.no-geodatabase", UnreadableFormat.geodatabase(folder.resolve("a.zip")).problem().code());
        }
    }
}
