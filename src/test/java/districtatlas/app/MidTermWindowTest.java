package districtatlas.app;

import static districtatlas.app.ShippedStage.fx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.app.cli.WindowOptions;
import districtatlas.base.Lang;
import districtatlas.notebook.Actual;
import districtatlas.notebook.EntryId;
import districtatlas.notebook.EntryKinds;
import districtatlas.notebook.Notebook;
import districtatlas.plan.Indicator;
import districtatlas.print.page.PictureSize;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mid-term check in the program's own window over the shipped plan. */
class MidTermWindowTest {
    @TempDir
    private Path folder;
    private ShippedStage shown;

    private void open(int width, int height) {
        shown = ShippedStage.open(ShippedStage.sized(width, height), ShippedStage.still(folder));
    }

    private void open(int width, int height, Lang lang, String palette) {
        shown = ShippedStage.open(new WindowOptions(Optional.empty(), Optional.empty(), Optional.of(palette), Optional.of(lang), Optional.of(new PictureSize(width, height)),
                Optional.empty(), Optional.empty(), Optional.empty()), ShippedStage.still(folder));
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private void has(List<Actual> actuals) {
        fx(() -> shown.desk().undo().edit("undo.actual-import", "test", n -> {
            Notebook more = n;
            for (Actual actual : actuals) {
                more = more.with(EntryKinds.ACTUAL, EntryId.fresh(), actual, shown.desk().notebook().signature());
            }
            return more;
        }));
    }

    private Actual actual(String indicator, int year, double value, String source) {
        Indicator of = shown.read.atlas().plan().indicators().stream().filter(i -> i.id().equals(indicator)).findFirst().orElseThrow();
        return new Actual(indicator, of.name().zh(), "", year, value, of.unit().zh(), source, "");
    }

    private void goTo(String indicator) {
        fx(() -> shown.desk().guide().board().orElseThrow().accept(shown.read.atlas().plan().targets().stream()
                .filter(t -> t.indicator().id().equals(indicator) && t.figure().role().isAim()).findFirst().orElseThrow().figure().id()));
    }

    @Test
    void theBoardShowsWhatIsCheckedAndHow() throws Exception {
        open(1280, 800);
        has(List.of(actual("gdp", 2022, 8035.9, "统计公报"), actual("gdp", 2023, 8566.1, "统计公报，第3页"), actual("pm25", 2023, 18.6, "生态环境局"),
                actual("life-expectancy", 2023, 86.9, "卫健局"), actual("new-kindergartens", 2023, 17, "教育局年报"), actual("licensed-doctors", 2023, 3.3, "卫健局"),
                actual("parks", 2023, 170, "城管局")));
        shown.run("action.board");
        shown.rest();
        assertTrue(fx(() -> shown.lookup("#board-sheet") != null));
        assertEquals("已核对 6 项：快于时间进度 1 项、符合时间进度 1 项、慢于时间进度 1 项、已达到目标 1 项、缺基期值 1 项、不可比 1 项",
                fx(() -> ((Labeled) shown.lookup("#board-check-summary")).getText()));
        fx(() -> ((ToggleButton) shown.lookup("#board-check")).fire());
        shown.rest();
        assertTrue(fx(() -> ((Labeled) shown.lookup("#board-total")).getText()).startsWith("6 "), "of all topics");
        goTo("pm25");
        shown.rest();
        assertEquals(List.of("已达到目标", "符合时间进度"), fx(() -> shown.lookup("#board-pm25@nanshan").lookupAll(".check-verdict").stream()
                .map(n -> ((Labeled) n).getText()).toList()), "the target that is due next, then the later one");
        look("air");
        goTo("gdp");
        shown.rest();
        look("check");
        fx(() -> ((Button) shown.lookup("#board-gdp@nanshan").lookupAll(".icon-button").stream().reduce((a, b) -> b).orElseThrow()).fire());
        shown.rest();
        assertTrue(fx(() -> shown.lookup("#board-large").lookupAll(".check-verdict").stream().anyMatch(n -> ((Labeled) n).getText().equals("符合时间进度"))));
        look("large");
    }

    /** In English, in a hall's colours: the verdict is whole, and the sentence has the room beside it. */
    @Test
    void nothingOfACheckIsCutInAHall() throws Exception {
        open(1920, 1080, Lang.EN, "projector");
        has(List.of(actual("gdp", 2023, 9000, "Statistical bulletin"), actual("licensed-doctors", 2023, 3.3, "Health bureau"), actual("parks", 2023, 170, "City management"),
                actual("income-growth", 2023, 5.1, "Statistical bulletin"), actual("high-tech-firms", 2024, 4500, "Science bureau")));
        shown.run("action.board");
        shown.rest();
        fx(() -> ((ToggleButton) shown.lookup("#board-check")).fire());
        shown.rest();
        fx(() -> shown.lookup("#board-sheet").lookupAll(".check-line").forEach(line -> {
            for (Node part : ((HBox) line).getChildren()) {
                if (part instanceof Labeled words) {
                    double wanted = words.isWrapText() ? words.prefHeight(words.getWidth()) - words.getHeight() : words.prefWidth(-1) - words.getWidth();
                    assertTrue(wanted < 1, words.getText() + " lacks " + wanted);
                }
            }
        }));
        look("hall");
    }

    /** The form is in sight wherever its row stands, and what is below it makes room. */
    @Test
    void theFormComesIntoSight() throws Exception {
        open(1280, 720);
        shown.run("action.board");
        shown.rest();
        for (String id : List.of("finance-value-added@nanshan", "gdp@nanshan", "major-projects@nanshan")) {
            goTo(id.replaceAll("@.*", ""));
            shown.rest();
            fx(() -> ((Button) shown.lookup("#actual-enter-" + id)).fire());
            shown.rest();
            Bounds form = fx(() -> shown.lookup(".actual-form").localToScene(shown.lookup(".actual-form").getLayoutBounds()));
            Bounds list = fx(() -> shown.lookup("#board-lines").localToScene(shown.lookup("#board-lines").getLayoutBounds()));
            assertTrue(form.getMinY() >= list.getMinY() && form.getMaxY() <= list.getMaxY(), id + ": " + form + " in " + list);
            Bounds row = fx(() -> {
                Node of = shown.lookup("#board-" + id);
                return of.localToScene(of.getLayoutBounds());
            });
            assertTrue(row.getMaxY() >= form.getMaxY(), "the row is as high as what is in it");
            look("form-" + id.replaceAll("@.*", ""));
        }
    }

    /** For whoever wants to see it. */
    private void look(String name) throws Exception {
        String into = System.getProperty("look");
        if (into != null) {
            WritableImage image = fx(() -> shown.stage.getScene().snapshot(null));
            BufferedImage picture = new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < picture.getWidth(); x++) {
                    picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
                }
            }
            ImageIO.write(picture, "png", Path.of(into, name + ".png").toFile());
        }
    }
}
