package districtatlas.data.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import districtatlas.base.Cancel;
import districtatlas.data.DataColumn;
import districtatlas.data.DataColumn.Type;
import districtatlas.data.Findings;
import districtatlas.data.json.NumberTree.Leaves;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What lies in a file of Ovital's map ({@code .ovjsn}), folders within folders. Streams; keeps what one folder holds. One thread at a time. */
final class OvitalItems {
    /** Named as the file names them, but for the folder. */
    private static final List<DataColumn> COLUMNS = List.of(new DataColumn("Name", Type.TEXT), new DataColumn("Comment", Type.TEXT),
        new DataColumn("Type", Type.INTEGER), new DataColumn("tmModify", Type.TEXT), new DataColumn("Group", Type.TEXT));

    private long count;
    private long shifted;

    /** Counts those of the array that the parser stands on, to its end. */
    void count(JsonParser parser, Cancel cancel) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            cancel.check();
            read(parser, item -> {
                count++;
                shifted += item.shifted ? 1 : 0;
            });
        }
    }

    SurveyedLayer facts() {
        long all = count;
        long marked = shifted;
        return new SurveyedLayer(COLUMNS, false, all, false, provider(), found -> tell(found, all, marked));
    }

    private static void tell(Findings found, long all, long marked) {
        if (marked > 0) {
            found.noticed("data.ovital-shifted", "", marked, all);
        }
    }

    private Optional<String> provider() {
        return shifted > 0 ? Optional.of("gcj02") : Optional.empty();
    }

    /** The item that the parser stands on, or all that lie in it if it is a folder. */
    static void read(JsonParser parser, Consumer<OvitalItem> to) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        OvitalItem item = new OvitalItem();
        List<OvitalItem> children = new ArrayList<>();
        boolean folder = members(parser, item, children);
        for (OvitalItem child : children) {
            child.group = child.group.isEmpty() ? item.name : item.name + "/" + child.group;
            to.accept(child);
        }
        if (!folder) {
            to.accept(item);
        }
    }

    /** Those of an object and of the objects in it that belong to it. @return whether it has children, be it none */
    private static boolean members(JsonParser parser, OvitalItem item, List<OvitalItem> children) throws IOException {
        boolean folder = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            switch (name) {
                case "Object", "ObjectDetail", "TrackDraw" -> {
                    if (token == JsonToken.START_OBJECT) {
                        folder |= members(parser, item, children);
                    } else {
                        parser.skipChildren();
                    }
                }
                case "ObjChildren" -> {
                    folder = true;
                    if (token != JsonToken.START_ARRAY) {
                        parser.skipChildren();
                        continue;
                    }
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        read(parser, children::add);
                    }
                }
                case "Latlng" -> item.places = NumberTree.read(parser, Leaves.ROWS);
                case "Name" -> item.name = text(parser);
                case "Comment" -> item.comment = text(parser);
                case "tmModify" -> item.changed = text(parser);
                case "Type" -> item.type = (long) number(parser);
                case "Gcj02" -> item.shifted = number(parser) == 1;
                case "Close" -> item.closed = number(parser) == 1;
                case "Lat" -> item.lat = number(parser);
                case "Lng" -> item.lon = number(parser);
                default -> parser.skipChildren();
            }
        }
        return folder;
    }

    private static String text(JsonParser parser) throws IOException {
        String text = parser.currentToken().isScalarValue() && parser.currentToken() != JsonToken.VALUE_NULL ? parser.getText() : "";
        parser.skipChildren();
        return text;
    }

    private static double number(JsonParser parser) throws IOException {
        double number = parser.currentToken().isNumeric() ? parser.getDoubleValue() : Double.NaN;
        parser.skipChildren();
        return number;
    }
}
