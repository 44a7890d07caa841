package vn.thidua.platform.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.paper.Paper.Part;

/** Thể thức và kỹ thuật trình bày văn bản (Nghị định 30/2020/NĐ-CP, Phụ lục I): which component stands where. */
public final class PaperForm {

    public static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    /** Share of the letterhead that the issuing body gets, in millimetres. */
    private static final double LEFT = 65;

    /** Rules below the issuing body and the subject are a third to a half of the line above. */
    private static final double RULE_SHARE = 0.42;

    private static final double SIGNATURE_SPACE = 62;
    private static final String[] ROMAN = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"
    };

    private final TextWidth width;

    public PaperForm(TextWidth width) {
        this.width = width;
    }

    public Sheet lay(Paper paper) {
        PageForm page = PageForm.A4;
        List<List<Block>> sections = new ArrayList<>();
        sections.add(document(paper, page));
        for (int i = 0; i < paper.annexes().size(); i++) {
            sections.add(annex(paper.annexes(), i));
        }
        String title =
                paper.heading()
                        .map(it -> it.type() + " " + it.subject())
                        .or(() -> paper.letterhead().subject())
                        .orElse(paper.letterhead().number());
        return new Sheet(title, page, sections);
    }

    private List<Block> document(Paper paper, PageForm page) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(letterhead(paper.letterhead(), page));
        paper.heading()
                .ifPresent(
                        heading -> {
                            blocks.add(Block.Text.of(Style.TYPE, heading.type()));
                            blocks.add(Block.Text.of(Style.SUBJECT, heading.subject()));
                            blocks.add(
                                    new Block.Rule(
                                            ruleLength(
                                                    heading.subject(),
                                                    Style.SUBJECT,
                                                    page.textWidth())));
                        });
        addressees(paper.addressees(), page, blocks);
        paper.body().forEach(part -> blocks.add(block(part)));
        if (!paper.recipients().isEmpty() || paper.signature().isPresent()) {
            blocks.add(new Block.Gap(14));
            blocks.add(closing(paper, page));
        }
        return blocks;
    }

    private Block letterhead(Paper.Letterhead head, PageForm page) {
        List<Block> issuer = new ArrayList<>();
        head.superior().forEach(line -> issuer.add(Block.Text.of(Style.SUPERIOR, line)));
        head.issuer().forEach(line -> issuer.add(Block.Text.of(Style.ISSUER, line)));
        if (!head.issuer().isEmpty()) {
            issuer.add(new Block.Rule(ruleLength(head.issuer().getLast(), Style.ISSUER, LEFT - 4)));
        }
        List<Block> nation =
                List.of(
                        Block.Text.of(Style.NATION, NATION),
                        Block.Text.of(Style.MOTTO, MOTTO),
                        new Block.Rule(width.of(MOTTO, Style.MOTTO)));
        List<Block> number = new ArrayList<>();
        number.add(Block.Text.of(Style.NUMBER, head.number()));
        head.subject().ifPresent(words -> number.add(Block.Text.of(Style.LETTER_SUBJECT, words)));
        List<Block> date = List.of(Block.Text.of(Style.DATE, head.placeAndDate()));
        return new Block.SideBySide(
                List.of(LEFT, page.textWidth() - LEFT),
                List.of(List.of(issuer, nation), List.of(number, date)));
    }

    private double ruleLength(String line, Style style, double most) {
        double length = Math.min(most, width.of(line, style));
        return RULE_SHARE * length;
    }

    /** One addressee on the line of "Kính gửi:", more as a list below the colon. */
    private void addressees(List<String> addressees, PageForm page, List<Block> blocks) {
        if (addressees.size() == 1) {
            blocks.add(Block.Text.of(Style.ADDRESSEE, "Kính gửi: " + addressees.getFirst()));
        } else if (!addressees.isEmpty()) {
            double label = page.textWidth() * 0.35;
            List<Block> list = new ArrayList<>();
            list.add(new Block.Gap(6));
            for (int i = 0; i < addressees.size(); i++) {
                String end = i == addressees.size() - 1 ? "." : ";";
                list.add(
                        Block.Text.of(
                                Style.ADDRESSEE_ITEM, "- " + closed(addressees.get(i)) + end));
            }
            blocks.add(
                    new Block.SideBySide(
                            List.of(label, page.textWidth() - label),
                            List.of(
                                    List.of(
                                            List.of(
                                                    Block.Text.of(
                                                            Style.ADDRESSEE_LABEL, "Kính gửi:")),
                                            list))));
        }
    }

    private static Block block(Part part) {
        return switch (part) {
            case Part.Ground(var words) -> Block.Text.of(Style.GROUND, words);
            case Part.Authority(var words) -> Block.Text.of(Style.AUTHORITY, words);
            case Part.Title(var depth, var marker, var words) -> title(depth, marker, words);
            case Part.Paragraph(var marker, var words) -> paragraph(marker, words);
            case Part.Table(var grid) -> grid;
        };
    }

    private static Block title(Paper.Depth depth, String marker, String words) {
        Style style =
                switch (depth) {
                    case PART, ARTICLE -> Style.PART;
                    case CLAUSE -> Style.CLAUSE_HEADING;
                    case POINT -> Style.POINT_HEADING;
                };
        return Block.Text.of(style, joined(marker, words));
    }

    /** "Điều 1." is bold, whatever follows it. */
    private static Block paragraph(String marker, String words) {
        if (marker.startsWith("Điều ")) {
            return new Block.Text(
                    Style.TEXT, List.of(new Run(marker + " ", true), Run.plain(words)));
        }
        return Block.Text.of(Style.TEXT, joined(marker, words));
    }

    private static String joined(String marker, String words) {
        return marker.isEmpty() ? words : words.isEmpty() ? marker : marker + " " + words;
    }

    private Block closing(Paper paper, PageForm page) {
        List<Block> left = new ArrayList<>();
        if (!paper.recipients().isEmpty()) {
            left.add(Block.Text.of(Style.RECIPIENTS, "Nơi nhận:"));
            for (int i = 0; i < paper.recipients().size(); i++) {
                boolean last = i == paper.recipients().size() - 1;
                left.add(
                        Block.Text.of(
                                Style.RECIPIENT,
                                "- " + closed(paper.recipients().get(i)) + (last ? "." : ";")));
            }
        }
        List<Block> right = new ArrayList<>();
        paper.signature()
                .ifPresent(
                        signature -> {
                            signature
                                    .authority()
                                    .forEach(line -> right.add(Block.Text.of(Style.SIGNER, line)));
                            signature
                                    .capacity()
                                    .forEach(line -> right.add(Block.Text.of(Style.SIGNER, line)));
                            right.add(new Block.Gap(SIGNATURE_SPACE));
                            signature
                                    .name()
                                    .ifPresent(
                                            name ->
                                                    right.add(
                                                            Block.Text.of(
                                                                    Style.SIGNER_NAME, name)));
                        });
        double half = page.textWidth() * 0.48;
        return new Block.SideBySide(
                List.of(half, page.textWidth() - half), List.of(List.of(left, right)));
    }

    private static List<Block> annex(List<Paper.Annex> annexes, int index) {
        Paper.Annex annex = annexes.get(index);
        List<Block> blocks = new ArrayList<>();
        if (annex.numbered()) {
            long count = annexes.stream().filter(Paper.Annex::numbered).count();
            long before = annexes.subList(0, index).stream().filter(Paper.Annex::numbered).count();
            String number = count > 1 ? " " + roman((int) before + 1) : "";
            blocks.add(Block.Text.of(Style.ANNEX, "Phụ lục" + number));
        }
        annex.title().forEach(line -> blocks.add(Block.Text.of(Style.ANNEX_TITLE, line)));
        if (!annex.of().isEmpty()) {
            blocks.add(Block.Text.of(Style.ANNEX_OF, "(" + annex.of() + ")"));
        }
        blocks.add(new Block.Gap(8));
        annex.body().forEach(part -> blocks.add(block(part)));
        return blocks;
    }

    private static String roman(int number) {
        return Optional.of(number)
                .filter(it -> it <= ROMAN.length)
                .map(it -> ROMAN[it - 1])
                .orElseGet(() -> String.valueOf(number));
    }

    /** Without the mark that ends an item, so that the list sets its own. */
    private static String closed(String words) {
        return words.strip().replaceAll("[;.,\\s]+$", "");
    }
}
