package vn.thidua.awards.council;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.thidua.awards.dossier.DossierId;

/**
 * Phong bì dán kín: what a member has voted, so sealed that who reads the database learns nothing of it. The key is made of
 * the installation's secret, which is not in the database, and of the session's salt, which is thrown away when the ballots
 * are counted (docs/adr/0006-secret-ballot.md).
 */
public final class SealedBallots {

    private static final String MAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int SALT = 32;
    private static final int CODE_LENGTH = 8;

    /** Without letters and digits that look alike. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final byte[] secret;
    private final SecureRandom random;

    public SealedBallots(byte[] secret, SecureRandom random) {
        if (secret.length < SALT) {
            throw new IllegalArgumentException("the ballots' secret needs at least 32 bytes");
        }
        this.secret = secret.clone();
        this.random = random;
    }

    /** A session's part of the key. */
    public String salt() {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return Base64.getEncoder().encodeToString(salt);
    }

    /** Mã phiếu, that nobody can guess. */
    public String code() {
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < CODE_LENGTH; at++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** In the order of the agenda; of the same length whatever was chosen. */
    public String seal(SessionId session, String salt, List<Map.Entry<DossierId, Ballot>> ballots) {
        StringBuilder plain = new StringBuilder();
        ballots.forEach(
                each ->
                        plain.append(each.getKey().value())
                                .append('\t')
                                .append(each.getValue().choice() == Choice.FOR ? 'F' : 'A')
                                .append('\t')
                                .append(each.getValue().code())
                                .append('\n'));
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed =
                run(
                        Cipher.ENCRYPT_MODE,
                        session,
                        salt,
                        nonce,
                        plain.toString().getBytes(StandardCharsets.UTF_8));
        byte[] envelope = new byte[NONCE + sealed.length];
        System.arraycopy(nonce, 0, envelope, 0, NONCE);
        System.arraycopy(sealed, 0, envelope, NONCE, sealed.length);
        return Base64.getEncoder().encodeToString(envelope);
    }

    /**
     * What was sealed.
     *
     * @throws IllegalStateException when it was sealed for another session or with another secret, or was changed
     */
    public Map<DossierId, Ballot> open(SessionId session, String salt, String envelope) {
        byte[] bytes = Base64.getDecoder().decode(envelope);
        byte[] nonce = java.util.Arrays.copyOf(bytes, NONCE);
        byte[] sealed = java.util.Arrays.copyOfRange(bytes, NONCE, bytes.length);
        String plain =
                new String(
                        run(Cipher.DECRYPT_MODE, session, salt, nonce, sealed),
                        StandardCharsets.UTF_8);
        Map<DossierId, Ballot> ballots = new LinkedHashMap<>();
        plain.lines()
                .map(line -> line.split("\t", -1))
                .forEach(
                        cells ->
                                ballots.put(
                                        new DossierId(cells[0]),
                                        new Ballot(
                                                cells[2],
                                                cells[1].equals("F")
                                                        ? Choice.FOR
                                                        : Choice.AGAINST)));
        return ballots;
    }

    private byte[] run(int mode, SessionId session, String salt, byte[] nonce, byte[] input) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret, MAC));
            mac.update("thidua ballot 1 ".getBytes(StandardCharsets.UTF_8));
            mac.update(session.value().getBytes(StandardCharsets.UTF_8));
            byte[] key = mac.doFinal(Base64.getDecoder().decode(salt));
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(session.value().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException trouble) {
            throw new IllegalStateException(
                    "a ballot of session " + session + " cannot be sealed or opened", trouble);
        }
    }
}
