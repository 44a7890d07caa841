package vn.thidua.plans.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.PlanState;

/**
 * Văn bản trong chỉ mục: what the index holds of one revision of a plan.
 *
 * @param issued whether others than the own unit may see it
 * @param day of the document
 * @param title in its own words
 * @param around what people also know a document by: number, unit, kind, signer
 * @param body its whole text, and what was corrected or added in the system
 */
public record Indexed(
        PlanId id,
        String unit,
        long revision,
        boolean issued,
        String state,
        String type,
        Optional<String> kind,
        Optional<Integer> year,
        Optional<LocalDate> day,
        Optional<String> numberKey,
        String title,
        String around,
        String body) {

    /** In chars; no document of an office is longer, and one that is can still be found by its beginning. */
    static final int LONGEST_BODY = 400_000;

    /**
     * What is to be found of a plan.
     *
     * @param sourceText the text of the document that the plan was made from; empty if it was written in the system
     * @param unitName with its superiors, as "Xã Minh Tiến Huyện Phù Cừ Tỉnh Hưng Yên"
     */
    public static Indexed of(Plan plan, String sourceText, String unitName) {
        PlanContent content = plan.content();
        return new Indexed(
                plan.id(),
                plan.unit().value(),
                plan.revision(),
                // an amending paper stays in the house: others find the plan that it has amended
                plan.state().name().isPublic() && !plan.isAmendment(),
                plan.state().name().name(),
                content.type().name(),
                content.kind().map(Enum::name),
                content.year().or(() -> content.date().map(LocalDate::getYear)),
                plan.state().issued().map(PlanState.Issue::on).or(content::date),
                content.number().key(),
                Letters.canonical(content.title()),
                around(content, unitName),
                body(content, sourceText));
    }

    private static String around(PlanContent content, String unitName) {
        List<String> parts = new ArrayList<>();
        parts.add(content.type().label());
        content.number().text().ifPresent(text -> parts.add("số " + text));
        content.date()
                .ifPresent(
                        day ->
                                parts.add(
                                        String.format(
                                                Locale.ROOT,
                                                "ngày %d/%d/%d",
                                                day.getDayOfMonth(),
                                                day.getMonthValue(),
                                                day.getYear())));
        content.year().ifPresent(year -> parts.add("năm " + year));
        content.issuer().ifPresent(parts::add);
        parts.add(unitName);
        content.signature().flatMap(PlanContent.Signature::name).ifPresent(parts::add);
        return Letters.canonical(String.join(". ", parts));
    }

    private static String body(PlanContent content, String sourceText) {
        StringBuilder body = new StringBuilder(Letters.canonical(sourceText));
        String lower = Letters.lower(body);
        List<String> parts = new ArrayList<>();
        content.theme().ifPresent(parts::add);
        parts.addAll(content.opening());
        content.sections()
                .forEach(
                        section -> {
                            parts.add(section.heading());
                            parts.addAll(section.body());
                        });
        content.movements()
                .forEach(
                        movement -> {
                            parts.add(movement.name());
                            movement.standingBody().ifPresent(parts::add);
                        });
        content.tasks()
                .forEach(
                        task -> {
                            parts.add(task.content());
                            task.lead().ifPresent(parts::add);
                            task.coordinating().ifPresent(parts::add);
                        });
        content.targets().forEach(target -> parts.add(target.name()));
        content.annexes()
                .forEach(
                        annex -> {
                            parts.add(annex.title());
                            parts.addAll(annex.body());
                            annex.rows().forEach(row -> parts.add(String.join("  ", row)));
                        });
        parts.addAll(content.addressees());
        parts.addAll(content.recipients());
        for (String part : parts) {
            String canonical = Letters.canonical(part);
            if (!canonical.isBlank() && !lower.contains(Letters.lower(canonical))) {
                body.append('\n').append(canonical);
            }
        }
        return body.length() > LONGEST_BODY ? body.substring(0, LONGEST_BODY) : body.toString();
    }
}
