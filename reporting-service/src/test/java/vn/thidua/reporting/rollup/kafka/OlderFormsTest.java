package vn.thidua.reporting.rollup.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import vn.thidua.reporting.rollup.DossierState;
import vn.thidua.reporting.rollup.Figure;
import vn.thidua.reporting.rollup.Figures;
import vn.thidua.reporting.rollup.GivenAward;
import vn.thidua.reporting.rollup.RegisteredTitle;

/** What stores and the inner topic hold from earlier versions of this service is still read. */
class OlderFormsTest {

    private static final Map<Figure, Long> COUNTS = Map.of(Figure.MOVEMENTS, 2L);
    private static final Map<RegisteredTitle, Long> TITLES =
            Map.of(new RegisteredTitle("LDTT", "INDIVIDUAL"), 9L);
    private static final GivenAward AWARD =
            new GivenAward("GK", "MOVEMENT", "INDIVIDUAL", "DIRECT_WORKER", "FEMALE", "COMMUNE");

    /** The figures of a year as a version wrote them, number 7 of their changes. */
    private static byte[] written(int version) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(version);
            out.writeInt(1);
            BinaryForm.write(out, Figure.MOVEMENTS.name());
            out.writeLong(2);
            out.writeInt(1);
            BinaryForm.write(out, "LDTT");
            BinaryForm.write(out, "INDIVIDUAL");
            out.writeLong(9);
            if (version >= 3) {
                out.writeInt(1);
                BinaryForm.write(out, DossierState.DECIDED.name());
                out.writeLong(3);
                out.writeInt(1);
                for (String field :
                        new String[] {
                            "GK", "MOVEMENT", "INDIVIDUAL", "DIRECT_WORKER", "FEMALE", "COMMUNE"
                        }) {
                    BinaryForm.write(out, field);
                }
                out.writeLong(4);
            }
            out.writeLong(7);
        }
        return bytes.toByteArray();
    }

    private static YearForm.Stored read(byte[] bytes) {
        return YearForm.figures().deserializer().deserialize("store", bytes);
    }

    @Test
    void figures_from_before_there_were_dossiers_are_read() throws IOException {
        assertThat(read(written(2)))
                .isEqualTo(new YearForm.Stored(Figures.registered(COUNTS, TITLES), 7));
    }

    @Test
    void figures_from_before_movements_were_told_apart_are_read() throws IOException {
        assertThat(read(written(3)))
                .isEqualTo(
                        new YearForm.Stored(
                                new Figures(
                                        COUNTS,
                                        TITLES,
                                        Map.of(DossierState.DECIDED, 3L),
                                        Map.of(AWARD, 4L),
                                        Map.of()),
                                7));
    }

    @Test
    void what_a_later_version_wrote_is_not_misread() throws IOException {
        byte[] later = written(3);
        later[0] = 99;
        assertThatThrownBy(() -> read(later))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("99");
    }
}
