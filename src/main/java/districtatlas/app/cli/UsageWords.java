package districtatlas.app.cli;

import districtatlas.base.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the reader's language what is wrong with a command line: the parser's own sentences are English. */
final class UsageWords {
    private UsageWords() {
    }

    /** @param written the whole command line */
    static String of(ParameterException e, List<String> written, Messages messages) {
        return messages.get("cli.usage", what(e, written, messages));
    }

    private static String what(ParameterException e, List<String> written, Messages messages) {
        String separator = messages.get("list.separator");
        if (e instanceof UnmatchedArgumentException unmatched) {
            return messages.get("cli.unknown", String.join(separator, unmatched.getUnmatched()));
        }
        if (e instanceof MissingParameterException missing) {
            Optional<ArgSpec> valueless = missing.getMissing().stream()
                    .filter(a -> a instanceof OptionSpec option && Stream.of(option.names()).anyMatch(written::contains)).findFirst();
            return valueless.isPresent() ? messages.get("cli.no-value", name(valueless.get(), messages))
                    : messages.get("cli.missing", missing.getMissing().stream().map(a -> name(a, messages)).collect(Collectors.joining(separator)));
        }
        if (e instanceof OverwrittenOptionException twice) {
            return messages.get("cli.twice", name(twice.getOverwritten(), messages));
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            return messages.get("cli.bad-value", e.getValue(), name(e.getArgSpec(), messages));
        }
        return e.getMessage();
    }

    /** An option as it is written; what stands by itself in words. */
    private static String name(ArgSpec argument, Messages messages) {
        if (argument instanceof OptionSpec option) {
            return option.longestName();
        }
        return switch (argument.paramLabel()) {
            case "NAME-OR-CODE", "ZONE" -> messages.get("cli.value.zone");
            case "LON,LAT" -> messages.get("cli.value.place");
            case "F.atlas" -> messages.get("cli.value.notes");
            case "MAPS" -> messages.get("cli.value.maps");
            default -> argument.paramLabel();
        };
    }
}
