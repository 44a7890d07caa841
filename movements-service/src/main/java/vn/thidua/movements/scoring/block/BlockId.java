package vn.thidua.movements.scoring.block;

import java.util.UUID;

/** Which block. */
public record BlockId(String value) {

    public static BlockId fresh() {
        return new BlockId(UUID.randomUUID().toString());
    }
}
