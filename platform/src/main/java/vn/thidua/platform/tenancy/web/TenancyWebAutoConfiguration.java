package vn.thidua.platform.tenancy.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.thidua.platform.tenancy.ExportLog;
import vn.thidua.platform.tenancy.kafka.TenancyKafkaAutoConfiguration;

/** The caller as an argument of controller methods; downloads told to the audit log. */
@AutoConfiguration(after = TenancyKafkaAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class TenancyWebAutoConfiguration {

    @Bean
    WebMvcConfigurer toldExports(ObjectProvider<ExportLog> log) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                log.ifAvailable(told -> interceptors.addInterceptor(new ToldExports(told)));
            }
        };
    }

    @Bean
    WebMvcConfigurer callerArgument() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
            }
        };
    }
}
