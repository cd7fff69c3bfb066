package districtatlas.print.page;

/** What a block is to someone who has the page read aloud. */
public enum Role {
    /** The document's or page's name. */
    TITLE,
    /** Of what follows. */
    HEADING,
    PARAGRAPH,
    /** A line of a list, or of a table. */
    ITEM,
    /** Says what a picture shows. */
    CAPTION,
    NOTE,
    /** Is on every page, or only adorns: lines, page numbers. Read on the first page alone. */
    FURNITURE
}
