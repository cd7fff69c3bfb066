/**
 * FlatGeobuf of a reader's own. Start at {@link districtatlas.data.fgb.FlatGeobufFormat}. The format's own library knows where things
 * stand in the bytes; how much of them is believed is decided here: nothing is as large as a file says that it is, only as large as the file.
 */
package districtatlas.data.fgb;
