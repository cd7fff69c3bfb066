package districtatlas.ui.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.Cancel;
import districtatlas.base.Lang;
import districtatlas.paint.Picture;
import districtatlas.paint.decor.Piece;
import districtatlas.paint.decor.SheetInks;
import districtatlas.print.page.Block;
import districtatlas.print.page.Page;
import districtatlas.print.page.PaperSize;
import districtatlas.print.page.Role;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import districtatlas.print.pdf.PdfFile;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worker is a queue that the test lets run. */
class PreviewModelTest {
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final PreviewModel model = new PreviewModel(work::add, Runnable::run);
    private final List<String> made = new ArrayList<>();

    private static byte[] file(String word, int pages) throws IOException {
        List<Page> all = new ArrayList<>();
        for (int i = 1; i <= pages; i++) {
            TypeStyle large = TypeStyle.points(40 * i).inBold();
            Piece words = TypeSetter.piece(word, 100, 300, large);
            all.add(new Page(PaperSize.A4.upright(), List.of(new Block.Words(Role.TITLE, List.of(words)))));
        }
        SheetInks inks = new SheetInks(0xff000000, 0xff606060, 0xffffffff, 0xff808080, 0xffffffff, 1);
        return PdfFile.bytes(all, inks, new PdfFile.About(word, Lang.EN), 1);
    }

    private SheetMaking.Sheet sheet(String word, int pages) {
        return new SheetMaking.Sheet() {
            @Override
            public String title() {
                return word;
            }

            @Override
            public byte[] bytes(Cancel cancel) throws IOException {
                made.add(word);
                return file(word, pages);
            }
        };
    }

    private void run() {
        while (!work.isEmpty()) {
            work.poll().run();
        }
    }

    private static long dark(Picture picture) {
        return java.util.Arrays.stream(picture.pixels()).filter(p -> (p & 0xff) < 100).count();
    }

    @Test
    void theSheetIsMadeThenItsFirstPageIsDrawnInTheRoomThereIs() {
        model.fit(300, 400);
        model.show(sheet("Alpha", 2));
        assertEquals(PreviewModel.State.MAKING, model.stateProperty().get());
        assertTrue(model.file().isEmpty());
        run();
        assertEquals(PreviewModel.State.READY, model.stateProperty().get());
        assertEquals(2, model.pagesProperty().get());
        Picture page = model.pictureProperty().get().orElseThrow();
        assertEquals(283, page.width(), 1, "as large as it fits into 300 x 400");
        assertEquals(400, page.height(), 1);
        assertTrue(dark(page) > 50);
    }

    @Test
    void ofManyOnlyTheLastIsMade() throws IOException {
        model.fit(300, 400);
        for (String word : List.of("a", "b", "c")) {
            model.show(sheet(word, 1));
        }
        run();
        assertEquals(List.of("c"), made);
        assertArrayEquals(file("c", 1), model.file().orElseThrow());
    }

    @Test
    void whatIsAlreadyBeingMadeIsGivenUpWhenAnotherIsWanted() throws IOException {
        model.show(new SheetMaking.Sheet() {
            @Override
            public String title() {
                return "slow";
            }

            @Override
            public byte[] bytes(Cancel cancel) {
                model.show(sheet("next", 1));          // meanwhile
                cancel.check();
                throw new AssertionError("not cancelled");
            }
        });
        run();
        assertEquals(List.of("next"), made);
        assertEquals("next", model.title());
        assertEquals(PreviewModel.State.READY, model.stateProperty().get());
    }

    @Test
    void pagesAreTurnedWithinTheFileAndDrawnOnce() {
        model.fit(300, 400);
        model.show(sheet("Alpha", 2));
        run();
        Picture first = model.pictureProperty().get().orElseThrow();
        model.turn(-1);
        assertEquals(1, model.pageProperty().get());
        model.turn(1);
        run();
        Picture second = model.pictureProperty().get().orElseThrow();
        assertTrue(dark(second) > 2 * dark(first), "the second page's letters are larger");
        model.turn(1);
        assertEquals(2, model.pageProperty().get());
        model.turn(-1);
        assertSame(first, model.pictureProperty().get().orElseThrow(), "leafing back is at once");
        assertTrue(work.isEmpty());
        model.turn(1);
        model.show(sheet("Beta", 2));
        run();
        assertEquals(1, model.pageProperty().get(), "another sheet begins at its beginning");
    }

    @Test
    void aSheetThatCannotBeMadeIsSaidToBeSo() {
        model.show(new SheetMaking.Sheet() {
            @Override
            public String title() {
                return "broken";
            }

            @Override
            public byte[] bytes(Cancel cancel) throws IOException {
                throw new IOException("broken");
            }
        });
        run();
        assertEquals(PreviewModel.State.FAILED, model.stateProperty().get());
        model.show(sheet("Alpha", 1));
        run();
        assertEquals(PreviewModel.State.READY, model.stateProperty().get());
    }

    @Test
    void whatIsForgottenIsNotShownAnyMore() {
        model.fit(300, 400);
        model.show(sheet("Alpha", 1));
        work.poll().run();
        model.forget();
        run();
        assertFalse(model.pictureProperty().get().isPresent());
        assertTrue(model.file().isEmpty());
        assertEquals(0, model.pagesProperty().get());
    }
}
