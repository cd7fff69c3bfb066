package districtatlas.data.dxf;

import java.util.ArrayList;
import java.util.List;

/**
 * A block: entities that are drawn wherever it is inserted.
 *
 * @param base     moves its base place to zero
 * @param external whether it stands for another file
 */
record DxfBlock(String key, String name, Affine base, boolean external, List<DxfItem> items) {
    static DxfBlock of(RawEntity e) {
        String name = DxfTexts.decode(e.text(2, ""));
        return new DxfBlock(DxfTexts.key(name), name, Affine.moved(-e.number(10, 0), -e.number(20, 0)), (e.whole(70, 0) & 4) != 0, new ArrayList<>());
    }
}
