package districtatlas.ui.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DraftsTest {
    private final Drafts drafts = new Drafts();

    @Test
    void aDraftStaysUntilItIsKeptOrThrownAway() {
        drafts.begin("zone:hill", "");
        drafts.write("zone:hill", "two trees & a bench\nby = the road");
        drafts.begin("reply:1", "");
        assertFalse(drafts.isWriting("zone:hill"));
        drafts.begin("zone:hill", "");
        assertTrue(drafts.isWriting("zone:hill"));
        assertEquals("two trees & a bench\nby = the road", drafts.text("zone:hill"));
        drafts.forget("zone:hill");
        assertEquals("", drafts.text("zone:hill"));
        assertEquals("", drafts.writingProperty().get());
    }

    @Test
    void draftsComeBackWithTheNextStart() {
        drafts.write("zone:hill", "山 & a = b\n第二行");
        drafts.write("edit:1", "100 %");
        drafts.write("zone:mill", "  ");
        Drafts next = new Drafts();
        next.write("edit:1", "written meanwhile");
        next.read(drafts.asText() + "&%zz=1&half");
        assertEquals("山 & a = b\n第二行", next.text("zone:hill"));
        assertEquals("written meanwhile", next.text("edit:1"));
        assertFalse(next.isBegun("zone:mill"));
    }
}
