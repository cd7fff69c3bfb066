package districtatlas.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.base.NotWritten;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryFileTest {
    private static final String LIST = """
            # What this file is.

            # the first
            - id: one
              name: "一"      # as the plan writes it
              source: [1, 2]

            # the second
            - {id: two, name: 二}
            - id: three
              name: 三
            """;

    @TempDir
    Path folder;

    private static String entry(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return YamlText.entry(fields);
    }

    @Test
    void aListIsReadAndWrittenAsItWasTyped() {
        EntryFile list = EntryFile.parse(LIST, "id");
        assertEquals(List.of("one", "two", "three"), list.ids());
        assertEquals(LIST, list.text());
    }

    @Test
    void onlyTheEntryThatSaysOtherwiseIsWrittenAnew() {
        EntryFile list = EntryFile.parse(LIST, "id").with("two", entry("id", "two", "name", "贰"));
        assertEquals(LIST.replace("- {id: two, name: 二}", "- id: two\n  name: 贰"), list.text());
        assertEquals(List.of(new EntryChange("two", EntryChange.How.CHANGED)), list.changesFrom(EntryFile.parse(LIST, "id")));
    }

    @Test
    void anEntryThatSaysTheSameKeepsItsCommentsAndQuotes() {
        EntryFile list = EntryFile.parse(LIST, "id").with("one", entry("id", "one", "name", "一", "source", List.of(1, 2)));
        assertEquals(LIST, list.text());
    }

    @Test
    void aNewEntryIsTheLast() {
        EntryFile list = EntryFile.parse(LIST, "id").with("four", entry("id", "four", "name", "a: b", "is", true));
        assertEquals(LIST + "- id: four\n  name: \"a: b\"\n  is: true\n", list.text());
        assertEquals("a: b", list.values("four").orElseThrow().get("name").asText());
    }

    @Test
    void anEntryThatGoesTakesItsCommentWithIt() {
        assertEquals(LIST.replace("\n# the second\n- {id: two, name: 二}\n", ""), EntryFile.parse(LIST, "id").without("two").text());
    }

    @Test
    void aFileOfWindowsKeepsItsHeadAndItsEndsOfLines() {
        String list = LIST.replace("\n", "\r\n");
        EntryFile file = EntryFile.parse(list, "id");
        assertEquals(list.substring(0, list.indexOf("# the first")) + list.substring(list.indexOf("\r\n# the second")), file.without("one").text());
        assertEquals(list.replace("- {id: two, name: 二}", "- id: two\r\n  name: 贰"), file.with("two", entry("id", "two", "name", "贰")).text());
    }

    @Test
    void textsThatYamlWouldReadOtherwiseAreQuoted() {
        for (String text : List.of("yes", "12", "2021-01-01", "a #b", "\"q\"", "行\n二", "- x", "~", "null", "五：六")) {
            EntryFile list = EntryFile.parse("", "id").with("t", entry("id", "t", "text", text, "list", List.of(text), "map", Map.of("k", text)));
            assertEquals(text, list.values("t").orElseThrow().get("text").asText());
            assertTrue(list.values("t").orElseThrow().get("text").isTextual(), text);
            assertEquals(text, list.values("t").orElseThrow().get("list").get(0).asText());
            assertEquals(text, list.values("t").orElseThrow().get("map").get("k").asText());
        }
    }

    @Test
    void changesAreListedBeforeTheyAreMade() throws IOException, NotWritten {
        Files.createDirectories(folder.resolve("plan"));
        Files.writeString(folder.resolve("plan/list.yaml"), LIST);
        FolderDraft draft = new FolderDraft(folder);
        draft.put("plan/list.yaml", draft.entries("plan/list.yaml", "id").without("three").with("five", entry("id", "five")));
        draft.put("geometry/new.txt", "a\nb\n");
        draft.put("plan/same.yaml", LIST);
        Files.writeString(folder.resolve("plan/same.yaml"), LIST);
        assertEquals(List.of(new FolderChange("geometry/new.txt", true, List.of(), 2, 0), new FolderChange("plan/list.yaml", false,
                List.of(new EntryChange("five", EntryChange.How.ADDED), new EntryChange("three", EntryChange.How.REMOVED)), 1, 2)), draft.changes());
        assertEquals(LIST, Files.readString(folder.resolve("plan/list.yaml")));
        assertFalse(Files.exists(folder.resolve("geometry")));
        draft.write();
        assertTrue(Files.readString(folder.resolve("plan/list.yaml")).endsWith("- id: five\n"));
        assertEquals("a\nb\n", Files.readString(folder.resolve("geometry/new.txt")));
        assertEquals(List.of(), draft.changes());
    }
}
