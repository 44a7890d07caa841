package vn.thidua.gateway.session.mongo;

import com.mongodb.client.MongoClient;
import java.net.URL;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.jackson.SecurityJacksonModules;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import vn.thidua.gateway.GatewaySettings;

/** Puts MongoDB behind the servlet sessions. */
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
@EnableScheduling
class SessionStoreConfiguration {

    @Bean
    MongoSessions sessionRepository(MongoClient client, GatewaySettings settings) {
        JsonMapper json =
                JsonMapper.builder()
                        .addModules(
                                SecurityJacksonModules.getModules(
                                        SessionStoreConfiguration.class.getClassLoader(),
                                        // the issuer among the claims of the ID token
                                        BasicPolymorphicTypeValidator.builder()
                                                .allowIfSubType(URL.class)))
                        .build();
        return new MongoSessions(
                client.getDatabase(settings.sessions().database()).getCollection("sessions"),
                json,
                Clock.systemUTC(),
                settings.sessions().idleBeforeLogin());
    }

    @Bean
    SessionSweeper sessionSweeper(MongoSessions sessions) {
        return new SessionSweeper(sessions);
    }

    @Bean
    CookieSerializer cookieSerializer() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("THIDUA_SESSION");
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    /** Every request waits for its session: an outage is told within seconds, not after the driver's thirty. */
    @Bean
    MongoClientSettingsBuilderCustomizer quickRefusal() {
        return client ->
                client.applyToClusterSettings(
                                cluster -> cluster.serverSelectionTimeout(3, TimeUnit.SECONDS))
                        .applyToSocketSettings(
                                socket ->
                                        socket.connectTimeout(2, TimeUnit.SECONDS)
                                                .readTimeout(5, TimeUnit.SECONDS));
    }
}
