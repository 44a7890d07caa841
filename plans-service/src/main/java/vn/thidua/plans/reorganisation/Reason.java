package vn.thidua.plans.reorganisation;

/** Why a reorganisation cannot be carried out. */
public enum Reason {
    NOTHING_TO_DO,
    LEGAL_BASIS_MISSING,
    UNIT_UNKNOWN,
    UNIT_NOT_IN_FORCE,
    NAMED_TWICE,
    CODE_INVALID,
    CODE_TAKEN,
    NAME_MISSING,
    PARENT_UNKNOWN,
    PARENT_LEVEL,
    HEIR_UNKNOWN,
    LEFT_WITHOUT_PARENT,
    LATER_CHANGE,
    OUTSIDE_OWN_TREE,
    QUESTIONS_OPEN,
    QUESTION_UNKNOWN,
    ANSWER_UNKNOWN,
    ALREADY_DECIDED,
    ANOTHER_UNFINISHED,
    FILE_REFUSED
}
