package stet.cli;

import picocli.CommandLine.Command;

/** {@code stet config}: the commands about settings. */
@Command(
        name = "config",
        description = "Shows the settings.",
        footer = {"", "Example:", "  stet config list"})
final class ConfigCommand extends CommandGroup {}
