package stet.cli;

import picocli.CommandLine.Command;

/** {@code stet index}: the commands that keep the index. */
@Command(
        name = "index",
        description = "Keeps the sources that claims are checked against.",
        footer = {"", "Examples:", "  stet index add sources/", "  stet index search \"ceasefire resolution\""})
final class IndexCommand extends CommandGroup {}
