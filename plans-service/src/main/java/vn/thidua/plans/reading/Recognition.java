package vn.thidua.plans.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.plans.document.Letters;
import vn.thidua.plans.document.Reason;

/**
 * Nhận diện văn bản: tells an administrative document, whole or cut off, from a news item about one and from any other
 * text. A news item names number, date and signer of a plan, but is not that plan.
 */
final class Recognition {

    private static final Pattern NEWS =
            Pattern.compile(
                    "phong vien|\\bpv\\b|cho biet|theo do,|tin, anh|anh:|nguon:|bao dien tu|ban tin|vua ban hanh|da ban hanh ke hoach"
                            + "|vua ky|da ky ban hanh|moi ban hanh|chia se|trao doi voi|\\(ttxvn|vietnam\\+|cong thong tin dien tu -"
                            + "|doc gia|binh luan|tac gia|xem them|tin lien quan|theo ke hoach,|ke hoach neu ro|ke hoach nay nham"
                            + "|ke hoach dat muc tieu|noi dung ke hoach|luot xem|phat bieu tai|du hoi nghi|tai hoi nghi,");

    /** What a portal writes around its own article, and the lead of one: never inside a document's own text. */
    private static final Pattern ARTICLE =
            Pattern.compile(
                    "(?m)dang ngay\\s*:|ngay dang\\s*:|tin,? bai\\s*:|bai,? anh\\s*:|cap nhat(?: luc| ngay)?\\s*:|luot (?:xem|doc)\\b|tac gia\\s*:|^nguon\\s*:|nguon tin|(?:tin|bai viet) (?:lien quan|khac)\\b|cac tin (?:tuc )?khac"
                            + "|toan van (?:ke hoach|quyet dinh|chi thi|cong van|van ban)[^.\\n]{0,30}(?:tai day|xem)|^theo do,"
                            + "|^(?:vua qua|moi day|sang|chieu|hom nay|ngay \\d{1,2}\\s?[/-]\\s?\\d{1,2}(?:\\s?[/-]\\s?\\d{4})?)\\b[^.\\n]{0,120}(?:ban hanh|ky|co)\\s+(?:van ban|ke hoach|quyet dinh|chi thi|cong van)"
                            + "|da (?:ky )?ban hanh (?:quyet dinh|chi thi|cong van|van ban)");

    /** "…; ngày 29/11, UBND huyện ban hành Kế hoạch số …": who reports an act is not its issuer. */
    private static final Pattern LEAD =
            Pattern.compile(
                    "ngay \\d{1,2}\\s?[/-]\\s?\\d{1,2}(?:\\s?[/-]\\s?\\d{4})?,? (?:ubnd|uy ban|chu tich|hoi dong)[^.;\\n]{0,60}\\bban hanh (?:ke hoach|quyet dinh|chi thi|cong van|van ban) so");

    private static final Pattern ACTS =
            Pattern.compile(
                    "(?:xay dung|ban hanh|lap) ke hoach[^.;\\n]{0,300}(?:nhu sau|sau day)|voi (?:cac )?noi dung(?: cu the| chinh)? (?:nhu )?sau|nhu sau\\s*:");

    private static final Pattern CLOSING =
            Pattern.compile(
                    "tren day la (?:ke hoach|noi dung|bao cao)|\\./\\.?\\s*(?:\\n|$)|yeu cau cac[^.;\\n]{0,120}(?:thuc hien|trien khai)");

    private static final Pattern EMULATION =
            Pattern.compile("thi dua|khen thuong|ke hoach|quyet dinh|chi thi");

    private Recognition() {}

    static Optional<Reason> refusal(PlanText text) {
        if (text.length() == 0) {
            return Optional.of(Reason.EMPTY);
        }
        int form = form(text);
        int news = news(text);
        if (isArticle(text)) {
            return Optional.of(Reason.NOT_A_PLAN);
        }
        if (form >= 4 && form > news) {
            return Optional.empty();
        }
        boolean speaksOfActs = EMULATION.matcher(text.fold()).find();
        if (form >= 2 && news <= 1) {
            return Optional.empty();
        }
        return Optional.of(speaksOfActs && news > 0 ? Reason.NOT_A_PLAN : Reason.NO_DOCUMENT);
    }

    /** Points for the parts that only a document of Nghị định 30/2020 has. */
    private static int form(PlanText text) {
        Zones zones = Zones.of(text);
        HeadGrammar head = new HeadGrammar(text, zones);
        int points = 0;
        if (zones.typeLine() >= 0) {
            Line line = text.lines().get(zones.typeLine());
            points +=
                    Letters.isUpperCase(
                                    text.slice(
                                            line.start(), Math.min(line.end(), line.start() + 6)))
                            ? 3
                            : 1;
        }
        points += head.number().isPresent() ? 3 : 0;
        points += text.fold().contains("cong hoa xa hoi chu nghia viet nam") ? 2 : 0;
        points += text.fold().contains("\nnoi nhan") || text.fold().contains("\tnoi nhan") ? 3 : 0;
        points += SignatureGrammar.read(text, zones).isPresent() ? 2 : 0;
        points += ACTS.matcher(text.fold()).find() ? 2 : 0;
        points += CLOSING.matcher(text.fold()).find() ? 1 : 0;
        long roman =
                text.paragraphs().stream()
                        .filter(
                                p ->
                                        p.marker().kind() == Marker.Kind.ROMAN
                                                || p.marker().kind() == Marker.Kind.ARTICLE)
                        .count();
        points += roman >= 2 ? 3 : roman == 1 ? 2 : 0;
        long numbered = text.paragraphs().stream().filter(p -> p.marker().depth() >= 2).count();
        points += numbered >= 4 ? 1 : 0;
        boolean table =
                text.paragraphs().stream()
                        .anyMatch(p -> p.row() && text.fold(p).contains("noi dung"));
        points += table ? 2 : 0;
        return points;
    }

    /**
     * An article on a portal: it has the portal's words and none of what makes a document: no number and nation's line of
     * a letterhead, no recipients, no signature. A title in capitals and numbered points do not make it a document.
     */
    private static boolean isArticle(PlanText text) {
        boolean article = ARTICLE.matcher(text.fold()).find();
        boolean lead = LEAD.matcher(text.fold()).find();
        if (!article && !lead) {
            return false;
        }
        Zones zones = Zones.of(text);
        boolean sections =
                text.paragraphs().stream().anyMatch(p -> p.marker().kind() == Marker.Kind.ROMAN);
        boolean reports = lead && zones.type().isEmpty() && !sections;
        boolean letterhead =
                new HeadGrammar(text, zones).number().isPresent()
                        || text.fold().contains("cong hoa xa hoi");
        boolean closing =
                text.fold().contains("noi nhan") || SignatureGrammar.read(text, zones).isPresent();
        return !letterhead && !closing && (reports || !ACTS.matcher(text.fold()).find());
    }

    private static int news(PlanText text) {
        return (int)
                NEWS.matcher(text.fold())
                        .results()
                        .map(m -> m.group())
                        .distinct()
                        .limit(20)
                        .count();
    }
}
