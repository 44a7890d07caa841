package vn.thidua.standalone.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server does not know it says, by the name of the feature; it never answers as if it had done it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusalsTest {

    private EmbeddedMongo server;
    private MongoClient client;
    private MongoDatabase database;
    private MongoCollection<Document> plans;

    RefusalsTest() {}

    @BeforeAll
    void start(@TempDir Path directory) {
        server = EmbeddedMongo.open(directory, 0);
        client = MongoClients.create(server.uri());
        database = client.getDatabase("refusals");
        plans = database.getCollection("plans");
        plans.insertOne(new Document("_id", 1).append("tags", List.of("a", "b")));
    }

    @AfterAll
    void stop() {
        client.close();
        server.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            collations                     | {find: 'plans', filter: {}, collation: {locale: 'vi'}}
            collations                     | {aggregate: 'plans', pipeline: [], cursor: {}, collation: {locale: 'vi'}}
            collations                     | {count: 'plans', query: {}, collation: {locale: 'vi'}}
            collations                     | {distinct: 'plans', key: 'a', collation: {locale: 'vi'}}
            collations                     | {findAndModify: 'plans', query: {}, remove: true, collation: {locale: 'vi'}}
            collations                     | {update: 'plans', updates: [{q: {}, u: {$set: {a: 1}}, collation: {locale: 'vi'}}]}
            collations                     | {delete: 'plans', deletes: [{q: {}, limit: 0, collation: {locale: 'vi'}}]}
            collations                     | {create: 'sorted', collation: {locale: 'vi'}}
            collations                     | {createIndexes: 'plans', indexes: [{key: {a: 1}, name: 'a', collation: {locale: 'vi'}}]}
            transactions                   | {insert: 'plans', documents: [{}], txnNumber: 1, startTransaction: true, autocommit: false}
            transactions                   | {find: 'plans', filter: {}, startTransaction: true, autocommit: false}
            validators                     | {create: 'checked', validator: {$jsonSchema: {required: ['a']}}}
            views                          | {create: 'view', viewOn: 'plans', pipeline: []}
            capped collections             | {create: 'log', capped: true, size: 4096}
            time series collections        | {create: 'series', timeseries: {timeField: 't'}}
            expiring clustered collections | {create: 'gone', expireAfterSeconds: 5}
            clustered collections          | {create: 'clustered', clusteredIndex: {key: {_id: 1}, unique: true}}
            indexes of the kind text       | {createIndexes: 'plans', indexes: [{key: {title: 'text'}, name: 'text'}]}
            indexes of the kind 2dsphere   | {createIndexes: 'plans', indexes: [{key: {place: '2dsphere'}, name: 'place'}]}
            indexes of the kind hashed     | {createIndexes: 'plans', indexes: [{key: {a: 'hashed'}, name: 'hashed'}]}
            wildcard indexes               | {createIndexes: 'plans', indexes: [{key: {'$**': 1}, name: 'all'}]}
            one position of an array       | {createIndexes: 'plans', indexes: [{key: {'tasks.0.state': 1}, name: 'first'}]}
            the option hidden              | {createIndexes: 'plans', indexes: [{key: {a: 1}, name: 'h', hidden: true}]}
            updates by an aggregation      | {update: 'plans', updates: [{q: {}, u: [{$set: {a: 1}}]}]}
            updates by an aggregation      | {findAndModify: 'plans', query: {}, update: [{$set: {a: 1}}]}
            change streams                 | {aggregate: 'plans', pipeline: [{$changeStream: {}}], cursor: {}}
            aggregations of a whole        | {aggregate: 1, pipeline: [{$match: {}}], cursor: {}}
            variables of commands          | {aggregate: 'plans', pipeline: [], cursor: {}, let: {a: 1}}
            the option explain             | {aggregate: 'plans', pipeline: [], explain: true}
            the query operator $text       | {find: 'plans', filter: {$text: {$search: 'x'}}}
            the query operator $where      | {find: 'plans', filter: {$where: 'true'}}
            the query operator $jsonSchema | {find: 'plans', filter: {$jsonSchema: {}}}
            the query operator $near       | {find: 'plans', filter: {place: {$near: [1, 2]}}}
            the query operator $bitsAllSet | {count: 'plans', query: {$and: [{a: {$not: {$bitsAllSet: 1}}}]}}
            the query operator $text       | {aggregate: 'plans', pipeline: [{$match: {$text: {$search: 'x'}}}], cursor: {}}
            sorting by an expression       | {find: 'plans', filter: {}, sort: {score: {$meta: 'textScore'}}}
            projections beyond             | {find: 'plans', filter: {}, projection: {tags: {$slice: 1}}}
            projections beyond             | {find: 'plans', filter: {tags: 'b'}, projection: {'tags.$': 1}}
            projections beyond             | {find: 'plans', filter: {}, projection: {upper: {$toUpper: '$title'}}}
            the option tailable            | {find: 'plans', filter: {}, tailable: true}
            the option min                 | {find: 'plans', filter: {}, min: {a: 1}}
            """)
    void a_feature_that_is_not_known_is_refused_by_name(String feature, String command) {
        var refusal =
                catchThrowableOfType(
                        MongoCommandException.class,
                        () -> database.runCommand(Document.parse(command)));
        assertThat(refusal.getErrorCode()).isEqualTo(238);
        assertThat(refusal.getErrorMessage())
                .startsWith("The embedded MongoDB server does not know ")
                .contains(feature);
        assertThat(plans.find().first())
                .as("nothing was changed")
                .isEqualTo(new Document("_id", 1).append("tags", List.of("a", "b")));
    }

    @Test
    void moving_a_collection_to_another_database_is_refused() {
        assertThatThrownBy(() -> plans.renameCollection(new MongoNamespace("elsewhere", "plans")))
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining("moving a collection to another database");
    }

    @Test
    void a_transaction_is_refused_by_the_driver_itself() {
        assertThatThrownBy(
                        () -> {
                            try (ClientSession session = client.startSession()) {
                                session.startTransaction();
                                plans.insertOne(session, new Document("_id", "transacted"));
                            }
                        })
                .isInstanceOf(MongoClientException.class)
                .hasMessageContaining("server that doesn't support sessions");
        assertThat(plans.find(eq("_id", "transacted")).first()).isNull();
    }

    @Test
    void an_unknown_command_an_unknown_stage_and_an_unknown_expression_are_named() {
        assertThatThrownBy(() -> database.runCommand(new Document("collMod", "plans")))
                .hasMessageContaining("no such command: 'collmod'");
        assertThatThrownBy(
                        () ->
                                plans.aggregate(List.of(Document.parse("{$setWindowFields: {}}")))
                                        .first())
                .hasMessageContaining("$setWindowFields");
        assertThatThrownBy(
                        () ->
                                plans.aggregate(
                                                List.of(
                                                        Document.parse(
                                                                "{$addFields: {a: {$dateTrunc: {}}}}")))
                                        .first())
                .hasMessageContaining("$dateTrunc");
    }

    @Test
    void an_index_with_an_expiry_has_one_field_and_is_not_sparse_and_partial() {
        assertThatThrownBy(
                        () ->
                                database.runCommand(
                                        Document.parse(
                                                "{createIndexes: 'plans', indexes: [{key: {a: 1, b: 1}, name: 'x',"
                                                        + " expireAfterSeconds: 1}]}")))
                .hasMessageContaining("exactly one field");
        assertThatThrownBy(
                        () ->
                                database.runCommand(
                                        Document.parse(
                                                "{createIndexes: 'plans', indexes: [{key: {a: 1}, name: 'x', sparse:"
                                                        + " true, partialFilterExpression: {a: 1}}]}")))
                .hasMessageContaining("sparse or partial");
    }

    @Test
    void the_same_keys_under_two_names_and_one_name_for_two_keys_are_refused() {
        MongoCollection<Document> units = database.getCollection("units");
        units.createIndex(new Document("a", 1));
        assertThatThrownBy(
                        () ->
                                units.createIndex(
                                        new Document("a", 1), new IndexOptions().name("other")))
                .hasMessageContaining("different name: a_1");
        assertThatThrownBy(
                        () ->
                                units.createIndex(
                                        new Document("b", 1), new IndexOptions().name("a_1")))
                .hasMessageContaining("same name");
        assertThatThrownBy(() -> units.dropIndex("_id_"))
                .hasMessageContaining("cannot drop _id index");
    }

    @Test
    void a_document_with_two_arrays_under_one_index_is_refused() {
        MongoCollection<Document> pairs = database.getCollection("pairs");
        pairs.createIndex(new Document("a", 1).append("b", 1));
        assertThatThrownBy(
                        () ->
                                pairs.insertOne(
                                        new Document("a", List.of(1)).append("b", List.of(2))))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("parallel arrays");
        assertThat(pairs.countDocuments()).isZero();
    }

    @Test
    void an_update_that_makes_a_document_too_large_is_refused_and_leaves_it_and_its_indexes() {
        MongoCollection<Document> scans = database.getCollection("scans");
        scans.createIndex(new Document("state", 1));
        String half = "x".repeat(9_000_000);
        scans.insertOne(new Document("_id", 1).append("a", half).append("state", "OLD"));
        assertThatThrownBy(
                        () ->
                                scans.updateOne(
                                        eq("_id", 1),
                                        new Document(
                                                "$set",
                                                new Document("b", half).append("state", "NEW"))))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("the limit is");
        assertThat(scans.countDocuments(eq("state", "OLD"))).isEqualTo(1);
        assertThat(scans.countDocuments(eq("state", "NEW"))).isZero();
    }
}
