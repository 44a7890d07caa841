package vn.thidua.awards.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.awards.dossier.DossierId;

class SealedBallotsTest {

    private static final SessionId SESSION = new SessionId("s");
    private static final DossierId DOSSIER = new DossierId("d");
    private static final List<Map.Entry<DossierId, Ballot>> BALLOT =
            List.of(Map.entry(DOSSIER, new Ballot("ABCD2345", Choice.FOR)));

    private static SealedBallots with(String secret) {
        return new SealedBallots(secret.getBytes(StandardCharsets.UTF_8), new SecureRandom());
    }

    @Test
    void what_was_sealed_comes_out_again() {
        SealedBallots seal = with("only-for-tests-only-for-tests-only");
        String salt = seal.salt();
        assertThat(seal.open(SESSION, salt, seal.seal(SESSION, salt, BALLOT)))
                .containsExactly(BALLOT.getFirst());
    }

    @Test
    void the_database_alone_opens_nothing() {
        SealedBallots seal = with("only-for-tests-only-for-tests-only");
        String salt = seal.salt();
        String envelope = seal.seal(SESSION, salt, BALLOT);
        SealedBallots stranger = with("another-secret-another-secret-anoth");
        assertThatThrownBy(() -> stranger.open(SESSION, salt, envelope))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal.open(SESSION, seal.salt(), envelope))
                .as("without the salt that was thrown away")
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal.open(new SessionId("other"), salt, envelope))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_short_secret_is_none() {
        assertThatThrownBy(() -> with("short")).isInstanceOf(IllegalArgumentException.class);
    }
}
