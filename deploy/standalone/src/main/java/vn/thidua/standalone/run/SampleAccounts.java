package vn.thidua.standalone.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The accounts of the sample, as in {@code deploy/sample/accounts.csv}. */
public record SampleAccounts(List<Account> accounts) {

    /** Of every sample account, and of no other. */
    public static final String PASSWORD = "thidua";

    /** Those of the sample's five chains that a newcomer logs in with first: a commune, its district, its province. */
    private static final List<String> FIRST =
            List.of(
                    "chuyenvien.minhtien",
                    "lanhdao.minhtien",
                    "chuyenvien.huyen-phucu",
                    "lanhdao.huyen-phucu",
                    "chuyenvien.tinh-hungyen",
                    "lanhdao.tinh-hungyen");

    /** One account; {@code title} says role and unit in Vietnamese. */
    public record Account(String username, String role, String unit, String title) {}

    public static SampleAccounts read(Path file) {
        try {
            return new SampleAccounts(
                    Files.readAllLines(file).stream()
                            .skip(1)
                            .filter(line -> !line.isBlank())
                            .map(line -> List.of(line.split(",", 4)))
                            .map(f -> new Account(f.get(0), f.get(1), f.get(2), f.get(3)))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The few that are shown at the end of a start. */
    List<Account> first() {
        List<Account> chosen =
                accounts.stream().filter(account -> FIRST.contains(account.username())).toList();
        return chosen.isEmpty() ? accounts.stream().limit(6).toList() : chosen;
    }
}
