package vn.thidua.plans.reading;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thidua.plans.document.AdminLevel;
import vn.thidua.plans.document.BodyKind;
import vn.thidua.plans.document.DocumentType;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.document.PlanDocument;
import vn.thidua.plans.document.PlanKind;

/**
 * Chọn kế hoạch cấp trên among the citations of the preamble: an act of an organ above the issuer, on the same subject,
 * of the same year; a plan before a directive before a letter, the nearest level first. None left means none is stated.
 */
final class ParentChoice {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?!\\d)");

    /** Acts about rules, persons and money are no plans to carry out, whatever they say of emulation. */
    private static final Pattern OTHER_PURPOSE =
            Pattern.compile(
                    "quy che|quy dinh chi tiet|huong dan thi hanh|thanh lap|kien toan|phan cong|giao chi tieu|du toan|cong nhan"
                            + "|khen thuong cho|tang thuong|phe duyet (?:cac )?(?:cum|khoi)|chia (?:cum|khoi)|chuc nang|bien che"
                            + "|tiep tuc doi moi cong tac|bo tieu chi|tieu chi cham diem|ban hanh quy dinh");

    private static final Pattern EMULATION =
            Pattern.compile("thi dua|td\\s?-?\\s?kt|tdkt|khen thuong");

    private static final Pattern PLAN_DECISION =
            Pattern.compile("(?:ban hanh|phe duyet)[^.;]{0,30}(?:ke hoach|chuong trinh)|phat dong");

    private static final Set<String> WEAK =
            Set.of(
                    "va", "cua", "ve", "cac", "tren", "dia", "ban", "viec", "nam", "ke", "hoach",
                    "trien", "khai", "thuc", "hien", "to", "chuc", "cong", "tac", "tinh", "huyen",
                    "xa", "phuong", "thi", "dua", "khen", "thuong", "phong", "trao", "phat", "dong",
                    "giai", "doan", "trong", "hanh", "den", "tai", "cho", "voi", "tu", "yeu",
                    "nuoc", "dot", "ubnd", "thanh", "pho", "tran", "nhan", "dan", "uy", "quan",
                    "thang");

    private final PlanText text;
    private final PlanDocument.Head head;
    private final PlanDocument.Issuer issuer;
    private final Optional<NumberGrammar.Found> own;
    private final String aboutFold;

    ParentChoice(
            PlanText text,
            PlanDocument.Head head,
            PlanDocument.Issuer issuer,
            Optional<NumberGrammar.Found> own,
            Optional<String> attachedTitle) {
        this.text = text;
        this.head = head;
        this.issuer = issuer;
        this.own = own;
        this.aboutFold = Letters.fold(head.title().orElse("") + " " + attachedTitle.orElse(""));
    }

    private record Candidate(
            Citation citation, int typeRank, int levelDistance, double confidence) {}

    Optional<Candidate> best(List<Citation> citations) {
        return citations.stream()
                .filter(Citation::inPreamble)
                .map(this::candidate)
                .flatMap(Optional::stream)
                .min(
                        Comparator.comparingInt(Candidate::typeRank)
                                .thenComparingInt(Candidate::levelDistance)
                                .thenComparing(c -> c.citation().verb())
                                .thenComparingInt(c -> c.citation().start()));
    }

    /** The parent as the document says it, and which citation it is. */
    record Chosen(Citation citation, PlanDocument.Parent parent) {}

    Optional<Chosen> choose(List<Citation> citations) {
        return best(citations)
                .map(
                        candidate -> {
                            Citation c = candidate.citation();
                            return new Chosen(
                                    c,
                                    new PlanDocument.Parent(
                                            c.type(),
                                            c.writtenNumber().orElseThrow(),
                                            c.date(),
                                            c.issuer(),
                                            candidate.confidence(),
                                            text.evidence(c.start(), c.end())));
                        });
    }

    private Optional<Candidate> candidate(Citation citation) {
        if (citation.writtenNumber().isEmpty() || citation.verb() == Citation.Verb.NONE) {
            return Optional.empty();
        }
        Optional<Integer> rank = typeRank(citation);
        if (rank.isEmpty() || isParty(citation) || isOwn(citation)) {
            return Optional.empty();
        }
        Optional<AdminLevel> level =
                isOwnCity(citation)
                        ? Optional.of(AdminLevel.TINH)
                        : citation.issuerLevel().or(() -> impliedLevel(citation));
        if (!isAbove(citation, level)) {
            return Optional.empty();
        }
        double subject = subjectFit(citation);
        if (subject <= 0) {
            return Optional.empty();
        }
        int distance = level.map(l -> issuer.level().orElse(AdminLevel.XA).compareTo(l)).orElse(2);
        return Optional.of(
                new Candidate(
                        citation, rank.get(), distance, confidence(citation, level, subject)));
    }

    private static Optional<Integer> typeRank(Citation citation) {
        String subject = Letters.fold(citation.subject().orElse(""));
        return switch (citation.type()) {
            case KE_HOACH, CHUONG_TRINH -> Optional.of(0);
            case QUYET_DINH ->
                    PLAN_DECISION.matcher(subject).find() ? Optional.of(0) : Optional.empty();
            case CHI_THI -> Optional.of(1);
            case CONG_VAN, HUONG_DAN -> Optional.of(2);
            case BAO_CAO,
                    TO_TRINH,
                    BIEN_BAN,
                    NGHI_QUYET,
                    THONG_BAO,
                    KET_LUAN,
                    LUAT,
                    NGHI_DINH,
                    THONG_TU,
                    QUY_DINH ->
                    Optional.empty();
        };
    }

    private static boolean isParty(Citation citation) {
        return citation.number().filter(NumberGrammar.Found::party).isPresent()
                || citation.issuerBody()
                        .flatMap(BodyGrammar.Body::kind)
                        .filter(kind -> kind == BodyKind.DANG)
                        .isPresent();
    }

    private boolean isOwn(Citation citation) {
        return own.isPresent()
                && own.get().sequence().isPresent()
                && citation.number().isPresent()
                && NumberGrammar.key(own.get().number())
                        .equals(NumberGrammar.key(citation.number().get().number()))
                && citation.date().equals(head.date());
    }

    private static Optional<AdminLevel> impliedLevel(Citation citation) {
        String symbol = citation.number().map(NumberGrammar.Found::symbol).orElse("");
        return symbol.endsWith("TTg") || symbol.endsWith("BNV")
                ? Optional.of(AdminLevel.TRUNG_UONG)
                : Optional.empty();
    }

    /** "UBND Thành phố" in the words of a quận or huyện is the city of the provincial level that it lies in. */
    private boolean isOwnCity(Citation citation) {
        boolean district =
                issuer.level().filter(level -> level == AdminLevel.HUYEN).isPresent()
                        && issuer.unit().filter(unit -> !unit.startsWith("thành phố")).isPresent();
        return district
                && citation.issuerBody()
                        .flatMap(BodyGrammar.Body::unit)
                        .filter(unit -> unit.kind().equals("thành phố") && unit.name().isEmpty())
                        .isPresent();
    }

    /** Above by level; inside one unit a committee stands above its offices and its council. */
    private boolean isAbove(Citation citation, Optional<AdminLevel> level) {
        if (issuer.level().isEmpty()) {
            return level.filter(l -> l != AdminLevel.XA).isPresent();
        }
        if (level.isEmpty()) {
            return citation.issuerBody().isEmpty() && citation.verb() != Citation.Verb.BASIS;
        }
        if (level.get().isAbove(issuer.level().get())) {
            return true;
        }
        boolean sameLevel = level.get() == issuer.level().get();
        boolean fromCommittee =
                citation.issuerBody()
                        .flatMap(BodyGrammar.Body::kind)
                        .filter(kind -> kind == BodyKind.UBND)
                        .isPresent();
        boolean office =
                issuer.body()
                        .filter(kind -> kind == BodyKind.SO_NGANH || kind == BodyKind.HOI_DONG_TDKT)
                        .isPresent();
        return sameLevel && fromCommittee && office && isSameUnit(citation);
    }

    private boolean isSameUnit(Citation citation) {
        Optional<String> name =
                citation.issuerBody()
                        .flatMap(BodyGrammar.Body::unit)
                        .flatMap(UnitGrammar.Unit::name);
        return name.isEmpty()
                || issuer.unit().isEmpty()
                || Letters.fold(issuer.unit().get()).endsWith(Letters.fold(name.get()));
    }

    /** 0 for another subject, up to 1 for the same. */
    private double subjectFit(Citation citation) {
        String subject = Letters.fold(citation.subject().orElse(""));
        if (OTHER_PURPOSE.matcher(subject).find()
                || citation.number().filter(NumberGrammar.Found::threePart).isPresent()) {
            return 0;
        }
        boolean yearFits = yearFits(citation, subject);
        double overlap = overlap(subject);
        boolean emulation = EMULATION.matcher(subject).find();
        boolean aboutEmulation = EMULATION.matcher(aboutFold).find();
        boolean lasting =
                head.kind()
                        .filter(k -> k == PlanKind.MOVEMENT_PROGRAM || k == PlanKind.CAMPAIGN)
                        .isPresent();
        if (lasting) {
            return overlap >= 0.5 ? overlap : yearFits && emulation && overlap >= 0.3 ? overlap : 0;
        }
        if (!yearFits) {
            return overlap >= 0.8 && distinctive(subject) ? 0.7 : 0;
        }
        if (emulation && aboutEmulation) {
            return 1;
        }
        if (subject.isEmpty()) {
            boolean council = citation.number().map(n -> n.symbol().contains("TĐKT")).orElse(false);
            return aboutEmulation && (council || citation.type() == DocumentType.KE_HOACH)
                    ? 0.6
                    : 0;
        }
        if (overlap >= 0.6) {
            return 0.9;
        }
        boolean letterOfCouncil =
                citation.issuerBody().filter(BodyGrammar.Body::council).isPresent();
        return letterOfCouncil && aboutEmulation ? 0.7 : 0;
    }

    private boolean yearFits(Citation citation, String subject) {
        if (head.year().isEmpty()) {
            return true;
        }
        int year = head.year().get();
        List<Integer> said =
                YEAR.matcher(subject).results().map(m -> Integer.valueOf(m.group())).toList();
        if (!said.isEmpty()) {
            int least = said.stream().min(Comparator.naturalOrder()).orElseThrow();
            int most = said.stream().max(Comparator.naturalOrder()).orElseThrow();
            return said.contains(year) || (least <= year && year <= most);
        }
        return citation.date()
                .map(
                        d ->
                                d.getYear() == year
                                        || (d.getYear() == year - 1 && d.getMonthValue() >= 9))
                .orElse(true);
    }

    private boolean distinctive(String subject) {
        return words(subject).size() >= 2;
    }

    /** Share of the telling words of the shorter of both that the other has too. */
    private double overlap(String subject) {
        Set<String> a = words(subject);
        Set<String> b = words(aboutFold);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        return (double) common.size() / Math.min(a.size(), b.size());
    }

    private static Set<String> words(String fold) {
        Set<String> result = new HashSet<>();
        for (String word : fold.split("[^a-z0-9]+", -1)) {
            if (word.length() > 1 && !WEAK.contains(word) && !word.matches("20\\d\\d")) {
                result.add(word);
            }
        }
        return result;
    }

    private static double confidence(
            Citation citation, Optional<AdminLevel> level, double subject) {
        double confidence = 0.97;
        confidence -= citation.date().isEmpty() ? 0.1 : 0;
        confidence -= level.isEmpty() ? 0.3 : 0;
        confidence -= (1 - subject) * 0.4;
        confidence -= citation.number().isEmpty() ? 0.15 : 0;
        confidence -=
                citation.type() == DocumentType.CONG_VAN
                                || citation.type() == DocumentType.HUONG_DAN
                        ? 0.1
                        : 0;
        confidence -= citation.verb() == Citation.Verb.RESPOND ? 0.05 : 0;
        return Math.max(0.3, Math.round(confidence * 100) / 100.0);
    }
}
