package vn.thidua.platform.paper;

import java.util.List;
import java.util.Optional;

/**
 * Văn bản hành chính: the components that Nghị định 30/2020/NĐ-CP asks of a document, in words that are ready to print.
 *
 * @param heading empty for a letter (công văn), which has no name of a type
 * @param addressees nơi được kính gửi
 * @param annexes numbered in Roman figures if there are several
 */
public record Paper(
        Letterhead letterhead,
        Optional<Heading> heading,
        List<String> addressees,
        List<Part> body,
        List<String> recipients,
        Optional<Signature> signature,
        List<Annex> annexes) {

    public Paper {
        addressees = List.copyOf(addressees);
        body = List.copyOf(body);
        recipients = List.copyOf(recipients);
        annexes = List.copyOf(annexes);
    }

    /**
     * Phần đầu.
     *
     * @param superior lines of the superior body, none for a People's Committee
     * @param issuer lines of the issuing body
     * @param number "Số: 05/KH-UBND"
     * @param placeAndDate "Minh Tiến, ngày 10 tháng 01 năm 2024"
     * @param subject "V/v …" of a letter
     */
    public record Letterhead(
            List<String> superior,
            List<String> issuer,
            String number,
            String placeAndDate,
            Optional<String> subject) {
        public Letterhead {
            superior = List.copyOf(superior);
            issuer = List.copyOf(issuer);
        }
    }

    /** Tên loại và trích yếu. */
    public record Heading(String type, String subject) {}

    /** A piece of the body. */
    public sealed interface Part {

        /** Căn cứ ban hành. */
        record Ground(String words) implements Part {}

        /** Thẩm quyền ban hành, or the word that enacts: "CHỦ TỊCH …", "QUYẾT ĐỊNH:". */
        record Authority(String words) implements Part {}

        /**
         * Tiêu đề của phần, mục, khoản, điểm.
         *
         * @param marker as "I.", "1.", "a)"
         */
        record Title(Depth depth, String marker, String words) implements Part {}

        /**
         * Đoạn văn, numbered or not.
         *
         * @param marker as "1.", "a)", "-"; empty for a paragraph without one
         */
        record Paragraph(String marker, String words) implements Part {}

        /** Bảng trong văn bản. */
        record Table(Block.Grid grid) implements Part {}
    }

    /** Bậc của bố cục: I. – 1. – a) – dash; Điều stands as deep as phần. */
    public enum Depth {
        PART,
        ARTICLE,
        CLAUSE,
        POINT
    }

    /**
     * Chữ ký.
     *
     * @param authority "TM. ỦY BAN NHÂN DÂN"
     * @param capacity "CHỦ TỊCH"
     */
    public record Signature(List<String> authority, List<String> capacity, Optional<String> name) {
        public Signature {
            authority = List.copyOf(authority);
            capacity = List.copyOf(capacity);
        }
    }

    /**
     * Phụ lục.
     *
     * @param numbered whether it is a "Phụ lục"; a document that another puts in force is none
     * @param title its lines
     * @param of "Kèm theo Kế hoạch số …"
     */
    public record Annex(boolean numbered, List<String> title, String of, List<Part> body) {
        public Annex {
            title = List.copyOf(title);
            body = List.copyOf(body);
        }
    }
}
