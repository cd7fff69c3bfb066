package districtatlas.folder.lines;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import districtatlas.author.LineIndex;
import districtatlas.author.LineMentions;
import districtatlas.author.LineMoves;
import districtatlas.base.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of lines in one YAML file, each with its place in the text, and what becomes of it. One thread. */
final class NumbersOfFile {
    private static final Set<String> CITED = Set.of("source", "conflict", "not-plan");
    private static final Pattern NUMBER = Pattern.compile("^([\"']?)(\\d{1,9})(.*)", Pattern.DOTALL);
    /** As many of the old line's characters as tell it from others. */
    private static final int FEW_CHARACTERS = 8;

    /** @param from in the text, in characters; to is exclusive */
    private record Edit(int from, int to, String text) {
    }

    /** A scalar as it was typed. */
    private record Scalar(int from, int to, int line, String typed) {
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
        try (JsonParser parser = new YAMLFactory().createParser(text)) {
            while (parser.nextToken() != null) {
                value(parser, "", false, new HashMap<>());
            }
        }
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

    /** @param beside scalars of the same map, by field */
    private void value(JsonParser parser, String field, boolean listed, Map<String, Scalar> beside) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Scalar> scalars = new HashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                value(parser, name, false, scalars);
            }
            section(scalars);
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                value(parser, field, true, beside);
            }
        } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
            int from = at(parser.currentTokenLocation().getCharOffset());
            int to = at(parser.currentLocation().getCharOffset());
            Scalar scalar = new Scalar(from, to, parser.currentTokenLocation().getLineNr(), text.substring(from, to));
            beside.put(field, scalar);
            scalar(field, listed, scalar, beside);
        }
    }

    /** The parser counts code points. */
    private int at(long codePoints) {
        return text.offsetByCodePoints(0, (int) codePoints);
    }

    private void scalar(String field, boolean listed, Scalar s, Map<String, Scalar> beside) {
        if (listed && CITED.contains(field)) {
            Matcher number = NUMBER.matcher(s.typed);
            if (number.matches()) {
                cited(s, number, field.equals("not-plan"));
            }
        } else if (LineMentions.isNote(field)) {
            Scalar zh = beside.get(LineMentions.chineseOf(field));
            Set<Integer> besides = zh == null ? Set.of() : LineMentions.of(zh.typed, Set.of());
            LineMentions.of(s.typed, besides).forEach(line -> tell(line, s.line, true));
            change(s, LineMentions.moved(s.typed, besides, line -> moves.place(line).orElse(line)));
        } else if (field.equals("lines") && !listed && file.equals("plan/document.yaml")) {
            change(s, Integer.toString(after.last()));
        }
    }

    private void cited(Scalar s, Matcher number, boolean beside) {
        int line = Integer.parseInt(number.group(2));
        tell(line, s.line, beside);
        OptionalInt now = moves.place(line);
        String rest = number.group(3);
        if (now.isEmpty() && moves.has(line) && !beside && number.group(1).isEmpty() && rest.isBlank()) {
            String few = before.beginning(line, FEW_CHARACTERS);
            change(s, line + " " + (few.isEmpty() ? "?" : few));
        } else {
            change(s, number.group(1) + now.orElse(line) + rest);
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
    private void section(Map<String, Scalar> scalars) {
        Scalar from = scalars.get("from");
        Scalar to = scalars.get("to");
        if (from == null || to == null || !file.equals("plan/document.yaml") || !from.typed.matches("\\d{1,9}") || !to.typed.matches("\\d{1,9}")) {
            return;
        }
        int first = Integer.parseInt(from.typed);
        int last = Math.min(Integer.parseInt(to.typed), before.last());
        int now = 0;
        int end = 0;
        for (int line = first; line <= last; line++) {
            int there = moves.of(line).orElse(0);
            now = now == 0 ? there : now;
            end = there == 0 ? end : there;
        }
        if (now == 0 || end < now) {
            toRead.add(Problem.worded(Renumbering.SECTION, file + ":" + from.line, from.typed, to.typed));
        } else {
            Scalar earlier = from.from < to.from ? from : to;
            change(earlier, Integer.toString(earlier == from ? now : end));
            change(earlier == from ? to : from, Integer.toString(earlier == from ? end : now));
        }
    }

    private void change(Scalar s, String typed) {
        if (!typed.equals(s.typed)) {
            edits.add(new Edit(s.from, s.to, typed));
        }
    }
}
