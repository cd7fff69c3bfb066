package districtatlas;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules of the house that a machine can hold. The order of packages is declared here and nowhere else. */
class ArchitectureTest {
    private static final String ROOT = "districtatlas.";

    /**
     * A package imports only packages before it: data flows from files to pixels, and each step can be used without the next.
     * Some rooms are not built yet; their places are kept.
     */
    private static final List<String> ORDER = List.of("base", "coord", "atlasfile", "data", "author", "folder", "feature", "plan", "gazetteer",
            "map", "state", "notebook", "own", "ask", "tour", "quiz", "paint", "print", "ui", "app");

    /** So much a reader takes in at one sitting; what is longer does two things. */
    private static final int MOST_LINES = 400;

    /** Files that are longer for now, each with why. Their number only goes down. */
    private static final Map<String, String> LONGER = Map.of();

    /** Names that two types bear for now, each with why. Their number only goes down. */
    private static final Map<String, String> TWICE = Map.of();

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

    /** A room that is in no order is bound by none. */
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

    /** At any depth: two packages that need each other are one, and can only be read together. */
    @Test
    void packagesHaveNoCycles() {
        slices().matching("districtatlas.(**)").should().beFreeOfCycles().check(ours);
    }

    /** Names are words for places on the map in three steps; the first can be used without the others, printing does. */
    @Test
    void roomsOfNamesStandInOrder() {
        noClasses().that().resideInAPackage(ROOT + "paint.lettering").should().dependOnClassesThat()
                .resideInAnyPackage(ROOT + "paint.spot", ROOT + "paint.label").check(ours);
        noClasses().that().resideInAPackage(ROOT + "paint.spot").should().dependOnClassesThat()
                .resideInAPackage(ROOT + "paint.label").check(ours);
    }

    /** The command line runs on machines without a display: it hands a wish for a window on, and app opens it. */
    @Test
    void theCommandLineKnowsNoWindow() {
        noClasses().that().resideInAnyPackage(ROOT + "app.cli", ROOT + "app.atlas")
                .and().doNotHaveFullyQualifiedName(ROOT + "app.cli.PrepareCommand")      // loads the window's classes, to archive them
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", ROOT + "ui.window..").check(ours);
    }

    @Test
    void noFileIsLongerThanOneSitting() throws IOException {
        Set<String> longer = new TreeSet<>();
        for (Path file : sources("src")) {
            if (Files.readAllLines(file).size() > MOST_LINES) {
                longer.add(file.getFileName().toString());
            }
        }
        Assertions.assertEquals(new TreeSet<>(LONGER.keySet()), longer, "over " + MOST_LINES + " lines; one that is shorter again leaves LONGER");
    }

    /** One word, one thing: who reads a type's name need not look where it was imported from. */
    @Test
    void noTwoTypesBearOneName() throws IOException {
        Set<String> once = new TreeSet<>();
        Set<String> twice = new TreeSet<>();
        for (Path file : sources("src/main/java")) {
            String name = file.getFileName().toString().replace(".java", "");
            if (!name.equals("package-info") && !once.add(name)) {
                twice.add(name);
            }
        }
        Assertions.assertEquals(new TreeSet<>(TWICE.keySet()), twice, "one that is unique again leaves TWICE");
    }

    private static List<Path> sources(String root) throws IOException {
        try (Stream<Path> tree = Files.walk(Path.of(root))) {
            return tree.filter(p -> p.toString().endsWith(".java")).toList();
        }
    }

    /** Each library can be replaced in one place. */
    @Test
    void eachLibraryHasItsPlace() {
        only("java.sql..", "atlasfile");                        // SQL stands beside its schema
        only("org.geotools..", "coord", "feature", "map");      // features end where pixels begin
        only("net.sf.geographiclib..", "coord");                // one ellipsoid for all who measure
        only("java.awt..", "paint", "print");                   // two painters, the screen's tiles and the page
        only("javafx..", "ui", "app");                          // one window toolkit, and all before it runs without a display
        only("com.fasterxml.jackson..", "data.json", "author", "folder", "notebook", "ask", "app.cli");   // YAML and a reader's GeoJSON in, JSON and GeoJSON out, and the values of a reader's entries; the atlas file is read without
        only("org.wololo..", "data.fgb");                       // where things stand in a FlatGeobuf
        only("com.google.flatbuffers..", "data.fgb");
        only("org.dhatim..", "ask", "data.table", "folder.book");              // workbooks
        only("com.ibm.icu..", "author");                        // pinyin is made once, when the atlas is compiled
        only("picocli..", "app.cli");                           // a window's start does not wait for commands
        only("org.apache.pdfbox..", "print");                   // paper
        only("org.apache.poi..", "print.slides", "data.table"); // slides, and workbooks until 2003; a window's start does not wait for it
        only("org.jsoup..", "data.table");                      // tables that are web pages
        only("org.apache.commons.csv..", "data.table");
        only("org.apache.xmlbeans..", "print.slides");
        only("org.openxmlformats..", "print.slides");
        only("org.apache.commons.compress..", "data.archive");  // one door for archives, and it is taken for hostile
        only("com.drew..", "print");                            // what a camera wrote into a photo
    }

    private static void only(String library, String... homes) {
        String[] packages = Stream.of(homes).map(h -> ROOT + h + "..").toArray(String[]::new);
        noClasses().that().resideOutsideOfPackages(packages)
                .should().dependOnClassesThat().resideInAPackage(library).check(ours);
    }

    /** Two windows, two maps or two tests in one program must not meet in a static. */
    @Test
    void nothingStaticChanges() {
        fields().that().areDeclaredInClassesThat().resideInAPackage("districtatlas..").and().areStatic()
                .and(describe("are written in source", f -> !f.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should().beFinal().check(ours);
    }

    /** jqwik gives up shrinking after some seconds, but the shrinking goes on in its own thread: what properties share two of them would use at once. */
    @Test
    void propertiesThatShareSomethingAreNotShrunk() {
        classes().that(describe("share something", c -> c.getAllMethods().stream().anyMatch(m -> m.isAnnotatedWith(Property.class))
                        && c.getAllMethods().stream().anyMatch(m -> m.isAnnotatedWith(BeforeContainer.class))))
                .should(new ArchCondition<>("not be shrunk") {
                    @Override
                    public void check(JavaClass c, ConditionEvents events) {
                        PropertyDefaults defaults = c.reflect().getAnnotation(PropertyDefaults.class);
                        boolean off = defaults != null && defaults.shrinking() == ShrinkingMode.OFF;
                        events.add(new SimpleConditionEvent(c, off, c.getName() + " shrinks what shares something"));
                    }
                }).check(new ClassFileImporter().withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS).importPackages("districtatlas"));
    }

    /** Offline, provably: nothing of ours can open a connection. Addresses of resources inside the jars are no connections. */
    @Test
    void nothingReachesForANetwork() {
        noClasses().should().dependOnClassesThat().haveNameMatching(
                "java\\.net\\.(Socket|ServerSocket|DatagramSocket|URLConnection|HttpURLConnection|InetAddress|http\\..*)|javax\\.net\\..*|java\\.nio\\.channels\\.SocketChannel")
                .check(ours);
    }

    /** Workers get it as an executor, so that a test can hand them a queue. */
    @Test
    void theFxThreadIsReachedThroughOneDoor() {
        noClasses().that().doNotHaveFullyQualifiedName("districtatlas.ui.kit.FxThread")
                .should().callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable").check(ours);
    }

    /** JavaFX tells a screen reader nothing of the text of such a button; there it is told. */
    @Test
    void aMenuButtonIsMadeWhereItIsGivenItsName() {
        noClasses().that().doNotHaveFullyQualifiedName("districtatlas.ui.kit.Links").and().doNotHaveFullyQualifiedName("districtatlas.ui.own.ChoiceMenu")
                .should().callConstructorWhere(describe("it makes a menu button", call -> call.getTargetOwner().getFullName().equals("javafx.scene.control.MenuButton")))
                .check(ours);
    }

    /** So they are tested without a window. */
    @Test
    void modelsOfPanelsHaveNoNodes() {
        noClasses().that().haveSimpleNameEndingWith("Model")
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .allowEmptyShould(true).check(ours);
    }

    /** Such a word says that nobody knew what the class is. */
    @Test
    void noClassHidesBehindAnEmptyWord() {
        noClasses().should().haveSimpleNameEndingWith("Manager")
                .orShould().haveSimpleNameEndingWith("Helper")
                .orShould().haveSimpleNameEndingWith("Util")
                .orShould().haveSimpleNameEndingWith("Utils")
                .orShould().haveSimpleNameEndingWith("Impl").check(ours);
    }

    /** Where to start reading, what flows in and out, and what must not come in stands nowhere else. */
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
