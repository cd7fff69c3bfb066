/**
 * How fast and how large the program is, over a synthetic district that any other program can draw from the same file.
 * Start at Bench, which runs all and writes bench.json; SyntheticDistrict writes the district.
 * Nothing here is part of the program: the Maven profile {@code bench} compiles it in place of the tests.
 */
package districtatlas.bench;
