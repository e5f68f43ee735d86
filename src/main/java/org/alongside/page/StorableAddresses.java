package org.alongside.page;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * An address that asks for a character nothing can be called by, which not every database can compare, asks for no page
 * there is. What somebody typed into a form is another matter: it is kept, and told beside the box.
 */
@Component
class StorableAddresses implements HandlerInterceptor, WebMvcConfigurer {

    private static final char NEVER_STORED = '\0';

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse answer, Object page) throws IOException {
        // The page that tells of it is asked for by the same address.
        boolean isAsked = request.getMethod().equals(HttpMethod.GET.name())
                && request.getDispatcherType() == DispatcherType.REQUEST;
        if (!isAsked || values(request).allMatch(value -> value.indexOf(NEVER_STORED) < 0)) return true;
        answer.sendError(HttpStatus.BAD_REQUEST.value());
        return false;
    }

    private static Stream<String> values(HttpServletRequest request) {
        return request.getParameterMap().values().stream().flatMap(Stream::of);
    }
}
