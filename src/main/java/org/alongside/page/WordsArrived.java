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
        if (request.getMethod().equals("POST")) WordsInSession.forget(request, words -> comeAgain(words, request));
        return true;
    }

    private static boolean comeAgain(KeptWords words, HttpServletRequest sent) {
        String path = sent.getRequestURI();
        return (path.equals(words.sentTo()) || path.startsWith(words.sentTo() + "/"))
                && words.wereTypedOn(PageOfForm.of(sent));
    }
}
