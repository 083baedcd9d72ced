package stet.cli;

import picocli.CommandLine.Command;

/** {@code stet eval}: the measurements, each over files that the user names. */
@Command(
        name = "eval",
        description = "Measures Stet on data sets.",
        footer = {"", "Example:", "  stet eval claims src/test/resources/stet/gold/claims"})
final class EvalCommand extends CommandGroup {}
