package vn.thidua.awards.money;

import java.util.Optional;
import vn.thidua.awards.catalogue.Certainty;

/**
 * Mức tiền thưởng of one award.
 *
 * @param line that of the claim
 * @param dong what is paid, in đồng
 * @param words how it came about, for an official
 * @param certainty how sure the multiple is; empty where there is none
 */
public record Reward(
        String line, long dong, Basis basis, String words, Optional<Certainty> certainty) {

    /** Where a sum comes from. */
    public enum Basis {
        /** Hệ số × lương cơ sở. */
        MULTIPLE,
        /** Mức do tỉnh quy định. */
        PROVINCIAL,
        /** Chỉ hưởng mức cao nhất: another title of the same period brings more. */
        COVERED_BY_A_HIGHER_TITLE,
        /** Chưa có mức: neither the decree nor the province says one. */
        NOT_SET
    }
}
