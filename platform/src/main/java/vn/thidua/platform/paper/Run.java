package vn.thidua.platform.paper;

/**
 * Words of one face.
 *
 * @param strong bold whatever the style of the paragraph says
 */
public record Run(String words, boolean strong) {

    public static Run plain(String words) {
        return new Run(words, false);
    }
}
