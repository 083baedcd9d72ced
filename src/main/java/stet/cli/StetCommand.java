package stet.cli;

import picocli.CommandLine.Command;

/** The root command. */
@Command(
        name = "stet",
        mixinStandardHelpOptions = true,
        versionProvider = StetVersion.class,
        description = "Summarizes news copy and checks its claims against other sources.",
        footer = {
            "",
            "Examples:",
            "  stet index add sources/             index what to check against",
            "  stet check article.md               summary, claims, verdicts",
            "  stet claims article.md --format csv list of claims for an editor",
            "  cat article.txt | stet summarize -  summary of standard input"
        })
final class StetCommand extends CommandGroup {}
