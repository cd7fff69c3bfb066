/**
 * Sound shapes and sound columns of what a file has. Start at {@link districtatlas.data.repair.ShapeRepair}: a shape as it is written goes
 * in, points, lines and areas that can be drawn and stored come out, and each change is told as a finding with its record.
 * {@link districtatlas.data.repair.ColumnRepair} does the same for names of columns. The numbers are those of the file or degrees: nothing
 * here depends on it. No file and no place comes in.
 */
package districtatlas.data.repair;
