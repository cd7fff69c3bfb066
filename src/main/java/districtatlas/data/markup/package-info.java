/**
 * XML that a reader's files are written in, read as a stream and taken for hostile: no DTD, no entity, nothing fetched, depth and texts
 * bounded, encodings as people in China write them. Start at {@link districtatlas.data.markup.MarkupSource}, then
 * {@link districtatlas.data.markup.MarkupReader}. In: bytes. Out: elements and their texts, and the types that columns of such texts have.
 * What the elements mean is the formats' matter.
 */
package districtatlas.data.markup;
