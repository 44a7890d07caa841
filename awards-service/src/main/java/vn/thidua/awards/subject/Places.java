package vn.thidua.awards.subject;

import java.util.Set;

/** Mã tỉnh trong số căn cước: three digits each. */
public record Places(Set<String> codes) {

    public Places {
        codes = Set.copyOf(codes);
    }
}
