package districtatlas.app.cli;

import districtatlas.base.Messages;
import java.util.stream.Collectors;
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

    static String of(ParameterException e, Messages messages) {
        return messages.get("cli.usage", what(e, messages));
    }

    private static String what(ParameterException e, Messages messages) {
        String separator = messages.get("list.separator");
        if (e instanceof UnmatchedArgumentException unmatched) {
            return messages.get("cli.unknown", String.join(separator, unmatched.getUnmatched()));
        }
        if (e instanceof MissingParameterException missing) {
            return messages.get("cli.missing", missing.getMissing().stream().map(UsageWords::name).collect(Collectors.joining(separator)));
        }
        if (e instanceof OverwrittenOptionException twice) {
            return messages.get("cli.twice", name(twice.getOverwritten()));
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            return messages.get("cli.bad-value", e.getValue(), name(e.getArgSpec()));
        }
        return e.getMessage();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
