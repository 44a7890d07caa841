package vn.thidua.awards.subject.cipher;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.thidua.awards.subject.CitizenNumber;
import vn.thidua.awards.subject.CitizenNumbers;
import vn.thidua.awards.subject.SealedNumber;
import vn.thidua.awards.subject.SubjectId;

/**
 * AES-256-GCM with the subject's id as associated data, and HMAC-SHA-256 as the index by which the same number is found. A
 * key is made of a secret; its id is made of the key, so that numbers say which of several secrets opens them.
 */
public final class AesCitizenNumbers implements CitizenNumbers {

    private static final String MAC = "HmacSHA256";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST_SECRET = 32;
    private static final int KEY_ID_BYTES = 4;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    private final String current;
    private final byte[] indexKey;

    /**
     * With secrets of at least 32 characters.
     *
     * @param secrets the first one seals, all open
     * @param indexSecret stays the same for ever: else a number is no longer recognised
     * @throws IllegalArgumentException when one is too short
     */
    public AesCitizenNumbers(List<String> secrets, String indexSecret) {
        for (String secret : secrets) {
            byte[] key = derived(secret, "citizen number");
            keys.put(
                    HexFormat.of()
                            .formatHex(
                                    Arrays.copyOf(
                                            mac(key, "id".getBytes(StandardCharsets.UTF_8)),
                                            KEY_ID_BYTES)),
                    new SecretKeySpec(key, "AES"));
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("citizen numbers need a key");
        }
        current = keys.keySet().iterator().next();
        indexKey = derived(indexSecret, "index of citizen numbers");
    }

    private static byte[] derived(String secret, String purpose) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException(
                    "a secret for citizen numbers has at least " + SHORTEST_SECRET + " characters");
        }
        return mac(
                secret.getBytes(StandardCharsets.UTF_8), purpose.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public SealedNumber seal(CitizenNumber number, SubjectId of) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, current, nonce, of);
            byte[] sealed = cipher.doFinal(number.digits().getBytes(StandardCharsets.US_ASCII));
            byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, all, NONCE, sealed.length);
            return new SealedNumber(
                    current, Base64.getEncoder().encodeToString(all), index(number));
        } catch (GeneralSecurityException trouble) {
            throw new IllegalStateException("a citizen number could not be sealed", trouble);
        }
    }

    @Override
    public CitizenNumber open(SealedNumber number, SubjectId of) {
        byte[] all = Base64.getDecoder().decode(number.sealed());
        try {
            Cipher cipher =
                    cipher(Cipher.DECRYPT_MODE, number.keyId(), Arrays.copyOf(all, NONCE), of);
            return new CitizenNumber(
                    new String(
                            cipher.doFinal(all, NONCE, all.length - NONCE),
                            StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException trouble) {
            throw new IllegalStateException(
                    "the citizen number of " + of + " does not open", trouble);
        }
    }

    private Cipher cipher(int mode, String keyId, byte[] nonce, SubjectId of)
            throws GeneralSecurityException {
        SecretKeySpec key = keys.get(keyId);
        if (key == null) {
            throw new IllegalStateException(
                    "no key " + keyId + " for citizen numbers: give the former secret too");
        }
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(of.value().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    @Override
    public String index(CitizenNumber number) {
        return HexFormat.of()
                .formatHex(mac(indexKey, number.digits().getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] mac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(text);
        } catch (GeneralSecurityException trouble) {
            throw new IllegalStateException(MAC + " belongs to every JDK", trouble);
        }
    }
}
