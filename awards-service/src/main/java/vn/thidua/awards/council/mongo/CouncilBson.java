package vn.thidua.awards.council.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import vn.thidua.awards.council.Council;
import vn.thidua.awards.council.CouncilId;
import vn.thidua.awards.council.CouncilMember;
import vn.thidua.platform.tenancy.TenantId;

/** Councils as documents. */
final class CouncilBson {

    private CouncilBson() {}

    static Document write(Council council) {
        return new Document("_id", council.id().value())
                .append("unitId", council.unit().value())
                .append("version", council.version())
                .append("name", council.name())
                .append("number", council.founding().number())
                .append("foundedOn", council.founding().date().toString())
                .append("members", members(council.members()));
    }

    static List<Document> members(List<CouncilMember> members) {
        return members.stream()
                .map(
                        each ->
                                new Document("id", each.id())
                                        .append("name", each.name())
                                        .append("post", each.post())
                                        .append("workplace", each.workplace())
                                        .append("role", each.role().name())
                                        .append("username", each.username().orElse(null))
                                        .append("relatives", each.relatives())
                                        .append("from", each.from().toString())
                                        .append(
                                                "to",
                                                each.to().map(LocalDate::toString).orElse(null)))
                .toList();
    }

    static Council read(Document document) {
        return new Council(
                new CouncilId(document.getString("_id")),
                new TenantId(document.getString("unitId")),
                document.getString("name"),
                new Council.Founding(
                        document.getString("number"),
                        LocalDate.parse(document.getString("foundedOn"))),
                readMembers(document.getList("members", Document.class)),
                document.get("version", Number.class).longValue());
    }

    static List<CouncilMember> readMembers(List<Document> members) {
        return members.stream()
                .map(
                        each ->
                                new CouncilMember(
                                        each.getString("id"),
                                        each.getString("name"),
                                        each.getString("post"),
                                        each.getString("workplace"),
                                        CouncilMember.Role.valueOf(each.getString("role")),
                                        Optional.ofNullable(each.getString("username")),
                                        each.getList("relatives", String.class),
                                        LocalDate.parse(each.getString("from")),
                                        Optional.ofNullable(each.getString("to"))
                                                .map(LocalDate::parse)))
                .toList();
    }
}
