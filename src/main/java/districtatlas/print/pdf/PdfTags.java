package districtatlas.print.pdf;

import districtatlas.coord.ScreenBox;
import districtatlas.print.page.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * The tags of a file: what its contents are to someone who has them read aloud, in the order in which they are read. Elements of the types that
 * PDF 1.7 knows, so that no map of roles is needed. One thread at a time.
 */
final class PdfTags {
    private static final COSName ELEMENT = COSName.getPDFName("StructElem");
    private static final COSName OWNER = COSName.getPDFName("O");
    private static final COSName TABS = COSName.getPDFName("Tabs");
    private static final COSName PARENT_TREE_NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");

    private final COSDictionary root = new COSDictionary();
    private final COSDictionary whole;
    /** By key: of a page the elements of its marked contents, of a link its element. */
    private final COSArray parents = new COSArray();
    private final Map<String, COSDictionary> named = new TreeMap<>();
    private int nextKey;
    /** The list that the last element belongs to; null outside lists. */
    private COSDictionary list;
    /** The table that the last element belongs to; null outside tables. */
    private COSDictionary table;
    private int columns;
    private boolean titled;

    PdfTags() {
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        whole = child(root, "Document");
    }

    private static COSDictionary child(COSDictionary parent, String type) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, ELEMENT);
        element.setName(COSName.S, type);
        element.setItem(COSName.P, parent);
        kids(parent).add(element);
        return element;
    }

    private static COSArray kids(COSDictionary element) {
        COSArray kids = element.getCOSArray(COSName.K);
        if (kids == null) {
            kids = new COSArray();
            kids.setDirect(true);
            element.setItem(COSName.K, kids);
        }
        return kids;
    }

    private int key(COSBase parent) {
        parents.add(COSInteger.get(nextKey));
        parents.add(parent);
        return nextKey++;
    }

    /** The element of a block, after all that were made before. */
    private COSDictionary element(Role role) {
        table = null;
        if (role == Role.ITEM) {
            if (list == null) {
                list = child(whole, "L");
            }
            return child(child(list, "LI"), "LBody");
        }
        list = null;
        COSDictionary element = child(whole, switch (role) {
            case TITLE -> "H1";
            // Nothing stands two levels below nothing.
            case HEADING -> titled ? "H2" : "H1";
            case CAPTION -> "Caption";
            case NOTE -> "Note";
            default -> "P";
        });
        titled |= role == Role.TITLE;
        if (role == Role.NOTE) {
            String name = "note" + String.format(Locale.ROOT, "%06d", named.size());
            element.setString(COSName.ID, name);
            named.put(name, element);
        }
        return element;
    }

    OfPage of(PDPage page) {
        return new OfPage(page);
    }

    /** The tags of one page; of one page after another. */
    final class OfPage {
        private final PDPage page;
        private COSArray contents;
        private COSDictionary last;

        private OfPage(PDPage page) {
            this.page = page;
            page.getCOSObject().setItem(TABS, COSName.S);
        }

        COSDictionary block(Role role) {
            last = element(role);
            return last;
        }

        /**
         * The elements of a row's cells, as many as it has.
         *
         * @param titles whether it names the columns
         */
        List<COSDictionary> row(boolean titles, int cells) {
            list = null;
            if (table == null) {
                table = child(whole, "Table");
                columns = cells;
            }
            COSDictionary row = child(table, "TR");
            List<COSDictionary> made = new ArrayList<>();
            for (int i = 0; i < cells; i++) {
                COSDictionary cell = child(row, titles ? "TH" : "TD");
                COSDictionary facts = new COSDictionary();
                facts.setName(OWNER, "Table");
                if (titles) {
                    facts.setName("Scope", "Column");
                }
                if (cells == 1 && columns > 1) {
                    facts.setInt("ColSpan", columns);
                }
                if (facts.size() > 1) {
                    cell.setItem(COSName.A, facts);
                }
                made.add(cell);
            }
            return made;
        }

        /** @param where in points from the page's bottom left */
        COSDictionary figure(String said, ScreenBox where) {
            list = null;
            table = null;
            last = child(whole, "Figure");
            last.setString(COSName.ALT, said);
            COSDictionary layout = new COSDictionary();
            layout.setName(OWNER, "Layout");
            layout.setName("Placement", "Block");
            layout.setItem(COSName.BBOX, Resources.numbers(where.x(), where.y(), where.maxX(), where.maxY()));
            last.setItem(COSName.A, layout);
            return last;
        }

        /** @return the number of the next marked content of this page, which belongs to the element */
        int content(COSDictionary element) {
            if (contents == null) {
                contents = new COSArray();
                page.setStructParents(key(contents));
            }
            element.setItem(COSName.PG, page);
            int number = contents.size();
            contents.add(element);
            kids(element).add(COSInteger.get(number));
            return number;
        }

        /**
         * A place that leads elsewhere.
         *
         * @param inLast whether it lies on what the last element has
         */
        void link(PDAnnotationLink link, boolean inLast) {
            COSDictionary element = child(inLast && last != null ? last : element(Role.PARAGRAPH), "Link");
            COSDictionary reference = new COSDictionary();
            reference.setItem(COSName.TYPE, COSName.OBJR);
            reference.setItem(COSName.OBJ, link.getCOSObject());
            reference.setItem(COSName.PG, page);
            kids(element).add(reference);
            link.setStructParent(key(element));
        }
    }

    void finish(PDDocument document) {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(PARENT_TREE_NEXT_KEY, nextKey);
        if (!named.isEmpty()) {
            COSArray names = new COSArray();
            named.forEach((name, element) -> {
                names.add(new COSString(name));
                names.add(element);
            });
            COSDictionary ids = new COSDictionary();
            ids.setItem(COSName.NAMES, names);
            root.setItem(COSName.ID_TREE, ids);
        }
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.STRUCT_TREE_ROOT, root);
        COSDictionary marked = new COSDictionary();
        marked.setBoolean("Marked", true);
        catalog.setItem(COSName.MARK_INFO, marked);
    }
}
