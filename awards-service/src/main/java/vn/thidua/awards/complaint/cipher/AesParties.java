package vn.thidua.awards.complaint.cipher;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.thidua.awards.complaint.ComplaintId;
import vn.thidua.awards.complaint.Party;

/** AES-256-GCM; the key is the hash of the installation's secret, the complaint's id is bound to what is sealed. */
public final class AesParties implements Party.Seal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST_SECRET = 32;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    public AesParties(String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException(
                    "thidua.complaint.secret: set COMPLAINT_SECRET, at least 32 characters");
        }
        try {
            key =
                    new SecretKeySpec(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(secret.getBytes(StandardCharsets.UTF_8)),
                            "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String seal(Party party, ComplaintId id) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed =
                run(
                        Cipher.ENCRYPT_MODE,
                        nonce,
                        id,
                        (party.name() + "\n" + party.contact()).getBytes(StandardCharsets.UTF_8));
        byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return Base64.getEncoder().encodeToString(all);
    }

    @Override
    public Party open(String sealed, ComplaintId id) {
        byte[] all = Base64.getDecoder().decode(sealed);
        String plain =
                new String(
                        run(
                                Cipher.DECRYPT_MODE,
                                Arrays.copyOf(all, NONCE),
                                id,
                                Arrays.copyOfRange(all, NONCE, all.length)),
                        StandardCharsets.UTF_8);
        int end = plain.indexOf('\n');
        return new Party(plain.substring(0, end), plain.substring(end + 1));
    }

    private byte[] run(int mode, byte[] nonce, ComplaintId id, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(id.value().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException trouble) {
            throw new IllegalStateException("the party of complaint " + id, trouble);
        }
    }
}
