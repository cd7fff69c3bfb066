package districtatlas.folder.lines;

import districtatlas.author.LineIndex;
import districtatlas.author.LineMentions;
import districtatlas.author.LineMoves;
import districtatlas.base.Problem;
import districtatlas.folder.CitedNumber;
import districtatlas.folder.TypedValues;
import districtatlas.folder.TypedValues.TypedValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The numbers of lines in one YAML file, each with its place in the text, and what becomes of it. One thread. */
final class NumbersOfFile implements TypedValues.Taker {
    /** As many of the old line's characters as tell it from others. */
    private static final int FEW_CHARACTERS = 8;

    /** @param from in the text, in characters; to is exclusive */
    private record Edit(int from, int to, String text) {
    }

    private final String file;
    private final String text;
    private final LineIndex before;
    private final LineIndex after;
    private final LineMoves moves;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Problem> toRead = new ArrayList<>();

    NumbersOfFile(String file, String text, LineIndex before, LineIndex after, LineMoves moves) throws IOException {
        this.file = file;
        this.text = text;
        this.before = before;
        this.after = after;
        this.moves = moves;
        TypedValues.of(text, this);
    }

    /** What people should read, in the order of the file. */
    List<Problem> toRead() {
        return toRead;
    }

    /** The whole text with its new numbers. */
    String moved() {
        StringBuilder moved = new StringBuilder(text);
        for (int i = edits.size() - 1; i >= 0; i--) {
            Edit edit = edits.get(i);
            moved.replace(edit.from, edit.to, edit.text);
        }
        return moved.toString();
    }

    @Override
    public void value(TypedValue s, Map<String, TypedValue> beside) {
        Optional<CitedNumber> cited = CitedNumber.of(s);
        if (cited.isPresent()) {
            cited(s, cited.get());
        } else if (LineMentions.isNote(s.field())) {
            TypedValue zh = beside.get(LineMentions.chineseOf(s.field()));
            Set<Integer> besides = zh == null ? Set.of() : LineMentions.of(zh.typed(), Set.of());
            LineMentions.of(s.typed(), besides).forEach(line -> tell(line, s.line(), true));
            change(s, LineMentions.moved(s.typed(), besides, line -> moves.place(line).orElse(line)));
        } else if (s.field().equals("lines") && !s.listed() && file.equals("plan/document.yaml")) {
            change(s, Integer.toString(after.last()));
        }
    }

    private void cited(TypedValue s, CitedNumber number) {
        int line = number.line();
        tell(line, s.line(), number.notPlan());
        OptionalInt now = moves.place(line);
        if (now.isEmpty() && moves.has(line) && !number.notPlan() && number.before().isEmpty() && number.behind().isBlank()) {
            String few = before.beginning(line, FEW_CHARACTERS);
            change(s, line + " " + (few.isEmpty() ? "?" : few));
        } else {
            change(s, number.before() + now.orElse(line) + number.behind());
        }
    }

    /** @param beside it is mentioned only, so that another number would not be refused */
    private void tell(int line, int at, boolean beside) {
        if (moves.has(line) && moves.of(line).isEmpty()) {
            toRead.add(Problem.worded(Renumbering.GONE, file + ":" + at, line, before.beginning(line, FEW_CHARACTERS)));
        } else if (moves.has(line) && !moves.isSame(line) && !beside) {
            toRead.add(Problem.worded(Renumbering.CHANGED, file + ":" + at, line, moves.of(line).getAsInt()).asWarning());
        }
    }

    /** From its first line that is there still to its last. */
    @Override
    public void map(Map<String, TypedValue> values) {
        TypedValue from = values.get("from");
        TypedValue to = values.get("to");
        if (from == null || to == null || !file.equals("plan/document.yaml") || !from.typed().matches("\\d{1,9}") || !to.typed().matches("\\d{1,9}")) {
            return;
        }
        int first = Integer.parseInt(from.typed());
        int last = Math.min(Integer.parseInt(to.typed()), before.last());
        int now = 0;
        int end = 0;
        for (int line = first; line <= last; line++) {
            int there = moves.of(line).orElse(0);
            now = now == 0 ? there : now;
            end = there == 0 ? end : there;
        }
        if (now == 0 || end < now) {
            toRead.add(Problem.worded(Renumbering.SECTION, file + ":" + from.line(), from.typed(), to.typed()));
        } else {
            TypedValue earlier = from.from() < to.from() ? from : to;
            change(earlier, Integer.toString(earlier == from ? now : end));
            change(earlier == from ? to : from, Integer.toString(earlier == from ? end : now));
        }
    }

    private void change(TypedValue s, String typed) {
        if (!typed.equals(s.typed())) {
            edits.add(new Edit(s.from(), s.to(), typed));
        }
    }
}
