package districtatlas.print.sheet;

import districtatlas.base.Messages;
import districtatlas.paint.decor.Piece;
import districtatlas.print.page.Block;
import districtatlas.print.page.Millimetres;
import districtatlas.print.page.Role;
import districtatlas.print.page.TypeSetter;
import districtatlas.print.page.TypeStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What stands below the frame of a small sheet: the title block's fields in a line, what the map is worth, the page's number. Immutable. */
record FootLines(SheetFacts facts, double wide, Messages messages) {
    private static final TypeStyle SMALL = TypeStyle.points(7.2).inQuiet().leading(1.35);
    private static final double AIR = 5;
    /** The most pages that anybody numbers. */
    private static final int MOST = 888;
    private static final double MOST_SCALE = 8_888_000;
    /** A title stands whole at the head of its page. */
    private static final double TITLE = Millimetres.px(60);

    /** With any title and scale. */
    double height() {
        StringBuilder title = new StringBuilder("m");
        while (TypeSetter.width(title.toString(), SMALL) < TITLE) {
            title.append('m');
        }
        int reserved = new FootLines(facts.titled(title.toString()).at(MOST_SCALE, messages), wide, messages).rows().size();
        return AIR + Math.max(reserved, rows().size()) * SMALL.height();
    }

    List<Block> at(double x, double top, String number) {
        List<Block> blocks = new ArrayList<>();
        double y = top + AIR;
        for (String row : rows()) {
            blocks.add(new Block.Words(Role.NOTE, TypeSetter.line(row, SMALL).at(x, y)));
            y += SMALL.height();
        }
        List<Piece> last = TypeSetter.lineTo(wide, number, SMALL).at(x, top + height() - SMALL.height());
        blocks.add(new Block.Words(Role.FURNITURE, last));
        return blocks;
    }

    private List<String> rows() {
        // Room for the page's number on the last one's right.
        double most = wide - TypeSetter.width(messages.get("page.number", MOST, MOST), SMALL) - 2 * AIR;
        List<String> rows = new ArrayList<>(packed(fields(), messages.get("frame.between"), most));
        facts.notes().forEach(n -> rows.addAll(TypeSetter.rows(n, most, SMALL)));
        if (rows.isEmpty()) {
            rows.add("");
        }
        return rows;
    }

    /** A field is broken only where a row has no room for all of it, and then between its parts before anywhere else. */
    private List<String> packed(List<String> parts, String between, double most) {
        List<String> rows = new ArrayList<>();
        String row = "";
        for (String part : parts) {
            String longer = row.isEmpty() ? part : row + between + part;
            if (TypeSetter.width(longer.strip(), SMALL) <= most) {
                row = longer;
                continue;
            }
            if (!row.isBlank()) {
                rows.add(row.strip());
            }
            List<String> broken = TypeSetter.width(part.strip(), SMALL) <= most ? List.of(part) : broken(part, most);
            rows.addAll(broken.subList(0, broken.size() - 1));
            row = broken.get(broken.size() - 1);
        }
        if (!row.isBlank()) {
            rows.add(row.strip());
        }
        return rows;
    }

    private List<String> broken(String field, double most) {
        String between = messages.get("credits.separator");
        int first = field.indexOf(between);
        return first < 0 || first + between.length() == field.length() ? TypeSetter.rows(field, most, SMALL)
                : packed(List.of(field.split("(?<=" + Pattern.quote(between) + ")")), "", most);
    }

    private List<String> fields() {
        List<String> said = new ArrayList<>();
        add(said, "", TypeSetter.cut(facts.title(), TITLE, SMALL));
        add(said, "frame.number", facts.number());
        add(said, "", facts.scale());
        add(said, "", facts.coordinates());
        add(said, "frame.unit", facts.unit());
        add(said, "frame.date", facts.date());
        add(said, "frame.edition", facts.edition());
        add(said, "frame.sources", sources());
        return said;
    }

    private void add(List<String> said, String label, String value) {
        if (!value.isEmpty()) {
            said.add(label.isEmpty() ? value : messages.get("frame.field", messages.get(label), value));
        }
    }

    /** But those that the notes name anyway. */
    private String sources() {
        String between = messages.get("credits.separator");
        List<String> parts = new ArrayList<>(List.of(facts.sources().split(between)));
        parts.removeIf(p -> p.isBlank() || facts.notes().stream().anyMatch(n -> n.contains(p)));
        return String.join(between, parts);
    }
}
