package vn.thidua.platform.inbox.kafka;

import java.util.Optional;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import vn.thidua.platform.inbox.EventEnvelope;
import vn.thidua.platform.inbox.UnreadableEvent;
import vn.thidua.platform.observability.TraceContext;
import vn.thidua.platform.tenancy.Tenancy;
import vn.thidua.platform.tenancy.TenantId;
import vn.thidua.platform.tenancy.TenantScope;

/** Around each call of a listener: the record's tenant is bound, its trace continued. */
record TenantOfRecord(String service) implements MethodInterceptor {

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        @Nullable Object[] arguments = call.getArguments();
        if (arguments.length == 0 || !(arguments[0] instanceof ConsumerRecord<?, ?> message)) {
            return call.proceed();
        }
        TenantId tenant = tenant(message);
        Optional<String> traceparent = EventEnvelope.header(message, "traceparent");
        try (var _ = TraceContext.open(traceparent);
                var _ = MDC.putCloseable("tenant", tenant.value())) {
            return Tenancy.<@Nullable Object, Throwable>call(
                    new TenantScope.Work(tenant, service + " hears " + message.topic()),
                    call::proceed);
        }
    }

    private static TenantId tenant(ConsumerRecord<?, ?> message) {
        try {
            return new TenantId(
                    EventEnvelope.header(message, "ce_tenant")
                            .orElseThrow(
                                    () -> new IllegalArgumentException("ce_tenant is missing")));
        } catch (IllegalArgumentException malformed) {
            throw new UnreadableEvent("a record without a tenant", malformed);
        }
    }
}
