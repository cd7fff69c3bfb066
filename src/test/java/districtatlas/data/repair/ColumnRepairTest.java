package districtatlas.data.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import districtatlas.data.DataColumn.Type;
import districtatlas.data.DataColumn;
import districtatlas.data.Findings;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnRepairTest {
    private final Findings found = new Findings();

    private static List<DataColumn> columns(String... names) {
        return Stream.of(names).map(n -> new DataColumn(n, Type.TEXT)).toList();
    }

    private List<String> sound(String... names) {
        return ColumnRepair.sound(columns(names), found).stream().map(DataColumn::name).toList();
    }

    @Test
    void goodNamesStay() {
        assertEquals(List.of("名称", "NAME", "a\"; drop table x; --"), sound("名称", "NAME", "a\"; drop table x; --"));
        assertEquals(List.of(), found.kinds());
    }

    @Test
    void aNameThatIsCutTwiceTheSameIsTwo() {
        assertEquals(List.of("规划用地性", "规划用地性_2", "Name", "name_2", "name_2_2"), sound("规划用地性", "规划用地性", "Name", "name", "name_2"));
        assertEquals(List.of("data.repair-column-twice"), found.kinds().stream().map(Findings.Kind::code).toList());
        assertEquals(3, found.kinds().get(0).count());
    }

    @Test
    void emptyOwnAndUnprintableNames() {
        assertEquals(List.of("列1", "fid_2", "GEOM_2", "a b", "列5"), sound("", "fid", "GEOM", "a\nb", "\u0000 "));
        assertEquals(List.of("data.repair-column-empty", "data.repair-column-own", "data.repair-column-name"), found.kinds().stream().map(Findings.Kind::code).toList());
    }

    @Test
    void noMoreThanATableTakes() {
        String[] many = IntStream.range(0, 2_500).mapToObj(i -> "c" + i).toArray(String[]::new);
        assertEquals(ColumnRepair.MOST_COLUMNS, sound(many).size());
        assertEquals(List.of("data.repair-columns-many"), found.kinds().stream().map(Findings.Kind::code).toList());
    }

    @ParameterizedTest
    @CsvSource({"12,true", "-3.5,true", "２２.５０,true", "0,true", "0.25,true", "007,false", "440305001001GB00001F,false", "4403050010010000112233,false",
        "12%,false", "abc,false", "1.2.3,false", "-,false"})
    void numbersAsTextAreToldAndCodesAreNot(String text, boolean told) {
        NumbersAsText numbers = new NumbersAsText(columns("值"));
        numbers.look(new Object[]{text});
        numbers.look(new Object[]{null});
        numbers.tell(found);
        assertEquals(told, !found.isEmpty());
    }
}
