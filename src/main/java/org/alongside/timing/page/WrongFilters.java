package org.alongside.timing.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where a time, team or version cannot be understood, no figures are shown, which might be taken for what was meant. */
@Component
class WrongFilters implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).addPathPatterns("/timings", "/timings/**", "/contact-ratio");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse answer, Object handler, @Nullable ModelAndView page) {
        if (page == null || !areIn(page.getModel())) return;
        answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        page.setViewName("timing/wrong");
    }

    /** Only what the frame has set up has filters; a form of another page has mistakes of its own. */
    static boolean areIn(Map<String, Object> page) {
        return page.containsKey("period") && page.get("errors") instanceof Map<?, ?> wrong && !wrong.isEmpty();
    }
}
