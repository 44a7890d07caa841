package vn.thidua.plans.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.plans.plan.TextDifference.Piece;

/**
 * Các phiên bản: what a plan said after each change. The history keeps of every change what was there before, so the words of
 * any version are those of now with the later changes taken back.
 */
public final class PlanVersions {

    private final Plan plan;
    private final boolean onlyInForce;

    /**
     * Sees the versions of a plan.
     *
     * @param onlyInForce whether drafts are left out: others see only what was in force
     */
    public PlanVersions(Plan plan, boolean onlyInForce) {
        this.plan = plan;
        this.onlyInForce = onlyInForce;
    }

    /**
     * Một phiên bản.
     *
     * @param who made it, as the account is shown to colleagues; others are not told
     * @param inForce whether it took effect
     * @param changed names of the fields that are other than in the version before
     */
    public record Version(
            long number,
            Change.Act act,
            Optional<String> who,
            Instant at,
            boolean inForce,
            List<String> changed,
            Optional<String> note) {}

    /** Oldest first; changes that leave the words as they were are no versions, except those of the way to force. */
    public List<Version> versions() {
        return plan.history().stream()
                .map(
                        change ->
                                new Version(
                                        change.version(),
                                        change.act(),
                                        change.who().filter(_ -> !onlyInForce),
                                        change.at(),
                                        tookEffect(change.act()),
                                        change.fields().stream().map(Change.Field::name).toList(),
                                        change.note()))
                .filter(version -> version.inForce() || !onlyInForce)
                .toList();
    }

    private static boolean tookEffect(Change.Act act) {
        return act == Change.Act.ISSUED || act == Change.Act.AMENDED;
    }

    /** Một trường khác nhau. */
    public record Different(String field, List<Piece> pieces) {}

    /** In what two versions differ, field by field; empty if one of them is not there to be seen. */
    public Optional<List<Different>> between(long from, long to) {
        List<Long> known = versions().stream().map(Version::number).toList();
        if (!known.contains(from) || !known.contains(to)) {
            return Optional.empty();
        }
        Map<String, String> before = words(from);
        Map<String, String> after = words(to);
        List<Different> different = new ArrayList<>();
        after.forEach(
                (field, words) -> {
                    String old = before.getOrDefault(field, "");
                    if (!old.equals(words)) {
                        different.add(new Different(field, TextDifference.between(old, words)));
                    }
                });
        return Optional.of(different);
    }

    private Map<String, String> words(long version) {
        Map<String, String> words = new LinkedHashMap<>(ContentDifference.words(plan.content()));
        plan.history().reversed().stream()
                .takeWhile(change -> change.version() > version)
                .flatMap(change -> change.fields().stream())
                .forEach(field -> words.put(field.name(), field.before()));
        // who has looked at which uncertain value is no part of the document
        words.remove("confirmed");
        return words;
    }
}
