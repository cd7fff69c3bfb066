package districtatlas.ui.compare;

import districtatlas.ask.table.TableFile.Format;
import districtatlas.plan.Item;
import districtatlas.plan.Target;
import districtatlas.plan.Zone;

/** What the parts of the panel ask for. */
interface CompareDeeds {
    /** In the panel of that zone, where it lies. */
    void open(Item item, Zone zone);

    void open(Target figure);

    void open(Zone zone);

    /** The figures of the whole district. */
    void openDistrict();

    /** Asks for another zone at one side. */
    void choose(boolean left);

    void swap();

    void frame();

    void export(Format format);

    /** Both on one sheet of paper. */
    void sheet();

    void close();
}
