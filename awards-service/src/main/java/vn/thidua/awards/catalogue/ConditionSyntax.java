package vn.thidua.awards.catalogue;

/** Knows the language of rules, so that this feature need not. */
public interface ConditionSyntax {

    /** Whether the rule can be understood. */
    boolean understands(String rule);
}
