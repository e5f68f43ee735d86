package org.alongside.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Every form that is sent says whose it is, beside its token, so that no page can forget it; see {@link KeptWords}. */
@Component
class WorkerInForms implements BeanPostProcessor {

    /** The name of the box. */
    static final String BOX = "_worker";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RequestDataValueProcessor tokens ? new WithWorker(tokens) : bean;
    }

    private record WithWorker(RequestDataValueProcessor tokens) implements RequestDataValueProcessor {

        @Override
        public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest page) {
            Map<String, String> token = tokens.getExtraHiddenFields(page);
            String worker = page.getRemoteUser();
            if (token == null || token.isEmpty() || worker == null) return token;
            Map<String, String> both = new LinkedHashMap<>(token);
            both.put(BOX, worker);
            return both;
        }

        @Override
        public String processAction(HttpServletRequest page, String action, String method) {
            return tokens.processAction(page, action, method);
        }

        @Override
        public String processFormFieldValue(HttpServletRequest page, @Nullable String name, String value, String type) {
            return tokens.processFormFieldValue(page, name, value, type);
        }

        @Override
        public String processUrl(HttpServletRequest page, String address) {
            return tokens.processUrl(page, address);
        }
    }
}
