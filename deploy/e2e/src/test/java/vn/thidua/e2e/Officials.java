package vn.thidua.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Everybody who can sign in at the running system, for every journey of a run: one system and one browser are started
 * for all classes, and stopped when the last has ended. A journey asks for it as a parameter and stays within units
 * that no other journey uses.
 */
final class Officials implements AutoCloseable {

    private final RunningSystem system;
    private final Chromium chromium;

    /** Those of a system, which is stopped with them. */
    Officials(RunningSystem system) {
        this.system = system;
        this.chromium = Chromium.start();
    }

    /** One more person at one more screen. */
    Official signsIn(String account) {
        return Official.signsIn(chromium.browser(), system.url(), account);
    }

    /** One who was invited: with the first password, which has to be changed at once. */
    Official signsInFirst(String account, String firstPassword, String password) {
        return Official.signsInFirst(
                chromium.browser(), system.url(), account, firstPassword, password);
    }

    /** A browser page in which nobody is signed in. */
    Page stranger() {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions().setLocale("vi-VN"))
                .newPage();
    }

    /** The portal's address, without a slash at the end. */
    String url() {
        return system.url();
    }

    /** What the operator types behind {@code ./thidua}. */
    RunningSystem.Said operator(String... words) {
        return system.says(words);
    }

    /** Ends a service of the running system by force. */
    void kill(String service) {
        system.kill(service);
    }

    @Override
    public void close() {
        try {
            chromium.close();
        } finally {
            system.close();
        }
    }

    /**
     * Hands the officials of this run to a test or to a lifecycle method that asks for them. What a browser could not
     * do it tells over many lines, of which a build's summary keeps the first: here it becomes one line.
     */
    static final class OfThisRun implements ParameterResolver, TestExecutionExceptionHandler {

        @Override
        public void handleTestExecutionException(ExtensionContext test, Throwable failure)
                throws Throwable {
            if (failure instanceof PlaywrightException) {
                throw new AssertionError(
                        String.valueOf(failure.getMessage()).replaceAll("\\s+", " "), failure);
            }
            throw failure;
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Officials.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Officials.class))
                    .computeIfAbsent(
                            Officials.class,
                            _ -> new Officials(RunningSystem.start()),
                            Officials.class);
        }
    }
}
