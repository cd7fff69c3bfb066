package districtatlas.atlasfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.author.ThreeZones;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file itself refuses a fact that rests on nothing, whatever program writes it. */
class SourcesAreEnforcedTest {
    @TempDir
    Path folder;

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + ThreeZones.compiledIn(folder) + "?foreign_keys=on");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "insert into claim (text, text_en, basis) values ('空话', 'empty words', null)",
        "insert into claim (text, text_en, basis) values ('空话', 'empty words', 999999)",
        "insert into claim (text, text_en) values ('空话', 'empty words')",
        "update claim set basis = null where id = 1",
        "insert into basis (certainty, citation) values ('stated', null)",
        "insert into basis (certainty, citation) values (null, null)",
        "insert into basis (certainty, citation) values ('rumour', null)",
        "insert into basis (certainty, citation) values ('stated', 999999)",
        "insert into basis (certainty, citation) values ('known', 3)",
        "update figure set basis = null",
        "update figure set basis = 999999",
        "update item set basis = null",
        "update item_zone set basis = null",
        "update zone_link set basis = 999999",
        "delete from citation where id = 3",
        "delete from basis",
        "insert into citation (section) values (null)",
        "insert into zone (zone_id, kind, code, name, name_en, label, label_en, parent) values ('x', 'street', '', 'x', 'x', 'x', 'x', 'west')",
        "insert into boundary_set (state) values ('reviewed')"})
    void aFactWithoutASourceCannotBeStored(String sql) {
        SQLException refused = assertThrows(SQLException.class, () -> run(sql));
        assertTrue(refused.getMessage().contains("constraint"), refused::getMessage);
    }

    @Test
    void aSourcedClaimCan() throws SQLException {
        run("insert into basis (id, certainty, citation) values (1000, 'stated', 3)");
        run("insert into claim (text, text_en, basis) values ('有据', 'sourced', 1000)");
        run("insert into basis (id, certainty) values (1001, 'known')");
        run("insert into claim (text, text_en, basis) values ('常识', 'known', 1001)");
    }

    @Test
    void theWriterRefusesItToo() {
        Path file = folder.resolve("new.gpkg");
        try (GeoPackageWriter writer = GeoPackageWriter.create(file, "2026-01-01T00:00:00.000Z")) {
            PlanRows.GlossaryRow unsourced = new PlanRows.GlossaryRow("x", new districtatlas.base.Text("词", "word"), java.util.List.of(),
                    new PlanRows.ClaimRow(new districtatlas.base.Text("空话", "empty words"), new PlanRows.BasisRow("stated", java.util.List.of())), java.util.Optional.empty());
            AtlasFileException refused = assertThrows(AtlasFileException.class, () -> writer.plan().glossary(unsourced));
            assertEquals("atlas.not-written", refused.problem().code());
        }
        assertTrue(java.nio.file.Files.notExists(file) && !districtatlas.WrittenFiles.leftIn(folder), "nothing is left behind");
    }
}
