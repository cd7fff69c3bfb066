package districtatlas.data.shp;

import districtatlas.base.Problem;
import districtatlas.data.DataFile;
import districtatlas.data.DataFormat;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Shapefiles with all that lies beside them, and a DBF alone as a table without places. Any of {@code .shp}, {@code .shx} and {@code .dbf}
 * may be chosen. Stateless; any thread.
 */
public final class ShapefileFormat implements DataFormat {
    @Override
    public String id() {
        return "shapefile";
    }

    @Override
    public boolean fits(Path file, byte[] head) {
        String ending = SideFiles.ending(file);
        boolean isMagic = head.length >= 4 && head[0] == 0 && head[1] == 0 && head[2] == 0x27 && head[3] == 0x0A;
        return isMagic || ending.equals("shp") || ending.equals("shx") || ending.equals("dbf");
    }

    @Override
    public DataFile open(Path file, ReadOptions options) {
        options.cancel().check();
        SideFiles beside = new SideFiles(file);
        if (!Files.isRegularFile(file)) {
            throw DataRefused.of("data.shp.no-file", beside.fileName(), beside.fileName());
        }
        String ending = SideFiles.ending(file);
        Optional<Path> shp = ending.equals("dbf") || ending.equals("shx") ? beside.find("shp") : Optional.of(file);
        try {
            if (shp.isPresent()) {
                return ShapefileFile.ofShp(file, shp.get(), beside, options);
            }
            if (ending.equals("shx")) {
                throw DataRefused.of("data.shp.alone", beside.fileName(), beside.stem() + ".shp");
            }
            return ShapefileFile.ofTable(file, beside, options);
        } catch (IOException e) {
            throw new DataRefused(Problem.worded("data.shp.unreadable", beside.fileName(), e.getMessage()), e);
        }
    }
}
