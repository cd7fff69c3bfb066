package districtatlas.app.cli;

import districtatlas.ask.compare.CompareCell;
import districtatlas.ask.compare.CompareRow;
import districtatlas.ask.compare.CompareWords;
import districtatlas.ask.compare.Comparison;
import districtatlas.ask.compare.RowGroup;
import districtatlas.base.Lang;
import districtatlas.base.Messages;
import districtatlas.plan.Item;
import districtatlas.plan.Zone;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A comparison as JSON, in Chinese as all JSON of the command line. Counts and areas (km²) are numbers, figures are quoted as the plan has them;
 * what a zone has not is null.
 */
final class CompareJson {
    private final CompareWords words = new CompareWords(new Messages(Lang.ZH));

    ObjectNode of(Comparison of) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        putZone(root.putObject("a"), of.a());
        putZone(root.putObject("b"), of.b());
        ArrayNode rows = root.putArray("rows");
        for (CompareRow row : of.rows()) {
            ObjectNode node = rows.addObject().put("section", row.group().key()).put("key", row.key()).put("name", words.name(row));
            putCell(node, "a", row, row.a());
            putCell(node, "b", row, row.b());
            if (row.difference().isPresent()) {
                putNumber(node, "difference", row, row.difference().getAsDouble());
            } else {
                node.putNull("difference");
            }
        }
        putIds(root.putArray("both"), of.both());
        putIds(root.putArray("onlyA"), of.onlyA());
        putIds(root.putArray("onlyB"), of.onlyB());
        return root;
    }

    private static void putZone(ObjectNode node, Zone zone) {
        node.put("id", zone.id().value()).put("name", zone.name().zh());
    }

    private void putCell(ObjectNode node, String field, CompareRow row, CompareCell cell) {
        if (row.group() == RowGroup.FIGURES && !cell.isNone()) {
            node.put(field, words.cell(row, cell));
        } else if (row.group() != RowGroup.FIGURES && cell.number().isPresent()) {
            putNumber(node, field, row, cell.number().getAsDouble());
        } else {
            node.putNull(field);
        }
    }

    private static void putNumber(ObjectNode node, String field, CompareRow row, double value) {
        if (row.group().isOfCounts()) {
            node.put(field, (int) value);
        } else {
            node.put(field, value);
        }
    }

    private static void putIds(ArrayNode list, List<Item> items) {
        items.forEach(i -> list.add(i.id().value()));
    }
}
