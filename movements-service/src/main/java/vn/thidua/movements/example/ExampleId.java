package vn.thidua.movements.example;

import java.util.UUID;

/** Which example. */
public record ExampleId(String value) {

    public static ExampleId fresh() {
        return new ExampleId(UUID.randomUUID().toString());
    }
}
