package vn.thidua.awards.honour;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import vn.thidua.awards.subject.Folded;
import vn.thidua.awards.subject.Profile;
import vn.thidua.awards.subject.SealedNumber;
import vn.thidua.awards.subject.Subject;
import vn.thidua.awards.subject.WholeSubject;

/**
 * By what the same recipient is recognised across units (cùng một người, một tập thể). An entry is kept under all its keys
 * and looked for under those that speak for the same recipient: a year of birth that is known to both must be the same.
 */
public final class SameRecipient {

    private SameRecipient() {}

    /** Under which keys an honour of the subject is kept. */
    public static Set<String> keptUnder(WholeSubject subject) {
        return ofAll(subject, SameRecipient::kept);
    }

    /** Under which keys honours of the same recipient are found. */
    public static Set<String> foundUnder(WholeSubject subject) {
        return ofAll(subject, SameRecipient::found);
    }

    /** Whether more than a name speaks for it: the subject itself, its number, or its name with its year of birth. */
    public static boolean isSure(Set<String> foundUnder, Set<String> keptUnder) {
        return keptUnder.stream()
                .anyMatch(
                        key ->
                                foundUnder.contains(key)
                                        && !key.startsWith("name ")
                                        && !key.startsWith("unborn "));
    }

    private static Set<String> ofAll(WholeSubject subject, Function<Subject, Set<String>> keys) {
        Set<String> all = new HashSet<>(keys.apply(subject.main()));
        subject.parts().forEach(part -> all.addAll(keys.apply(part)));
        return all;
    }

    private static Set<String> kept(Subject subject) {
        Set<String> keys = certain(subject);
        String name = name(subject);
        keys.add("name " + name);
        if (subject.profile() instanceof Profile.Person person) {
            keys.add(
                    person.birthYear().isPresent()
                            ? born(person.birthYear().getAsInt(), name)
                            : "unborn " + name);
        }
        return keys;
    }

    private static Set<String> found(Subject subject) {
        Set<String> keys = certain(subject);
        String name = name(subject);
        if (subject.profile() instanceof Profile.Person person && person.birthYear().isPresent()) {
            keys.add(born(person.birthYear().getAsInt(), name));
            keys.add("unborn " + name);
        } else {
            keys.add("name " + name);
        }
        return keys;
    }

    private static Set<String> certain(Subject subject) {
        Set<String> keys = new HashSet<>();
        keys.add("id " + subject.id());
        subject.citizenNumber()
                .map(SealedNumber::index)
                .ifPresent(index -> keys.add("number " + index));
        return keys;
    }

    private static String name(Subject subject) {
        return subject.kind() + " " + Folded.of(subject.name()).key();
    }

    private static String born(int year, String name) {
        return "born " + year + " " + name;
    }
}
