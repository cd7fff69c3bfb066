/**
 * Archives that data come in, and files that are known but not read. Start at {@link districtatlas.data.archive.SafeZip}: a ZIP that is
 * taken for hostile, what lies in it by name, and the way out of it into a folder of the caller's.
 * {@link districtatlas.data.archive.UnreadableFormat} says of RAR, DWG and their like what to do instead. In: a file. Out: entries, their
 * bytes within stated limits, and findings. What the entries are is not known here. Commons Compress lives here alone.
 */
package districtatlas.data.archive;
