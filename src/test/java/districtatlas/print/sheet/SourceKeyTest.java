package districtatlas.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.base.Text;
import districtatlas.plan.Citation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceKeyTest {
    private static final Text CHAPTER = new Text("第一章", "Ch. 1");
    private static final Text SECTION = new Text("第一章 第二节 一、目标", "Ch. 1 · s. 2 · I Goals");
    private static final Citation LATE = new Citation(93, SECTION, new Text("一·2·一", "1·2·I"));
    private static final Citation EARLY = new Citation(21, CHAPTER, new Text("一", "Ch. 1"));
    private static final Citation LATER = new Citation(95, SECTION, new Text("一·2·一", "1·2·I"));

    private final SourceKey key = SourceKey.of(List.of(LATE, EARLY, LATE, LATER), new Text("纲要", "Outline"), new Messages(Lang.EN));

    @Test
    void aLineHasOneNumberHoweverOftenItIsCitedInTheDocumentsOrder() {
        assertEquals(3, key.size());
        assertEquals("[2]", key.marks(List.of(LATE)));
        assertEquals("[1, 3]", key.marks(List.of(LATER, EARLY, LATER)));
    }

    @Test
    void whatNoLineSaysIsMarkedAsGeneralKnowledge() {
        assertEquals("General knowledge", key.marks(List.of()));
    }

    @Test
    void aSectionStandsOnceWithAllItsLines() {
        assertEquals(List.of("Ch. 1", "Ch. 1 · s. 2 · I Goals"), key.parts().stream().map(SourceKey.Part::title).toList());
        assertEquals(List.of(1, 2, 3), key.parts().stream().flatMap(p -> p.lines().stream()).map(SourceKey.Line::number).toList());
        assertEquals("line 95", Stream.of(key.parts().get(1).lines().get(1)).map(SourceKey.Line::words).findFirst().orElseThrow());
        assertEquals("Outline", key.document());
    }
}
