package org.alongside.page;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Keeps, for whoever must say later what was asked, an address as the program writes it: without names or words. */
@Component
class AskedAddress implements HandlerInterceptor, WebMvcConfigurer {

    private static final String KEPT = "alongside.address";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    /** The page of trouble has an address too, which is not the one that was asked. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST)
            request.setAttribute(KEPT, request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return true;
    }

    /** As {@code GET /steps/{stepId}}. */
    static String of(WebRequest request) {
        Object address = request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST);
        String method = request instanceof ServletWebRequest asked ? String.valueOf(asked.getHttpMethod()) : "";
        return method + " " + (address == null ? "no address of ours" : address);
    }
}
