package vn.thidua.standalone.mongo;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.NoSuchCommandException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses by name what the server underneath would ignore: nothing may look as if it worked and then behave unlike MongoDB.
 *
 * <p>Each command has the list of options that are carried out (or that cannot change the result); any other is refused.
 */
final class Refusals {

    private static final int NOT_IMPLEMENTED = 238;
    private static final int INVALID_OPTIONS = 72;

    /** Without effect on the result of one unreplicated server. */
    private static final Set<String> EVERYWHERE =
            Set.of(
                    "$db",
                    "$readPreference",
                    "$clusterTime",
                    "lsid",
                    "comment",
                    "maxTimeMS",
                    "readConcern",
                    "writeConcern",
                    "apiVersion",
                    "apiStrict",
                    "apiDeprecationErrors");

    private static final Map<String, Set<String>> OPTIONS =
            Map.ofEntries(
                    Map.entry(
                            "find",
                            Set.of(
                                    "filter",
                                    "sort",
                                    "projection",
                                    "hint",
                                    "skip",
                                    "limit",
                                    "batchSize",
                                    "singleBatch",
                                    "noCursorTimeout",
                                    "allowDiskUse",
                                    "allowPartialResults")),
                    Map.entry("insert", Set.of("documents", "ordered", "bypassDocumentValidation")),
                    Map.entry("update", Set.of("updates", "ordered", "bypassDocumentValidation")),
                    Map.entry("delete", Set.of("deletes", "ordered")),
                    Map.entry(
                            "findandmodify",
                            Set.of(
                                    "query",
                                    "sort",
                                    "remove",
                                    "update",
                                    "new",
                                    "fields",
                                    "upsert",
                                    "arrayFilters",
                                    "hint",
                                    "bypassDocumentValidation")),
                    Map.entry(
                            "aggregate",
                            Set.of(
                                    "pipeline",
                                    "cursor",
                                    "allowDiskUse",
                                    "hint",
                                    "bypassDocumentValidation")),
                    Map.entry("count", Set.of("query", "skip", "limit", "hint")),
                    Map.entry("distinct", Set.of("key", "query", "hint")),
                    Map.entry("create", Set.of("autoIndexId")),
                    Map.entry("createindexes", Set.of("indexes", "commitQuorum")),
                    Map.entry("dropindexes", Set.of("index")),
                    Map.entry("renamecollection", Set.of("to", "dropTarget")),
                    Map.entry(
                            "listcollections",
                            Set.of("filter", "nameOnly", "authorizedCollections", "cursor")),
                    Map.entry(
                            "listdatabases", Set.of("filter", "nameOnly", "authorizedDatabases")));

    private static final Set<String> COMMANDS =
            Set.of(
                    "aggregate",
                    "buildinfo",
                    "collstats",
                    "connectionstatus",
                    "count",
                    "create",
                    "createindexes",
                    "dbstats",
                    "delete",
                    "distinct",
                    "drop",
                    "dropdatabase",
                    "dropindexes",
                    "endsessions",
                    "find",
                    "findandmodify",
                    "getcmdlineopts",
                    "getlasterror",
                    "getlog",
                    "getmore",
                    "hello",
                    "hostinfo",
                    "insert",
                    "ismaster",
                    "killcursors",
                    "listcollections",
                    "listdatabases",
                    "listindexes",
                    "ping",
                    "renamecollection",
                    "serverstatus",
                    "update",
                    "validate",
                    "whatsmyuri");

    private static final Set<String> UPDATE_OPTIONS =
            Set.of("q", "u", "multi", "upsert", "arrayFilters", "hint");
    private static final Set<String> DELETE_OPTIONS = Set.of("q", "limit", "hint");
    private static final Set<String> INDEX_OPTIONS =
            Set.of(
                    "key",
                    "name",
                    "ns",
                    "v",
                    "unique",
                    "sparse",
                    "background",
                    "partialFilterExpression",
                    "expireAfterSeconds");

    /** What an option that is not carried out is called in the answer, where its own name says too little. */
    private static final Map<String, String> FEATURES =
            Map.ofEntries(
                    Map.entry("collation", "collations (collation)"),
                    Map.entry("txnNumber", "transactions and retryable writes (txnNumber)"),
                    Map.entry("startTransaction", "transactions (startTransaction)"),
                    Map.entry("autocommit", "transactions (autocommit)"),
                    Map.entry("validator", "validators of documents (validator)"),
                    Map.entry("viewOn", "views (viewOn)"),
                    Map.entry("capped", "capped collections (capped)"),
                    Map.entry("timeseries", "time series collections (timeseries)"),
                    Map.entry(
                            "expireAfterSeconds",
                            "expiring clustered collections (expireAfterSeconds)"),
                    Map.entry("clusteredIndex", "clustered collections (clusteredIndex)"),
                    Map.entry("let", "variables of commands (let)"));

    private static final Set<String> LOGICAL = Set.of("$and", "$or", "$nor");
    private static final Set<String> CONDITIONS =
            Set.of(
                    "$in",
                    "$nin",
                    "$not",
                    "$ne",
                    "$eq",
                    "$exists",
                    "$gte",
                    "$gt",
                    "$lte",
                    "$lt",
                    "$mod",
                    "$size",
                    "$all",
                    "$elemMatch",
                    "$type",
                    "$regex",
                    "$options",
                    "$ref",
                    "$id",
                    "$db");

    private Refusals() {}

    /**
     * @param name the command in lower case
     * @throws MongoServerError with code 238 naming the feature that is not known here
     */
    static void check(String name, Document command) {
        if (!COMMANDS.contains(name)) {
            throw new NoSuchCommandException(name);
        }
        Set<String> options = OPTIONS.get(name);
        if (options != null) {
            refuseOthers(
                    command,
                    field ->
                            field.equalsIgnoreCase(name)
                                    || EVERYWHERE.contains(field)
                                    || options.contains(field));
        }
        switch (name) {
            case "find" -> {
                checkFilter(command.get("filter"));
                checkSort(command.get("sort"));
                checkProjection(command.get("projection"));
            }
            case "count", "distinct" -> checkFilter(command.get("query"));
            case "update" -> documents(command.get("updates")).forEach(Refusals::checkUpdate);
            case "delete" -> documents(command.get("deletes")).forEach(Refusals::checkDelete);
            case "findandmodify" -> {
                checkFilter(command.get("query"));
                checkSort(command.get("sort"));
                checkProjection(command.get("fields"));
                refusePipeline(command.get("update"));
            }
            case "aggregate" -> checkAggregation(command);
            case "createindexes" -> documents(command.get("indexes")).forEach(Refusals::checkIndex);
            case "renamecollection" -> checkRename(command);
            default -> {
                // nothing inside that could be ignored
            }
        }
    }

    private static void refuseOthers(Document options, Predicate<String> known) {
        options.forEach(
                (option, value) -> {
                    boolean off = value == null || Boolean.FALSE.equals(value);
                    if (!known.test(option) && !off && !isSimpleCollation(option, value)) {
                        throw refused(FEATURES.getOrDefault(option, "the option " + option));
                    }
                });
    }

    private static boolean isSimpleCollation(String option, Object value) {
        return option.equals("collation")
                && value instanceof Document collation
                && "simple".equals(collation.get("locale"));
    }

    static MongoServerError refused(String feature) {
        return new MongoServerError(
                NOT_IMPLEMENTED,
                "NotImplemented",
                "The embedded MongoDB server does not know "
                        + feature
                        + "; do without it or give a MongoDB by MONGODB_URI.");
    }

    private static void checkUpdate(Document update) {
        refuseOthers(update, UPDATE_OPTIONS::contains);
        checkFilter(update.get("q"));
        refusePipeline(update.get("u"));
    }

    private static void refusePipeline(@Nullable Object update) {
        if (update instanceof Collection) {
            throw refused("updates by an aggregation pipeline");
        }
    }

    private static void checkDelete(Document delete) {
        refuseOthers(delete, DELETE_OPTIONS::contains);
        checkFilter(delete.get("q"));
    }

    private static void checkFilter(@Nullable Object filter) {
        if (filter instanceof Document document) {
            document.forEach(
                    (field, value) -> {
                        if (LOGICAL.contains(field)) {
                            documents(value).forEach(Refusals::checkFilter);
                        } else if (field.startsWith("$")
                                && !field.equals("$expr")
                                && !field.equals("$comment")) {
                            throw refused("the query operator " + field);
                        } else if (value instanceof Document conditions) {
                            checkConditions(conditions);
                        }
                    });
        }
    }

    private static void checkConditions(Document conditions) {
        if (conditions.isEmpty() || !conditions.keySet().iterator().next().startsWith("$")) {
            return;
        }
        conditions.forEach(
                (operator, operand) -> {
                    if (!CONDITIONS.contains(operator)) {
                        throw refused("the query operator " + operator);
                    }
                    if (operand instanceof Document inner) {
                        checkOperand(operator, inner);
                    }
                });
    }

    /** What {@code $elemMatch} asks of an element is a query itself, unless it speaks of the bare value. */
    private static void checkOperand(String operator, Document operand) {
        if (operator.equals("$elemMatch")
                && operand.keySet().stream().noneMatch(CONDITIONS::contains)) {
            checkFilter(operand);
        } else {
            checkConditions(operand);
        }
    }

    private static void checkSort(@Nullable Object sort) {
        if (sort instanceof Document document) {
            document.forEach(
                    (field, direction) -> {
                        if (!(direction instanceof Number)) {
                            throw refused("sorting by an expression (" + field + ")");
                        }
                    });
        }
    }

    /** The matcher's projections take the first element for {@code field.$} and mistake expressions for inclusions. */
    private static void checkProjection(@Nullable Object projection) {
        if (projection instanceof Document document) {
            document.forEach(
                    (field, value) -> {
                        boolean plain =
                                value instanceof Number
                                        || value instanceof Boolean
                                        || (value instanceof Document one
                                                && one.keySet().equals(Set.of("$elemMatch")));
                        if (!plain || field.endsWith(".$")) {
                            throw refused(
                                    "projections beyond inclusion, exclusion and $elemMatch ("
                                            + field
                                            + ")");
                        }
                    });
        }
    }

    private static void checkAggregation(Document command) {
        if (!(command.get("aggregate") instanceof String)) {
            throw refused("aggregations of a whole database");
        }
        for (Document stage : documents(command.get("pipeline"))) {
            if (stage.containsKey("$changeStream")) {
                throw refused("change streams ($changeStream)");
            }
            checkFilter(stage.get("$match"));
        }
    }

    private static void checkIndex(Document index) {
        refuseOthers(index, INDEX_OPTIONS::contains);
        Document keys = index.get("key") instanceof Document document ? document : new Document();
        keys.forEach(
                (path, kind) -> {
                    if (!(kind instanceof Number direction) || direction.doubleValue() == 0) {
                        throw refused("indexes of the kind " + kind);
                    }
                    if (path.contains("$")) {
                        throw refused("wildcard indexes");
                    }
                    if (Stream.of(path.split("\\.", -1)).anyMatch(Refusals::isPosition)) {
                        throw refused("indexes over one position of an array (" + path + ")");
                    }
                });
        checkFilter(index.get("partialFilterExpression"));
        if (index.containsKey("expireAfterSeconds")
                && (keys.size() != 1 || keys.containsKey("_id"))) {
            throw new MongoServerError(
                    INVALID_OPTIONS,
                    "InvalidOptions",
                    "An index with expireAfterSeconds has exactly one field, which is not _id.");
        }
        if (index.containsKey("partialFilterExpression") && Utils.isTrue(index.get("sparse"))) {
            throw new MongoServerError(
                    INVALID_OPTIONS, "InvalidOptions", "An index is sparse or partial, not both.");
        }
    }

    private static boolean isPosition(String fragment) {
        return !fragment.isEmpty() && fragment.chars().allMatch(Character::isDigit);
    }

    private static void checkRename(Document command) {
        String from = String.valueOf(command.get("renameCollection"));
        String to = String.valueOf(command.get("to"));
        if (!Utils.getDatabaseNameFromFullName(from)
                .equals(Utils.getDatabaseNameFromFullName(to))) {
            throw refused("moving a collection to another database (renameCollection)");
        }
    }

    private static List<Document> documents(@Nullable Object values) {
        return values instanceof Collection<?> many
                ? many.stream()
                        .filter(Document.class::isInstance)
                        .map(Document.class::cast)
                        .toList()
                : List.of();
    }
}
