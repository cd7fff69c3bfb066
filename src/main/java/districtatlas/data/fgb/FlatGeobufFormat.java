package districtatlas.data.fgb;

import districtatlas.data.DataFile;
import districtatlas.data.DataFormat;
import districtatlas.data.DataRefused;
import districtatlas.data.ReadOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** FlatGeobuf of version 3. */
public final class FlatGeobufFormat implements DataFormat {
    @Override
    public String id() {
        return "flatgeobuf";
    }

    @Override
    public boolean fits(Path file, byte[] head) {
        boolean magic = head.length >= 3 && head[0] == 'f' && head[1] == 'g' && head[2] == 'b';
        return magic || file.toString().toLowerCase(Locale.ROOT).endsWith(".fgb");
    }

    @Override
    public DataFile open(Path file, ReadOptions options) {
        String name = file.getFileName().toString();
        try {
            return new FlatFile(file, FlatHeader.read(file), options.cancel());
        } catch (IOException e) {
            throw new DataRefused(DataRefused.of("data.file-unreadable", file.toString(), name).problem(), e);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | NegativeArraySizeException e) {
            throw new DataRefused(DataRefused.of("data.fgb-damaged", file.toString(), name).problem(), e);
        }
    }
}
