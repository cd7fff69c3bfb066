package districtatlas.print.sheet;

import districtatlas.plan.ItemId;
import districtatlas.print.page.Block;
import districtatlas.print.page.Flow;
import districtatlas.print.page.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All of a sheet's lists as one run of paragraphs, and of each the title under which it stands. Immutable.
 *
 * @param titles of the list that is not a part of another; empty for what has none
 */
record SetLists(List<Paragraph> paragraphs, List<String> titles) {
    SetLists {
        paragraphs = List.copyOf(paragraphs);
        titles = List.copyOf(titles);
    }

    /** The lists, what their marks say, and what their sources are. */
    static SetLists of(List<SheetList> lists, ListSetter setter, String sources, Function<ItemId, Optional<Integer>> number) {
        List<Paragraph> all = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        String title = "";
        for (SheetList list : lists) {
            title = list.minor() ? title : list.title();
            add(setter.set(list, number), title, all, titles);
            if (list == lists.get(0)) {
                add(setter.key(), "", all, titles);
            }
        }
        add(setter.sources(), sources, all, titles);
        return new SetLists(all, titles);
    }

    private static void add(List<Paragraph> more, String title, List<Paragraph> all, List<String> titles) {
        for (Paragraph paragraph : more) {
            all.add(paragraph);
            titles.add(title);
        }
    }

    /**
     * The title under which a column goes on; empty for one that begins with a title, or with what has none.
     *
     * @param laid these paragraphs, in columns without heads
     */
    String goesOn(Flow.Laid laid, int column) {
        long before = laid.columns().subList(0, column).stream().flatMap(List::stream).mapToLong(SetLists::pieces).sum();
        long seen = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            seen += paragraphs.get(i).strips().stream().mapToLong(s -> s.pieces().size()).sum();
            if (seen > before) {
                boolean begins = i == 0 || !titles.get(i - 1).equals(titles.get(i));
                return begins ? "" : titles.get(i);
            }
        }
        return "";
    }

    private static int pieces(Block block) {
        return block instanceof Block.Words words ? words.pieces().size() : 0;
    }
}
