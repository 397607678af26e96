package org.isnad.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of the house that a compiler does not see. */
class ArchitectureTest {
    private static final JavaClasses ISNAD = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.isnad");

    @Test
    void aModuleKnowsOnlyModulesBeforeIt() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.isnad..")
                .layer("model")
                .definedBy("org.isnad.model..")
                .layer("reading")
                .definedBy("org.isnad.reading..")
                .layer("language")
                .definedBy("org.isnad.language..")
                .optionalLayer("extraction")
                .definedBy("org.isnad.extraction..")
                .layer("pipeline")
                .definedBy("org.isnad.pipeline..")
                .layer("stories")
                .definedBy("org.isnad.stories..")
                .layer("archive")
                .definedBy("org.isnad.archive..")
                .layer("server")
                .definedBy("org.isnad.server..")
                .optionalLayer("evaluation")
                .definedBy("org.isnad.evaluation..")
                .layer("cli")
                .definedBy("org.isnad.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("evaluation")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("server")
                .mayOnlyBeAccessedByLayers("evaluation", "cli")
                .whereLayer("archive")
                .mayOnlyBeAccessedByLayers("server", "evaluation", "cli")
                .whereLayer("stories")
                .mayOnlyBeAccessedByLayers("archive", "server", "evaluation", "cli")
                .whereLayer("pipeline")
                .mayOnlyBeAccessedByLayers("evaluation", "cli")
                .whereLayer("extraction")
                .mayOnlyBeAccessedByLayers("pipeline", "evaluation", "cli")
                .whereLayer("language")
                .mayOnlyBeAccessedByLayers("extraction", "pipeline", "stories", "archive", "evaluation", "cli")
                .whereLayer("reading")
                .mayOnlyBeAccessedByLayers("pipeline", "stories", "archive", "server", "evaluation", "cli")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers(
                        "reading",
                        "language",
                        "extraction",
                        "pipeline",
                        "stories",
                        "archive",
                        "server",
                        "evaluation",
                        "cli")
                .check(ISNAD);
    }

    @Test
    void onlyArabicKnowsCoreNlp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.isnad.language.arabic..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .check(ISNAD);
    }

    @Test
    void extractionSeesAnalysesAndNoHtml() {
        noClasses()
                .that()
                .resideInAPackage("org.isnad.extraction..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jsoup..", "org.isnad.reading..")
                .allowEmptyShould(true)
                .check(ISNAD);
    }

    @Test
    void storiesKnowNeitherHtmlNorDatabasesNorGrammar() {
        noClasses()
                .that()
                .resideInAPackage("org.isnad.stories..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.jsoup..",
                        "java.sql..",
                        "edu.stanford..",
                        "org.isnad.reading.html..",
                        "org.isnad.pipeline..")
                .check(ISNAD);
    }

    @Test
    void onlyReadingParsesHtml() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.isnad.reading..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .check(ISNAD);
    }

    /** Waiting politely on a host, or loading two models side by side, is no thread of one's own. */
    @Test
    void onlyTheCommandAndTheServerStartThreads() {
        noClasses()
                .that(DescribedPredicate.not(
                        resideInAnyPackage("org.isnad.cli..", "org.isnad.server..", "org.isnad.evaluation..")))
                .should()
                .callMethod(Thread.class, "start")
                .orShould()
                .dependOnClassesThat(belongToAnyOf(Executor.class, ExecutorService.class, Executors.class))
                .check(ISNAD);
    }

    @Test
    void aClassIsNamedByWhatItIs() {
        classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Utility|Helper|Helpers|Manager|Impl)")
                .check(ISNAD);
    }

    @Test
    void everyPackageSaysWhatIsNullable() {
        assertThat(packages())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as("%s has a package-info with @NullMarked", each.getName())
                        .isTrue());
    }

    private static List<JavaPackage> packages() {
        return ISNAD.stream()
                .map(each -> each.getPackage())
                .filter(each -> !each.getName().endsWith("_generated"))
                .distinct()
                .toList();
    }
}
