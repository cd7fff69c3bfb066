package districtatlas;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules of the house that a machine can hold. The order of packages is declared here and nowhere else. */
class ArchitectureTest {
    private static final String ROOT = "districtatlas.";

    /** A package imports only packages before it: data flows from files to pixels, and each step can be used without the next. */
    private static final List<String> ORDER = List.of("base", "coord", "atlasfile", "author", "feature", "plan", "gazetteer",
            "map", "paint", "print", "tour", "ui", "app");

    private static JavaClasses ours;

    @BeforeAll
    static void read() {
        ours = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("districtatlas");
    }

    @Test
    void aPackageImportsOnlyPackagesListedBeforeIt() {
        for (int i = 0; i < ORDER.size(); i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream().map(p -> ROOT + p + "..").toArray(String[]::new);
            if (later.length > 0) {
                noClasses().that().resideInAPackage(ROOT + ORDER.get(i) + "..")
                        .should().dependOnClassesThat().resideInAnyPackage(later)
                        .allowEmptyShould(true).check(ours);
            }
        }
    }

    @Test
    void everyPackageStandsInTheOrder() {
        noClasses().should(new ArchCondition<JavaClass>("stand outside the declared packages") {
            @Override
            public void check(JavaClass c, ConditionEvents events) {
                boolean known = ORDER.stream().anyMatch(p -> c.getPackageName().equals(ROOT + p) || c.getPackageName().startsWith(ROOT + p + "."));
                events.add(new SimpleConditionEvent(c, !known, c.getName() + " is in no declared package"));
            }
        }).check(ours);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("districtatlas.(**)").should().beFreeOfCycles().check(ours);
    }

    @Test
    void eachLibraryHasItsPlace() {
        // SQL beside its schema; features end where pixels begin; two painters, one window toolkit.
        only("java.sql..", "atlasfile");
        only("org.geotools..", "coord", "feature", "map");
        only("java.awt..", "paint", "print");
        only("javafx..", "ui", "app");
        only("com.fasterxml.jackson..", "author", "app");
        only("com.ibm.icu..", "author");
        only("picocli..", "app");
        only("org.apache.pdfbox..", "print");
    }

    private static void only(String library, String... homes) {
        String[] packages = Stream.of(homes).map(h -> ROOT + h + "..").toArray(String[]::new);
        noClasses().that().resideOutsideOfPackages(packages)
                .should().dependOnClassesThat().resideInAPackage(library).check(ours);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areDeclaredInClassesThat().resideInAPackage("districtatlas..").and().areStatic()
                .and(describe("are written in source", f -> !f.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should().beFinal().check(ours);
    }

    /** Offline, provably: nothing of ours can open a connection. Addresses of resources inside the jars are no connections. */
    @Test
    void nothingReachesForANetwork() {
        noClasses().should().dependOnClassesThat().haveNameMatching(
                "java\\.net\\.(Socket|ServerSocket|DatagramSocket|URLConnection|HttpURLConnection|InetAddress|http\\..*)|javax\\.net\\..*|java\\.nio\\.channels\\.SocketChannel")
                .check(ours);
    }

    @Test
    void theFxThreadIsReachedThroughOneDoor() {
        noClasses().that().doNotHaveFullyQualifiedName("districtatlas.ui.kit.FxThread")
                .should().callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable").check(ours);
    }

    @Test
    void modelsOfPanelsHaveNoNodes() {
        noClasses().that().haveSimpleNameEndingWith("Model")
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .allowEmptyShould(true).check(ours);
    }

    @Test
    void noClassHidesBehindAnEmptyWord() {
        noClasses().should().haveSimpleNameEndingWith("Manager")
                .orShould().haveSimpleNameEndingWith("Helper")
                .orShould().haveSimpleNameEndingWith("Util")
                .orShould().haveSimpleNameEndingWith("Utils")
                .orShould().haveSimpleNameEndingWith("Impl").check(ours);
    }

    @Test
    void everyPackageSaysWhatItAnswers() throws IOException {
        try (Stream<Path> tree = Files.walk(Path.of("src/main/java/districtatlas"))) {
            List<Path> silent = tree.filter(Files::isDirectory)
                    .filter(ArchitectureTest::hasCode)
                    .filter(d -> !Files.exists(d.resolve("package-info.java"))).toList();
            Assertions.assertEquals(List.of(), silent);
        }
    }

    /** Another district is another maps folder: no Chinese word stands in the code, so no name of a place can. */
    @Test
    void noPlaceIsNamedInTheCode() throws IOException {
        try (Stream<Path> tree = Files.walk(Path.of("src/main/java"))) {
            List<String> named = tree.filter(p -> p.toString().endsWith(".java")).flatMap(ArchitectureTest::linesNamingAPlace).toList();
            Assertions.assertEquals(List.of(), named);
        }
    }

    private static Stream<String> linesNamingAPlace(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(l -> l.toLowerCase().matches(".*(nanshan|shenzhen|南山|深圳|4403\\d\\d).*"))
                    .map(l -> file + ": " + l.strip());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean hasCode(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(f -> f.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
