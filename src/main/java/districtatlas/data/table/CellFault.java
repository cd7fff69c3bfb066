package districtatlas.data.table;

/**
 * A cell without a value that should have one.
 *
 * @param what the error that stands in it ({@code #DIV/0!}); empty for a formula whose result was not kept
 */
record CellFault(String what) {
    static final CellFault NO_RESULT = new CellFault("");
}
