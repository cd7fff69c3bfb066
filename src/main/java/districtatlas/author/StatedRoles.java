package districtatlas.author;

import districtatlas.base.Text;
import districtatlas.base.vocabulary.ZoneKind;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What plan/zones.yaml itself says of how a zone is drawn; it wins over what the compiler would choose.
 *
 * @param slot    of a group: which of the palettes' group colours
 * @param tint    of a street: which of the palettes' tints
 * @param onAxis  whether it is a point of the axis
 * @param onBelt  whether it is a part of the belt
 * @param inGroup whether it is what a group is about
 * @param toward  of an axis: where it leads beyond the district
 * @param dropEn  what a wide map leaves out of its English name
 */
record StatedRoles(OptionalInt slot, OptionalInt tint, Optional<Boolean> onAxis, Optional<Boolean> onBelt, Optional<Boolean> inGroup, Text toward,
                   String dropEn) {
    static StatedRoles read(Fields f, String kind, Compilation c) {
        return new StatedRoles(number(f, "slot", ZoneKind.GROUP.is(kind), ZoneRoles.SLOTS, "zone.slot", c),
                number(f, "tint", ZoneKind.STREET.is(kind), ZoneRoles.TINTS, "zone.tint", c),
                flag(f, "on_axis"), flag(f, "on_belt"), flag(f, "in_group"), f.words("toward", "toward_en", false),
                f.value("drop_en").filter(SourceValue::isScalar).map(SourceValue::text).orElse(""));
    }

    private static OptionalInt number(Fields f, String field, boolean fits, int most, String code, Compilation c) {
        OptionalInt number = f.integer(field);
        if (number.isPresent() && (!fits || number.getAsInt() < 1 || number.getAsInt() > most)) {
            c.log.worded(code, f.spot(field).toString(), most);
            return OptionalInt.empty();
        }
        return number;
    }

    private static Optional<Boolean> flag(Fields f, String field) {
        return f.has(field) ? Optional.of(f.flag(field)) : Optional.empty();
    }
}
