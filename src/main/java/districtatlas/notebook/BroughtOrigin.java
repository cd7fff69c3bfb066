package districtatlas.notebook;

import districtatlas.base.Messages;
import districtatlas.base.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is known of a brought layer's data. Immutable.
 *
 * @param file     name of the file it came from
 * @param brought  on which day
 * @param provider who made the data, as the reader says; may be empty
 * @param dated    of when the data are, as the reader says; may be empty
 * @param licence  as the reader says; may be empty
 * @param history  what was done to the data on the way, in order
 * @param features how many there are
 * @param leftOut  records that could not be read
 * @param repaired records that were changed to be sound
 */
public record BroughtOrigin(String file, LocalDate brought, String provider, String dated, String licence, List<Deed> history, long features,
                            long leftOut, long repaired) {
    /**
     * Something that was done to the data, so that each reader has it in his language.
     *
     * @param code  of a sentence {@code problem.CODE.detail}; empty for words of the reader's own, which are the only part
     * @param parts what the sentence is filled with
     */
    public record Deed(String code, List<String> parts) {
        public Deed {
            Objects.requireNonNull(code);
            parts = List.copyOf(parts);
        }

        public static Deed of(Problem problem) {
            return problem.parts().isEmpty() ? new Deed("", List.of(problem.detail())) : new Deed(problem.code(), problem.parts());
        }

        /** Of a newer program's sentence only the parts are known. */
        public String in(Messages messages) {
            boolean known = !code.isEmpty() && messages.find("problem." + code + ".detail").isPresent();
            return known ? messages.get("problem." + code + ".detail", parts.toArray()) : String.join(" · ", parts);
        }
    }

    public BroughtOrigin {
        Objects.requireNonNull(file);
        Objects.requireNonNull(brought);
        Objects.requireNonNull(provider);
        Objects.requireNonNull(dated);
        Objects.requireNonNull(licence);
        history = List.copyOf(history);
    }

    /** Nothing is known but where it came from, when and how much it is. */
    public static BroughtOrigin of(String file, LocalDate brought, long features) {
        return new BroughtOrigin(file, brought, "", "", "", List.of(), features, 0, 0);
    }

    public BroughtOrigin withWords(String otherProvider, String otherDated, String otherLicence) {
        return new BroughtOrigin(file, brought, otherProvider, otherDated, otherLicence, history, features, leftOut, repaired);
    }

    public BroughtOrigin withFeatures(long other) {
        return new BroughtOrigin(file, brought, provider, dated, licence, history, other, leftOut, repaired);
    }

    public BroughtOrigin withHistory(List<Deed> other) {
        return new BroughtOrigin(file, brought, provider, dated, licence, other, features, leftOut, repaired);
    }
}
