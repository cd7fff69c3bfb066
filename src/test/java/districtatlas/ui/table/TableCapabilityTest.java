package districtatlas.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import districtatlas.ask.table.PlanRow;
import districtatlas.base.Lang;
import districtatlas.plan.ItemId;
import districtatlas.state.AtlasState;
import districtatlas.state.Filter;
import districtatlas.ui.SmallPlan;
import districtatlas.ui.SmallWindow;
import districtatlas.ui.desk.Capability;
import districtatlas.ui.desk.Desk;
import districtatlas.ui.settings.SettingKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rows below the map in the real window. */
class TableCapabilityTest extends SmallWindow {
    @Override
    protected List<Function<Desk, Capability>> capabilities() {
        List<Function<Desk, Capability>> all = new ArrayList<>(super.capabilities());
        all.add(6, TableCapability::new);
        return all;
    }

    @BeforeEach
    void openTable() {
        robot.interact(() -> {
            desk.settings().set(SettingKey.panelOpen("table"), false);       // windows of one class share their settings
            desk.settings().set(SettingKey.columns("items"), "");
            desk.settings().set(SettingKey.COUNT_BY, "group");
            desk.settings().set(SettingKey.TABLE_OF, "items");
            desk.settings().set(SettingKey.COUNTS_ON_MAP, true);
            open(Lang.EN, "light", 1440, 900);
        });
        rest();
        robot.push(KeyCode.B);
        rest();
    }

    private RowsTable rows() {
        return node("#rows-table");
    }

    private List<String> ids() {
        return rows().getItems().stream().map(PlanRow::id).toList();
    }

    private void pick(String... ids) {
        robot.interact(() -> {
            rows().requestFocus();
            rows().getSelectionModel().clearAndSelect(ids().indexOf(ids[0]));
            for (int i = 1; i < ids.length; i++) {
                rows().getSelectionModel().select(ids().indexOf(ids[i]));
            }
        });
        rest();
    }

    private void filter(Filter filter) {
        robot.interact(() -> session.change(s -> s.withFilter(filter)));
        rest();
    }

    private void press(String id) {
        robot.interact(() -> this.<ButtonBase>node("#" + id).fire());
        rest();
    }

    private TableColumn<PlanRow, ?> column(String key) {
        return rows().getColumns().stream().filter(c -> c.getId().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void theKeyOpensAndClosesIt() {
        assertTrue(isShown("#rows-table"));
        assertEquals(small.plan().items().size(), ids().size());
        robot.push(KeyCode.B);
        rest();
        assertFalse(isShown("#rows-table"));
    }

    @Test
    void theKeyThatClosesClosesItFromAmongItsRows() {
        robot.interact(() -> rows().requestFocus());
        robot.push(KeyCode.ESCAPE);
        rest();
        assertFalse(isShown("#rows-table"));
    }

    @Test
    void aRowOpensItsThingAndEnterFramesIt() {
        pick("ferry");
        assertEquals(Optional.of(SmallPlan.FERRY), session.selection().item());
        robot.push(KeyCode.ENTER);
        rest();
        double across = session.viewport().metresPerPixel() * session.viewport().height();
        assertTrue(across < 12_000, "framed: " + across);
    }

    @Test
    void whatIsOpenedElsewhereIsMarkedAndWhatIsClosedIsNot() {
        robot.interact(() -> desk.guide().openItem(SmallPlan.LIGHTHOUSE));
        rest();
        assertEquals(List.of("lighthouse"), rows().selected().stream().map(PlanRow::id).toList());
        robot.interact(() -> session.select(districtatlas.state.Selection.NONE));
        rest();
        assertEquals(List.of(), rows().selected());
    }

    @Test
    void severalRowsAreLitTogetherAndFramedTogether() {
        pick("works-1", "works-7", "lighthouse");
        assertEquals(Set.of(new ItemId("works-1"), new ItemId("works-7"), SmallPlan.LIGHTHOUSE), Set.copyOf(map.pickedProperty().get()));
        assertTrue(map.litProperty().get().containsAll(map.pickedProperty().get()));
        assertTrue(isShown("#item-works-7"));
        assertTrue(this.<Label>node("#table-total").getText().contains("3 rows"));
        press("table-frame");
        for (String id : List.of("works-1", "works-7", "lighthouse")) {
            double x = session.viewport().toScreen(small.places().get(new ItemId(id))).x();
            assertTrue(x > 0 && x < map.getWidth(), id + " at " + x);
        }
        robot.push(KeyCode.B);
        rest();
        assertEquals(List.of(), map.pickedProperty().get(), "a table that is closed lights nothing");
    }

    @Test
    void rowsFollowTheFilterAndWhatIsSelectedStays() {
        pick("ferry");
        filter(Filter.NONE.withZones(Set.of(SmallPlan.DOCKS)));
        assertEquals(List.of("ferry"), ids());
        assertEquals(List.of("ferry"), rows().selected().stream().map(PlanRow::id).toList());
        assertEquals("1 listed, of 13", this.<Label>node("#table-total").getText());
        filter(Filter.NONE.withText("nothing is called so"));
        assertEquals(List.of(), ids());
        assertEquals(Optional.of(SmallPlan.FERRY), session.selection().item(), "the filter closes nothing");
    }

    @Test
    void aColumnSortsAndTheNextWindowSortsTheSame() {
        robot.interact(() -> {
            column("lat").setSortType(TableColumn.SortType.DESCENDING);
            rows().getSortOrder().setAll(List.of(column("lat")));
        });
        rest();
        assertEquals("old-tree", ids().get(0));
        robot.interact(() -> column("status").setPrefWidth(222));
        rest();
        robot.interact(() -> desk.settings().flush());
        double em = column("status").getWidth();
        reopen(AtlasState.of("structure", "light", 2025), Lang.EN);
        robot.interact(() -> stage.setWidth(1440));
        rest();
        assertTrue(isShown("#rows-table"), "it stood open");
        assertEquals("old-tree", ids().get(0));
        assertTrue(column("status").getWidth() > 1.3 * column("kind").getWidth(), em + " against " + column("kind").getWidth());
    }

    @Test
    void columnsAreChosenInTheMenuAndPutBack() {
        MenuButton menu = node("#table-columns");
        robot.interact(menu::show);
        rest();
        CheckMenuItem note = menu.getItems().stream().filter(i -> "column-note".equals(i.getId())).map(CheckMenuItem.class::cast).findFirst().orElseThrow();
        assertFalse(note.isSelected());
        robot.interact(() -> {
            note.setSelected(true);             // as a click does
            note.fire();
        });
        robot.interact(menu::hide);
        rest();
        assertEquals(small.plan().items().size(), ids().size());
        assertTrue(rows().getColumns().stream().anyMatch(c -> c.getId().equals("note")));
        robot.interact(() -> menu.getItems().stream().filter(i -> "columns-reset".equals(i.getId())).findFirst().orElseThrow().fire());
        rest();
        assertTrue(rows().getColumns().stream().noneMatch(c -> c.getId().equals("note")));
    }

    /** Heads of columns take no focus. */
    @Test
    void theKeyboardSortsThroughTheMenuAndTurnsRound() {
        MenuButton menu = node("#table-columns");
        for (boolean turned : new boolean[] {false, true}) {
            robot.interact(menu::show);
            robot.interact(() -> ((Menu) menu.getItems().get(0)).getItems().stream().filter(i -> "sort-name_en".equals(i.getId())).findFirst().orElseThrow().fire());
            robot.interact(menu::hide);
            rest();
            List<String> names = rows().getItems().stream().map(r -> r.values().get(2).text().toLowerCase(java.util.Locale.ROOT)).toList();
            List<String> sorted = names.stream().sorted(turned ? java.util.Comparator.reverseOrder() : java.util.Comparator.<String>naturalOrder()).toList();
            assertEquals(sorted, names);
            assertEquals(List.of(column("name_en")), rows().getSortOrder());
        }
    }

    @Test
    void selectedRowsAreCopiedUnderTheirTitles() {
        pick("ferry", "lighthouse");
        robot.push(KeyCode.CONTROL, KeyCode.C);
        rest();
        robot.interact(() -> {
            List<String> lines = Clipboard.getSystemClipboard().getString().lines().toList();
            assertEquals(3, lines.size());
            assertTrue(lines.get(0).startsWith("Name (English)\tSection\tKind\tStatus"), lines.get(0));
            assertTrue(lines.get(1).startsWith("Ferry Terminal\t"), lines.get(1));
        });
    }

    @Test
    void aBarAddsItsConditionAndTakesItAwayAgain() {
        press("count-by-section");
        press("count-site");
        assertEquals(1, session.state().filter().sections().size());
        assertEquals(List.of("lighthouse"), ids());
        assertTrue(isShown("#count-project"), "what the filter leaves out can still be asked for");
        press("count-project");
        assertEquals(2, session.state().filter().sections().size());
        press("count-site");
        press("count-project");
        assertTrue(session.state().filter().isNone());
    }

    private String counted() {
        return map.figuresProperty().get().figures().stream().map(f -> f.zone() + " " + f.number()).toList().toString();
    }

    /** With the bars, by what they count, as the filter is; and gone with them. */
    @Test
    void whatIsCountedByPlaceStandsOnTheMap() {
        press("count-by-group");
        assertEquals("[east 12, west 1]", counted());
        press("count-by-zone");
        assertEquals("[harbour 12, hill 1, mill 1]", counted());
        filter(Filter.NONE.withText("ferry"));
        assertEquals("[harbour 1, hill 0, mill 0]", counted());
        assertTrue(map.written().labelsProperty().get().stream().anyMatch(l -> l.symbol().label().equals("Hill Sub-district\n0")), "nothing is said as 0");
        robot.interact(() -> this.<javafx.scene.control.CheckBox>node("#counts-on-map").fire());
        assertEquals("[]", counted());
        robot.interact(() -> this.<javafx.scene.control.CheckBox>node("#counts-on-map").fire());
        press("count-by-status");
        assertFalse(isShown("#counts-on-map"), "what has no place has no switch");
        assertEquals("[]", counted());
        press("count-by-zone");
        robot.push(KeyCode.B);
        rest();
        assertEquals("[]", counted());
    }

    @Test
    void barsBeginAtZeroAndEachSaysItsNameAndFigure() {
        press("count-by-zone");
        CountsModel counts = new CountsModel(session, desk.items(), desk.messages(), desk.settings());
        counts.byProperty().set(districtatlas.ask.CountBy.ZONE);
        int most = counts.bars().stream().mapToInt(CountsModel.Bar::count).max().orElseThrow();
        for (CountsModel.Bar bar : counts.bars()) {
            ButtonBase line = node("#count-" + bar.key());
            assertTrue(line.getAccessibleText().contains(bar.name() + ": " + bar.count()), line.getAccessibleText());
            javafx.scene.layout.Region filled = (javafx.scene.layout.Region) line.lookup(".count-bar");
            javafx.scene.layout.Region track = (javafx.scene.layout.Region) line.lookup(".count-track");
            assertEquals(track.getWidth() * bar.count() / most, filled.getWidth(), 1.5, bar.name());
        }
        assertTrue(this.<Labeled>node("#count-rule").getText().startsWith("13 in all."));
        int sum = counts.bars().stream().mapToInt(CountsModel.Bar::count).sum();
        assertTrue(sum > 13, "what is in several zones counts in each: " + sum);
    }

    /** Of the head nothing is cut off or lies over another, and the number of rows is to be read. */
    @Test
    void theHeadFitsBesideAnOpenPanelInLargeType() {
        for (Lang lang : Lang.values()) {
            robot.interact(() -> {
                desk.settings().set(SettingKey.panelOpen("table"), true);
                open(lang, "projector", 1280, 720);
            });
            open(SmallPlan.HARBOUR);
            javafx.scene.Parent head = node(".table-head");
            double end = 0;
            for (javafx.scene.Node part : head.getChildrenUnmodifiable()) {
                if (part.isManaged()) {
                    assertTrue(part.getBoundsInParent().getMinX() >= end - 1, lang + " " + part.getId() + " lies over the one before");
                    end = part.getBoundsInParent().getMaxX();
                }
            }
            assertTrue(end <= head.getLayoutBounds().getWidth(), lang + " ends at " + end);
            Label total = node("#table-total");
            assertTrue(total.getWidth() >= Math.min(total.prefWidth(-1), 100), lang + " " + total.getWidth());
            assertEquals(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY, this.<Labeled>node("#table-copy").getContentDisplay());
            assertFalse(this.<Labeled>node("#table-copy").getTooltip().getText().isEmpty(), "an icon says what it does");
        }
        robot.interact(() -> open(Lang.EN, "projector", 1024, 640));
        open(SmallPlan.HARBOUR);
        MenuButton more = node("#table-more");
        assertTrue(more.isVisible(), "some are in the menu");
        robot.interact(more::show);
        rest();
        assertEquals(List.of("more-table-frame", "more-table-copy", "more-table-counts"), more.getItems().stream().map(i -> i.getId()).toList());
        assertTrue(more.getItems().get(0).isDisable(), "no row is selected");
        robot.interact(more::hide);
        robot.interact(() -> open(Lang.EN, "light", 1920, 1080));
        rest();
        assertFalse(isShown("#table-more"));
        assertEquals(javafx.scene.control.ContentDisplay.LEFT, this.<Labeled>node("#table-copy").getContentDisplay());
    }

    @Test
    void figuresAreRowsTooAndOpenWhereTheyStand() {
        press("table-of-figures");
        assertEquals(5, ids().size());
        assertFalse(isShown("#count-bars"));
        pick("boats-2035");
        assertEquals(Optional.of(SmallPlan.HARBOUR), session.selection().zone());
        assertEquals(2035, session.state().year());
    }

    @Test
    void figuresObeyTheFilterAndSayWhatOfItMeansNothingForThem() {
        press("table-of-figures");
        filter(Filter.NONE.withZones(Set.of(SmallPlan.HARBOUR)).withStatuses(Set.of(districtatlas.base.vocabulary.Status.BUILDING)));
        assertTrue(ids().contains("boats-2035") && ids().size() < 5, ids().toString());
        assertTrue(this.<Label>node("#table-unmeant").getText().contains("means nothing for figures"));
        assertTrue(rows().getAccessibleText().contains("means nothing for figures"), "heard too");
        press("table-of-items");
        assertFalse(isShown("#table-unmeant"));
    }

    /** Another language is another window over the same state. */
    @Test
    void anotherLanguageShowsTheSameRowsCountedTheSame() {
        press("count-by-zone");
        press("table-of-figures");
        robot.interact(() -> open(Lang.ZH, "light", 1440, 900));
        rest();
        assertEquals(5, ids().size(), "of figures still");
        press("table-of-items");
        assertEquals("[harbour 12, hill 1, mill 1]", counted());
        assertTrue(map.written().labelsProperty().get().stream().anyMatch(l -> l.symbol().label().equals("磨坊街道\n1")));
    }

    @Test
    void theScreenReaderHearsWhatTheTableIs() {
        assertEquals(AccessibleRole.TABLE_VIEW, rows().getAccessibleRole());
        assertEquals("Table 13 in all", rows().getAccessibleText());
        javafx.scene.control.TableRow<?> first = robot.lookup(".table-row-cell").<javafx.scene.control.TableRow<?>>queryAll().stream()
                .filter(r -> r.getItem() instanceof PlanRow p && p.id().equals("ferry")).findFirst().orElseThrow();
        String said = (String) first.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT);
        assertTrue(said.startsWith("Ferry Terminal, Key projects, Works, "), said);
        for (String id : List.of("table-frame", "table-copy", "table-columns", "table-export", "table-counts", "table-close")) {
            Labeled button = node("#" + id);
            assertFalse(button.getText().isEmpty() && (button.getAccessibleText() == null || button.getAccessibleText().isEmpty()), id);
        }
    }
}
