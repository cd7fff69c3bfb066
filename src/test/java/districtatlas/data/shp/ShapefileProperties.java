package districtatlas.data.shp;

import static districtatlas.data.shp.ShapefileBytes.dbf;
import static districtatlas.data.shp.ShapefileBytes.parts;
import static districtatlas.data.shp.ShapefileBytes.shp;
import static districtatlas.data.shp.ShapefileBytes.shx;
import static districtatlas.data.shp.ShapefileBytes.write;
import static org.assertj.core.api.Assertions.assertThat;

import districtatlas.data.DataRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

final class ShapefileProperties {
    private static final Charset[] CHARSETS = {Charset.forName("UTF-8"), Charset.forName("GBK"), Charset.forName("Big5")};
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** Texts that all three charsets have. */
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withChars("南山西北大小中心城市公園林木水文化工業A1-").ofMinLength(1).ofMaxLength(10)
            .filter(s -> s.chars().filter(c -> c > 127).count() > 2);
    }

    @Property(tries = 60)
    void whatIsWrittenIsRead(@ForAll @Size(min = 3, max = 12) List<@From("names") String> names, @ForAll @IntRange(max = 2) int charset,
            @ForAll boolean hasIndex, @ForAll boolean isDeclared, @ForAll @LongRange(min = -99_999, max = 999_999) long first,
            @ForAll @IntRange(min = 1, max = 4) int holes) {
        inFolder(folder -> roundTrip(folder, names, charset, hasIndex, isDeclared, first, holes));
    }

    private static void roundTrip(Path folder, List<String> names, int charset, boolean hasIndex, boolean isDeclared, long first, int holes) {
        List<byte[]> contents = IntStream.range(0, names.size()).mapToObj(i -> parts(5, rings(i, holes))).toList();
        List<List<String>> rows = IntStream.range(0, names.size()).mapToObj(i -> List.of(names.get(i), Long.toString(first + i))).toList();
        write(folder, "图.shp", shp(5, contents));
        write(folder, "图.dbf", dbf(0, CHARSETS[charset], List.of("名,C,40,0", "数,N,9,0"), rows));
        if (hasIndex) {
            write(folder, "图.shx", shx(5, contents));
        }
        boolean mustDeclare = charset == 2 || isDeclared;
        if (mustDeclare) {
            write(folder, "图.cpg", CHARSETS[charset].name());
        }
        ReadAll all = ReadAll.of(folder.resolve("图.shp"));
        assertThat(all.column(0)).isEqualTo(new ArrayList<Object>(names));
        assertThat(all.column(1)).isEqualTo(IntStream.range(0, names.size()).mapToObj(i -> (Object) (first + i)).toList());
        for (int i = 0; i < names.size(); i++) {
            Geometry shape = all.records().get(i).geometry().orElseThrow();
            assertThat(shape.isValid()).isTrue();
            assertThat(shape.getArea()).isEqualTo(100.0 * 100 - holes * 4.0);
        }
        assertThat(all.codes()).isEqualTo(hasIndex ? List.of() : List.of("data.shp.no-shx"));
    }

    @Property(tries = 150)
    void damageEndsInASentenceAndNeverOtherwise(@ForAll long seed) {
        inFolder(folder -> readDamaged(folder, new Random(seed)));
    }

    private static void readDamaged(Path folder, Random random) {
        List<byte[]> contents = IntStream.range(0, 6).mapToObj(i -> parts(15, rings(i, 2))).toList();
        List<List<String>> rows = IntStream.range(0, 6).mapToObj(i -> List.of("南山" + i, "2026071" + i, "  1.5", "T")).toList();
        write(folder, "a.shp", damaged(shp(15, contents), random));
        write(folder, "a.shx", damaged(shx(15, contents), random));
        write(folder, "a.dbf", damaged(dbf(0, CHARSETS[1], List.of("n,C,12,0", "d,D,8,0", "r,N,5,1", "l,L,1,0"), rows), random));
        for (String name : List.of("a.shp", "a.dbf")) {
            try {
                ReadAll all = ReadAll.of(folder.resolve(name));
                assertThat(all.records().size()).isLessThan(600);
                assertThat(all.records()).allMatch(r -> r.values().length == all.columns().size());
            } catch (DataRefused e) {
                assertThat(e.problem().detail()).isNotEmpty();
            }
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = random.nextInt(3) == 0 ? ShapefileBytes.cut(bytes, random.nextInt(bytes.length)) : bytes;
        int changes = damaged.length == 0 ? 0 : random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int limit = random.nextBoolean() ? Math.min(damaged.length, 160) : damaged.length;
            damaged[random.nextInt(limit)] = (byte) (random.nextBoolean() ? random.nextInt(256) : random.nextBoolean() ? 0x7F : 0xFF);
        }
        return damaged;
    }

    /** A square with small holes, the rings in any order and turned any way. */
    private static double[][] rings(int seed, int holes) {
        Random random = new Random(seed);
        List<double[]> rings = new ArrayList<>();
        rings.add(square(0, 0, 100, random.nextBoolean()));
        for (int i = 0; i < holes; i++) {
            rings.add(random.nextInt(rings.size() + 1), square(10 + 20 * i, 10, 2, random.nextBoolean()));
        }
        return rings.toArray(new double[0][]);
    }

    private static double[] square(double x, double y, double size, boolean turned) {
        Geometry square = GEOMETRY.toGeometry(new Envelope(x, x + size, y, y + size));
        Geometry way = turned ? square.reverse() : square;
        double[] ordinates = new double[10];
        for (int i = 0; i < 5; i++) {
            ordinates[2 * i] = way.getCoordinates()[i].x;
            ordinates[2 * i + 1] = way.getCoordinates()[i].y;
        }
        return ordinates;
    }

    private static void inFolder(Consumer<Path> test) {
        try {
            Path folder = Files.createTempDirectory("shapefile");
            try {
                test.accept(folder);
            } finally {
                try (Stream<Path> files = Files.list(folder)) {
                    files.forEach(f -> assertThat(f.toFile().delete()).isTrue());
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
