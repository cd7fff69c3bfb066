package districtatlas.ui.tours;

import districtatlas.notebook.EntryId;

/** What a reader can do with the lines of the panel of tours. */
interface TourDoings {
    void open(String tour);

    void play(String tour, int step);

    /** Plays it, with the pen in the caption. */
    void write(String tour, int step);

    /** Makes it the reader's own, or a second one of the reader's. */
    void copy(String tour);

    void rename(String tour, String title);

    void remove(String tour);

    /** To a file of its own. */
    void save(String tour);

    /** Gives steps whose tour is gone a tour again. */
    void restore(String lost);

    // ---- steps ----------------------------------------------------------------------------------------------------

    /** Shows it on the map, and its fields if it is the reader's own. */
    void show(String step);

    void update(EntryId step);

    void duplicate(EntryId step);

    /** Puts the cursor into its title. */
    void entitle(EntryId step);

    void removeStep(EntryId step);

    /** @param by so many places down */
    void move(EntryId step, int by);
}
