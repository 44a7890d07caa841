package vn.thidua.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@code @SpringBootTest} class: the application gets the servers of {@link Infrastructure}, a database of its own
 * and consumer groups of its own. Topics are shared by the tests of a JVM, so tests use fresh ids.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RealInfrastructure {

    /** Who signs the tokens that the application believes. */
    enum Issuer {
        /** {@link Tokens#forUnit}: any unit and roles, at once. */
        LOCAL,
        /** {@link Tokens#ofSampleAccount}: a real Keycloak with the sample realm, in some ten seconds. */
        KEYCLOAK
    }

    Issuer issuer() default Issuer.LOCAL;
}
