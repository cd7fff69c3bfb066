package districtatlas.print.slides;

import java.util.List;
import java.util.Optional;

/**
 * One slide, its words measured and its layout chosen. Immutable.
 *
 * @param words  paragraphs of the body
 * @param source in one line; may be empty
 * @param map    of the step, where the layout has one
 * @param marks  that stand on it
 * @param notes  paragraphs of the notes page
 */
record Slide(DeckLayout layout, String title, List<SlideWords> words, Optional<TalkTable> table, String source, Optional<TalkMap> map,
             List<TalkMark> marks, List<String> notes) {
    Slide {
        words = List.copyOf(words);
        marks = List.copyOf(marks);
        notes = List.copyOf(notes);
    }
}
