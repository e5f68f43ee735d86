package org.alongside.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Kept words are no longer needed once their form, or a draft of it, has come again and was let in. */
@Component
class WordsArrived implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean again = KeptWords.in(request)
                .filter(words -> (request.getRequestURI() + "/").startsWith(words.sentTo() + "/"))
                .isPresent();
        if (again && request.getMethod().equals("POST")) KeptWords.forget(request);
        return true;
    }
}
