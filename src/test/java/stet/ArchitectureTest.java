package stet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Keeps the way through the house: who may know whom, and where third parties may come in. */
@AnalyzeClasses(packages = "stet", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule stages_know_only_what_comes_before_them = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("model")
            .definedBy("stet.model..")
            .layer("text")
            .definedBy("stet.text..")
            .layer("ingest")
            .definedBy("stet.ingest..")
            .layer("chunk")
            .definedBy("stet.chunk..")
            .layer("llm")
            .definedBy("stet.llm..")
            .layer("summarize")
            .definedBy("stet.summarize..")
            .layer("claim")
            .definedBy("stet.claim..")
            .layer("index")
            .definedBy("stet.index..")
            .layer("evidence")
            .definedBy("stet.evidence..")
            .layer("verdict")
            .definedBy("stet.verdict..")
            .layer("ask")
            .definedBy("stet.ask..")
            .layer("pipeline")
            .definedBy("stet.pipeline..")
            .layer("report")
            .definedBy("stet.report..")
            .layer("config")
            .definedBy("stet.config..")
            .layer("term")
            .definedBy("stet.term..")
            .layer("cli")
            .definedBy("stet.cli..")
            .layer("repl")
            .definedBy("stet.repl..")
            .layer("eval")
            .definedBy("stet.eval..")
            .whereLayer("model")
            .mayNotAccessAnyLayer()
            .whereLayer("text")
            .mayOnlyAccessLayers("model")
            .whereLayer("ingest")
            .mayOnlyAccessLayers("model", "text")
            .whereLayer("chunk")
            .mayOnlyAccessLayers("model", "text")
            .whereLayer("llm")
            .mayOnlyAccessLayers("model")
            .whereLayer("summarize")
            .mayOnlyAccessLayers("model", "text", "chunk", "llm")
            .whereLayer("claim")
            .mayOnlyAccessLayers("model", "text", "chunk", "llm")
            .whereLayer("index")
            .mayOnlyAccessLayers("model", "text")
            .whereLayer("evidence")
            .mayOnlyAccessLayers("model", "text", "index")
            .whereLayer("verdict")
            .mayOnlyAccessLayers("model", "text", "llm")
            .whereLayer("ask")
            .mayOnlyAccessLayers("model", "text", "llm")
            .whereLayer("report")
            .mayOnlyAccessLayers("model", "term")
            .whereLayer("config")
            .mayNotAccessAnyLayer()
            .whereLayer("term")
            .mayOnlyAccessLayers("model")
            .whereLayer("repl")
            .mayNotAccessAnyLayer()
            .whereLayer("pipeline")
            .mayOnlyBeAccessedByLayers("cli", "eval");

    @ArchTest
    static final ArchRule no_package_cycles =
            slices().matching("stet.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_main_ends_the_process = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("stet.cli.Main")
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule streams_are_passed_in = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in");

    @ArchTest
    static final ArchRule the_embedding_runtime_stays_in_the_index =
            onlyIn("stet.index..", "ai.onnxruntime..", "ai.djl..");

    @ArchTest
    static final ArchRule lucene_stays_in_the_index_and_in_what_compares_with_it = noClasses()
            .that()
            .resideOutsideOfPackages("stet.index..", "stet.eval.retrieval..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule language_tools_stay_in_text = onlyIn("stet.text..", "opennlp..");

    @ArchTest
    static final ArchRule document_parsers_stay_in_ingest = onlyIn(
            "stet.ingest..",
            "org.jsoup..",
            "org.apache.pdfbox..",
            "com.rometools..",
            "org.jdom2..",
            "org.apache.james..");

    @ArchTest
    static final ArchRule providers_stay_in_their_adapter = onlyIn(
            "stet.llm.langchain4j..",
            "dev.langchain4j.model.chat..",
            "dev.langchain4j.model.openai..",
            "dev.langchain4j.model.anthropic..",
            "dev.langchain4j.model.googleai..",
            "dev.langchain4j.model.mistralai..",
            "dev.langchain4j.model.ollama..");

    @ArchTest
    static final ArchRule the_line_editor_stays_in_the_session =
            onlyIn("stet.repl..", "org.jline.reader..", "org.jline.terminal..", "org.jline.builtins..");

    @ArchTest
    static final ArchRule picocli_stays_in_the_commands = onlyIn("stet.cli..", "picocli..");

    private static ArchRule onlyIn(String home, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }
}
