package vn.thidua.awards.money.mongo;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import vn.thidua.awards.money.Fund;
import vn.thidua.awards.money.Funds;
import vn.thidua.platform.mongo.TenantCollection;
import vn.thidua.platform.mongo.TenantMongo;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;

/** The collection {@code funds}: one document per unit and year. */
@Repository
class MongoFunds implements Funds {

    private static final String ENTRIES = "entries";

    private final TenantCollection<Document> funds;

    MongoFunds(TenantMongo mongo) {
        funds = mongo.collection("funds", Document.class);
    }

    @Override
    public Fund ofYear(int year) {
        TenantId unit = Tenancy.tenant();
        return funds.findById(id(unit, year))
                .map(MongoFunds::read)
                .orElseGet(() -> Fund.empty(unit, year));
    }

    @Override
    public boolean store(Fund fund) {
        Document document =
                new Document("_id", id(fund.unit(), fund.year()))
                        .append("unitId", fund.unit().value())
                        .append("version", fund.version())
                        .append("year", fund.year())
                        .append(ENTRIES, fund.entries().stream().map(MongoFunds::entry).toList());
        try {
            if (fund.version() == 0) {
                document.put("version", 1L);
                funds.insert(document);
            } else {
                funds.replace(document);
            }
            return true;
        } catch (DuplicateKeyException | OptimisticLockingFailureException _) {
            return false;
        }
    }

    private static String id(TenantId unit, int year) {
        return unit.value() + ":" + year;
    }

    private static Document entry(Fund.Entry entry) {
        return new Document("id", entry.id())
                .append("direction", entry.direction().name())
                .append("dong", entry.dong())
                .append("on", entry.on().toString())
                .append("words", entry.words())
                .append("paper", entry.paper());
    }

    private static Fund read(Document document) {
        List<Fund.Entry> entries =
                document.getList(ENTRIES, Document.class).stream()
                        .map(
                                each ->
                                        new Fund.Entry(
                                                each.getString("id"),
                                                Fund.Direction.valueOf(each.getString("direction")),
                                                each.get("dong", Number.class).longValue(),
                                                LocalDate.parse(each.getString("on")),
                                                each.getString("words"),
                                                each.getString("paper")))
                        .toList();
        return new Fund(
                new TenantId(document.getString("unitId")),
                document.getInteger("year"),
                entries,
                document.get("version", Number.class).longValue());
    }
}
