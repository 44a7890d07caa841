package vn.thidua.test.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import vn.thidua.test.architecture.Layout.Role;

/**
 * The rules of the house. A module has one test class that returns {@link #ofService}, {@link #ofGateway} or {@link
 * #ofPlatform} from a {@code @TestFactory}. A root package without classes fails, so no rule can be about nothing.
 */
public final class HouseRules {

    /** A rule and the sentence that it stands for. */
    record Rule(String sentence, ArchRule rule) {}

    private static final Set<String> EMPTY_ENDINGS =
            Set.of(
                    "Impl", "Manager", "Helper", "Util", "Utils", "Common", "Data", "Info", "DTO",
                    "Dto", "VO");

    private static final Set<String> BUSINESS_NOUNS =
            Set.of(
                    "plan",
                    "award",
                    "dossier",
                    "movement",
                    "covenant",
                    "council",
                    "commune",
                    "district",
                    "province",
                    "decision",
                    "emulation",
                    "commendation",
                    "medal",
                    "rollup",
                    "coverage",
                    "draft");

    private static final List<String> TECHNOLOGY =
            List.of(
                    "org.springframework.",
                    "com.mongodb.",
                    "org.bson.",
                    "org.apache.kafka.",
                    "org.apache.lucene.",
                    "jakarta.servlet.",
                    "jakarta.mail.",
                    "org.keycloak.");

    private static final List<String> MONGO =
            List.of("com.mongodb.", "org.bson.", "org.springframework.data.mongodb.");

    /** What Spring has to see from outside its package, or binds from the environment. */
    private static final Set<String> SEEN_FROM_OUTSIDE =
            Set.of(
                    "org.springframework.context.annotation.Configuration",
                    "org.springframework.boot.autoconfigure.AutoConfiguration",
                    "org.springframework.boot.context.properties.ConfigurationProperties");

    /** What Kafka Streams makes from a class name in its settings, which it can of public classes only. */
    private static final Set<String> MADE_BY_NAME =
            Set.of("org.apache.kafka.streams.state.RocksDBConfigSetter");

    private static final Set<String> INJECTED =
            Set.of(
                    "org.springframework.beans.factory.annotation.Autowired",
                    "org.springframework.beans.factory.annotation.Value",
                    "jakarta.inject.Inject",
                    "jakarta.annotation.Resource");

    private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");

    private final Layout layout;

    private HouseRules(String root) {
        this.layout = new Layout(root);
    }

    /** All rules, for a service whose root package this is. */
    public static Stream<DynamicTest> ofService(String root) {
        return tests(root, serviceRules(root));
    }

    /** The rules without those about layers: the gateway has no domain, all of it is an edge. */
    public static Stream<DynamicTest> ofGateway(String root) {
        HouseRules house = new HouseRules(root);
        List<Rule> rules = new ArrayList<>(house.everywhere());
        rules.add(house.noOtherModule());
        return tests(root, rules);
    }

    /** The rules without those about layers: platform's packages are technologies. */
    public static Stream<DynamicTest> ofPlatform(String root) {
        return tests(root, platformRules(root));
    }

    static List<Rule> serviceRules(String root) {
        HouseRules house = new HouseRules(root);
        List<Rule> rules = new ArrayList<>(house.everywhere());
        rules.addAll(house.layers());
        return List.copyOf(rules);
    }

    static List<Rule> platformRules(String root) {
        HouseRules house = new HouseRules(root);
        List<Rule> rules = new ArrayList<>(house.everywhere());
        rules.add(house.noBusinessNoun());
        return List.copyOf(rules);
    }

    static JavaClasses load(String root, ImportOption... options) {
        JavaClasses loaded =
                new ClassFileImporter().withImportOptions(List.of(options)).importPackages(root);
        if (loaded.stream().noneMatch(type -> type.getPackageName().startsWith(root))) {
            throw new AssertionError("no class in " + root + ": the rules would be about nothing");
        }
        return loaded;
    }

    private static Stream<DynamicTest> tests(String root, List<Rule> rules) {
        JavaClasses classes = load(root, ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);
        return rules.stream()
                .map(
                        rule ->
                                DynamicTest.dynamicTest(
                                        rule.sentence(), () -> rule.rule().check(classes)));
    }

    private List<Rule> everywhere() {
        return List.of(
                forbidden(
                        "MongoDB is spoken in mongo packages only",
                        (from, to) ->
                                layout.roleOf(from) != Role.MONGO
                                        && !from.getPackageName().contains(".mongo")
                                        && startsWithAny(to, MONGO)),
                forbidden(
                        "a date is a LocalDate, a moment an Instant: no LocalDateTime",
                        (_, to) -> to.getName().equals("java.time.LocalDateTime")),
                forbidden(
                        // the driver's own type of a BSON date
                        "no java.util.Date or Calendar outside mongo packages",
                        (from, to) ->
                                !from.getPackageName().contains(".mongo")
                                        && Set.of("java.util.Date", "java.util.Calendar")
                                                .contains(to.getName())),
                new Rule(
                        "nothing waits by sleeping",
                        of(
                                "not call Thread.sleep",
                                type ->
                                        type.getMethodCallsFromSelf().stream()
                                                .filter(
                                                        call ->
                                                                call.getTargetOwner()
                                                                                .isEquivalentTo(
                                                                                        Thread
                                                                                                .class)
                                                                        && call.getName()
                                                                                .equals("sleep"))
                                                .map(Object::toString))),
                new Rule(
                        "what a class needs comes through its constructor",
                        of(
                                "have no injected field",
                                type ->
                                        type.getFields().stream()
                                                .filter(HouseRules::isInjected)
                                                .map(JavaField::getFullName))),
                new Rule(
                        "a name says something: no " + String.join(", ", EMPTY_ENDINGS),
                        of(
                                "have a name that says something",
                                type ->
                                        EMPTY_ENDINGS.stream()
                                                .filter(type.getSimpleName()::endsWith)
                                                .map(
                                                        ending ->
                                                                type.getName()
                                                                        + " ends in "
                                                                        + ending))),
                new Rule(
                        "null does not exist inside: every package is @NullMarked",
                        of(
                                "be in a @NullMarked package",
                                type ->
                                        Stream.of(type)
                                                .filter(each -> !isNullMarked(each))
                                                .map(
                                                        each ->
                                                                each.getPackageName()
                                                                        + " is not @NullMarked"))),
                new Rule(
                        "features form no cycle",
                        slices().matching(layout.root() + ".(*)..")
                                .should()
                                .beFreeOfCycles()
                                .allowEmptyShould(true)));
    }

    private List<Rule> layers() {
        return List.of(
                noOtherModule(),
                forbidden(
                        "the domain knows no use case and no edge",
                        (from, to) ->
                                layout.roleOf(from) == Role.DOMAIN
                                        && (layout.roleOf(to) == Role.USE_CASE
                                                || layout.roleOf(to).isEdge())),
                forbidden(
                        "the domain is plain Java: no Spring, no driver",
                        (from, to) ->
                                layout.roleOf(from) == Role.DOMAIN
                                        && startsWithAny(to, TECHNOLOGY)),
                forbidden(
                        "a use case knows no edge",
                        (from, to) ->
                                layout.roleOf(from) == Role.USE_CASE && layout.roleOf(to).isEdge()),
                forbidden(
                        "mongo and http know no use case",
                        (from, to) ->
                                layout.roleOf(from).isOutwardOnly()
                                        && layout.roleOf(to) == Role.USE_CASE),
                forbidden(
                        "edges ignore each other",
                        (from, to) ->
                                layout.roleOf(from).isEdge()
                                        && layout.roleOf(to).isEdge()
                                        && !layout.edgeOf(from).equals(layout.edgeOf(to))),
                forbidden(
                        "nobody but the root package composes: features do not know it",
                        (from, to) ->
                                layout.roleOf(from) != Role.COMPOSITION
                                        && layout.roleOf(to) == Role.COMPOSITION),
                new Rule(
                        "an edge's classes are package-private",
                        of(
                                "be package-private",
                                type ->
                                        Stream.of(type)
                                                .filter(each -> layout.roleOf(each).isEdge())
                                                .filter(each -> each.isTopLevelClass())
                                                .filter(
                                                        each ->
                                                                each.getModifiers()
                                                                        .contains(
                                                                                JavaModifier
                                                                                        .PUBLIC))
                                                .filter(each -> !isSeenFromOutside(each))
                                                .map(each -> each.getName() + " is public"))));
    }

    private Rule noOtherModule() {
        return forbidden(
                "a module knows platform and itself, no other module",
                (from, to) ->
                        layout.roleOf(from) != Role.OUTSIDE
                                && to.getPackageName().startsWith("vn.thidua.")
                                && layout.roleOf(to) == Role.OUTSIDE
                                && !to.getPackageName().startsWith("vn.thidua.platform"));
    }

    private Rule noBusinessNoun() {
        return new Rule(
                "platform knows no business noun",
                of(
                        "carry no business noun",
                        type ->
                                WORD.matcher(
                                                type.getPackageName()
                                                                .substring(layout.root().length())
                                                        + "."
                                                        + type.getSimpleName())
                                        .results()
                                        .map(word -> word.group().toLowerCase(Locale.ROOT))
                                        .filter(
                                                word ->
                                                        BUSINESS_NOUNS.contains(word)
                                                                || (word.endsWith("s")
                                                                        && BUSINESS_NOUNS.contains(
                                                                                word.substring(
                                                                                        0,
                                                                                        word
                                                                                                        .length()
                                                                                                - 1))))
                                        .map(word -> type.getName() + " says " + word)));
    }

    private Rule forbidden(String sentence, BiPredicate<JavaClass, JavaClass> dependency) {
        return new Rule(
                sentence,
                of(
                        "keep to: " + sentence,
                        type ->
                                type.getDirectDependenciesFromSelf().stream()
                                        .filter(
                                                each ->
                                                        dependency.test(
                                                                each.getOriginClass(),
                                                                each.getTargetClass()
                                                                        .getBaseComponentType()))
                                        .map(Dependency::getDescription)));
    }

    /** A rule about each class: what the function gives are its violations. */
    private ArchRule of(
            String description, java.util.function.Function<JavaClass, Stream<String>> violations) {
        Predicate<JavaClass> inside = type -> layout.roleOf(type) != Role.OUTSIDE;
        return classes()
                .that(DescribedPredicate.describe("are in " + layout.root(), inside))
                .should(
                        new ArchCondition<JavaClass>(description) {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                violations
                                        .apply(type)
                                        .forEach(
                                                message ->
                                                        events.add(
                                                                SimpleConditionEvent.violated(
                                                                        type, message)));
                            }
                        });
    }

    private static boolean startsWithAny(JavaClass type, List<String> prefixes) {
        return prefixes.stream().anyMatch(type.getName()::startsWith);
    }

    private static boolean isInjected(JavaField field) {
        return field.getAnnotations().stream()
                .anyMatch(annotation -> INJECTED.contains(annotation.getRawType().getName()));
    }

    private static boolean isSeenFromOutside(JavaClass type) {
        return type.getAnnotations().stream()
                        .anyMatch(
                                annotation ->
                                        SEEN_FROM_OUTSIDE.contains(
                                                annotation.getRawType().getName()))
                || type.getAllRawInterfaces().stream()
                        .anyMatch(made -> MADE_BY_NAME.contains(made.getName()));
    }

    private static boolean isNullMarked(JavaClass type) {
        return type.getPackage()
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
    }
}
