package vn.thidua.gateway.login.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/plans", "/plans/1/review?tab=2", "/units/C12418"})
    void a_page_of_the_portal_is_kept(String page) {
        assertThat(NextPage.of(page)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=1",
                "/api/plans",
                "/login",
                "/logout",
                "/oauth2/authorization/thidua"
            })
    void anything_else_is_the_first_page(String wish) {
        assertThat(NextPage.of(wish)).isEqualTo("/");
    }
}
