/**
 * Tables of a reader's own: CSV and its kin, workbooks, tables that a web page saved, and the ministry's text for the exchange of parcels.
 * Start at {@link districtatlas.data.table.CsvFormat}, {@link districtatlas.data.table.XlsxFormat},
 * {@link districtatlas.data.table.XlsFormat} and {@link districtatlas.data.table.ParcelTextFormat}. A format gives rows; a survey of all of
 * them finds the header, the columns' types and where the places stand; then the rows come out as records.
 * {@link districtatlas.data.table.ZoneColumn} finds the column that names zones. No address is looked up anywhere.
 */
package districtatlas.data.table;
