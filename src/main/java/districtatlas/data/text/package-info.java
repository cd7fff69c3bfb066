/**
 * In which charset texts are written. Start at {@link districtatlas.data.text.Encodings}. In: what the reader, the file and a DBF's
 * language byte say, and {@link districtatlas.data.text.TextSamples} of the bytes themselves. Out: one charset for all, and how it is
 * known. {@link districtatlas.data.text.CharsetNames} knows the names that people write. No format and no file comes in.
 */
package districtatlas.data.text;
