package districtatlas.print;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import districtatlas.coord.LonLat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a camera wrote beside the pixels (EXIF). Nobody has to believe it. Immutable.
 *
 * @param orientation 1 to 8, as EXIF counts them: how to turn the picture to hold it upright; 1 for not at all
 */
record CameraData(int orientation, Optional<LonLat> place, Optional<LocalDateTime> taken) {
    private static final CameraData SILENT = new CameraData(1, Optional.empty(), Optional.empty());
    private static final DateTimeFormatter EXIF_TIME = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT);

    /** What cannot be read was not written. */
    static CameraData of(byte[] bytes) {
        try {
            Metadata all = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
            return new CameraData(orientation(all), place(all), taken(all));
        } catch (ImageProcessingException | IOException e) {
            return SILENT;
        }
    }

    private static int orientation(Metadata all) {
        Directory first = all.getFirstDirectoryOfType(ExifIFD0Directory.class);
        try {
            int said = first == null || !first.containsTag(ExifIFD0Directory.TAG_ORIENTATION) ? 1 : first.getInt(ExifIFD0Directory.TAG_ORIENTATION);
            return said >= 1 && said <= 8 ? said : 1;
        } catch (MetadataException e) {
            return 1;
        }
    }

    /** A camera without a fix writes zeros. */
    private static Optional<LonLat> place(Metadata all) {
        return all.getDirectoriesOfType(GpsDirectory.class).stream().map(GpsDirectory::getGeoLocation).filter(Objects::nonNull)
                .filter(g -> !g.isZero()).filter(CameraData::isOnEarth).map(g -> new LonLat(g.getLongitude(), g.getLatitude())).findFirst();
    }

    private static boolean isOnEarth(GeoLocation place) {
        return Math.abs(place.getLongitude()) <= 180 && Math.abs(place.getLatitude()) <= 90;
    }

    private static Optional<LocalDateTime> taken(Metadata all) {
        return all.getDirectoriesOfType(ExifSubIFDDirectory.class).stream().map(d -> d.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL))
                .filter(Objects::nonNull).flatMap(t -> time(t).stream()).findFirst();
    }

    private static Optional<LocalDateTime> time(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text.strip(), EXIF_TIME));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
