package vn.thidua.plans.export.usecase;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import vn.thidua.plans.document.BodyKind;
import vn.thidua.plans.document.SourceFile;
import vn.thidua.plans.export.PlanPaper;
import vn.thidua.plans.export.wording.CorrectedWording;
import vn.thidua.plans.plan.Person;
import vn.thidua.plans.plan.Plan;
import vn.thidua.plans.plan.PlanContent;
import vn.thidua.plans.plan.PlanId;
import vn.thidua.plans.plan.ReadDocument;
import vn.thidua.plans.plan.ReadDocument.ReadOutcome;
import vn.thidua.plans.plan.usecase.FindPlan;
import vn.thidua.plans.unit.AdministrativeUnit;
import vn.thidua.plans.unit.Units;
import vn.thidua.platform.paper.PaperForm;
import vn.thidua.platform.paper.Sheet;
import vn.thidua.platform.paper.docx.DocxWriter;
import vn.thidua.platform.paper.pdf.Fonts;
import vn.thidua.platform.paper.pdf.PdfWriter;

/** Xuất văn bản: a plan that the person may read, as a file to print, sign or send. */
public final class PrintPlan {

    private final FindPlan find;
    private final Units units;
    private final Fonts fonts;
    private final PaperForm form;
    private final ReadDocument reader;

    public PrintPlan(FindPlan find, Units units, Fonts fonts, ReadDocument reader) {
        this.find = find;
        this.units = units;
        this.fonts = fonts;
        this.form = new PaperForm(fonts);
        this.reader = reader;
    }

    /** Kiểu tệp. */
    public enum Format {
        DOCX("docx"),
        PDF("pdf");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        public static Optional<Format> of(String ending) {
            for (Format format : values()) {
                if (format.ending.equals(ending)) {
                    return Optional.of(format);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A file ready to be sent.
     *
     * @param name "ke-hoach-05-KH-UBND.docx": letters that every file system takes
     */
    public record Printed(String name, Content content) {}

    /** The bytes of a file; a class, because an array is no value. */
    public static final class Content {
        private final byte[] bytes;

        Content(byte[] bytes) {
            this.bytes = bytes;
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }

    /** What became of the wish. */
    public sealed interface Outcome {

        record Done(Printed file) implements Outcome {}

        record Refused(Reason reason) implements Outcome {}

        record Absent() implements Outcome {}
    }

    /** Why a document is not printed. */
    public enum Reason {
        /** The Party's offices have a form of their own; Nghị định 30/2020/NĐ-CP is for the state's (Điều 1, Điều 2). */
        PARTY_DOCUMENT;

        /** What to do next. */
        public String sentence() {
            return "Văn bản của cơ quan Đảng có thể thức riêng, không theo Nghị định 30/2020/NĐ-CP; hệ thống không in theo mẫu của cơ quan nhà nước. Hãy dùng văn bản gốc, hoặc sửa ô “Loại cơ quan” nếu máy đọc nhầm.";
        }
    }

    public Outcome print(Person by, PlanId id, Format format) {
        Optional<Plan> plan = find.find(by, id);
        if (plan.isEmpty()) {
            return new Outcome.Absent();
        }
        return plan.get().content().body().equals(Optional.of(BodyKind.DANG))
                ? new Outcome.Refused(Reason.PARTY_DOCUMENT)
                : new Outcome.Done(print(plan.get(), format));
    }

    /** What the paper says otherwise than the wording, or than what was entered; empty for one that may not be read. */
    public Optional<CorrectedWording> wording(Person by, PlanId id) {
        return find.find(by, id).map(plan -> wording(plan, unitName(plan)));
    }

    private Printed print(Plan plan, Format format) {
        String unit = unitName(plan);
        Sheet sheet = form.lay(PlanPaper.of(plan.content(), wording(plan, unit), unit));
        byte[] bytes =
                switch (format) {
                    case DOCX -> new DocxWriter().write(sheet);
                    case PDF -> new PdfWriter(fonts).write(sheet);
                };
        return new Printed(name(plan) + "." + format.ending, new Content(bytes));
    }

    private String unitName(Plan plan) {
        return units.tree().find(plan.unit()).map(AdministrativeUnit::nameInSentence).orElse("");
    }

    /** The paper is read back as one would read it who gets it: only so it is known what its words say. */
    private CorrectedWording wording(Plan plan, String unit) {
        PlanContent content = plan.content();
        Set<String> corrected = plan.correctedFacts();
        if (corrected.isEmpty()) {
            return CorrectedWording.unchanged(content);
        }
        byte[] paper = new DocxWriter().write(form.lay(PlanPaper.of(content, unit)));
        PlanContent readBack =
                switch (reader.read(SourceFile.of("van-ban.docx", paper))) {
                    case ReadOutcome.Read read -> read.content();
                    case ReadOutcome.Refused _ -> PlanContent.blank(content.type());
                };
        return CorrectedWording.of(content, readBack, corrected, PlanPaper.unwritten(content));
    }

    private static String name(Plan plan) {
        String number =
                plan.content()
                        .number()
                        .text()
                        .or(() -> plan.content().number().symbol().map(it -> "du-thao-" + it))
                        .orElse("du-thao");
        String plain =
                Normalizer.normalize(
                                plan.content().type().label() + " " + number, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replace('đ', 'd')
                        .replace('Đ', 'D');
        return plain.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
