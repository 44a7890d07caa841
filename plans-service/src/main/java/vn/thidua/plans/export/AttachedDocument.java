package vn.thidua.plans.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.plan.PlanContent;

/**
 * Văn bản ban hành kèm theo: a decision and the plan that it puts in force come as one file; on paper the decision is
 * signed before the plan begins.
 *
 * @param own sections of the document that is signed
 * @param title lines of the attached document: its type and its subject; empty if nothing is attached
 * @param of "Ban hành kèm theo Quyết định số …", without brackets
 * @param sections of the attached document
 */
record AttachedDocument(
        List<PlanContent.Section> own,
        List<String> title,
        String of,
        List<PlanContent.Section> sections) {

    private static final Pattern RECIPIENTS = Pattern.compile("noi nhan\\s*:?.*");

    static AttachedDocument of(List<PlanContent.Section> sections) {
        for (int i = 0; i < sections.size(); i++) {
            List<String> body = sections.get(i).body();
            int closing =
                    first(body, 0, words -> RECIPIENTS.matcher(Letters.fold(words)).matches());
            int heading = closing < 0 ? -1 : first(body, closing, AttachedDocument::isType);
            if (heading >= 0) {
                return split(sections, i, closing, heading);
            }
        }
        return new AttachedDocument(sections, List.of(), "", List.of());
    }

    private static AttachedDocument split(
            List<PlanContent.Section> sections, int at, int closing, int heading) {
        PlanContent.Section last = sections.get(at);
        List<PlanContent.Section> own = new ArrayList<>(sections.subList(0, at));
        own.add(
                new PlanContent.Section(
                        last.no(),
                        last.heading(),
                        last.level(),
                        last.body().subList(0, closing),
                        last.evidence()));
        List<String> title = new ArrayList<>();
        String of = "";
        for (String words : last.body().subList(heading, last.body().size())) {
            String inner = words.replaceFirst("^\\(", "").replaceFirst("\\)$", "");
            if (Letters.fold(inner).contains("kem theo")) {
                of = inner;
            } else {
                title.add(words);
            }
        }
        return new AttachedDocument(own, title, of, sections.subList(at + 1, sections.size()));
    }

    private static boolean isType(String words) {
        for (DocumentType type : DocumentType.values()) {
            if (words.strip().equals(type.label().toUpperCase(Locale.forLanguageTag("vi")))) {
                return true;
            }
        }
        return false;
    }

    private static int first(List<String> body, int from, Predicate<String> fits) {
        for (int i = from; i < body.size(); i++) {
            if (fits.test(body.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
