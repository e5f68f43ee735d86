package org.alongside.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** Our own pages: everything but the sign-in is for those who have signed in. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    /** Everything comes from us; nothing inline; no page of ours inside another's. */
    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(3)
    SecurityFilterChain pages(
            HttpSecurity http,
            AccessSettings settings,
            AccessDeniedHandler whoIsRefused,
            AuthenticationSuccessHandler whoSignsIn)
            throws Exception {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers("/login", "/help", "/accessibility", "/page/**", "/favicon.ico")
                                .permitAll()
                                // Camunda's files have their address below /camunda, where its own filters guard them.
                                .requestMatchers("/webjars/**", "/plugin/**", "/camunda-welcome/**")
                                .denyAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(login ->
                        login.loginPage("/login").successHandler(whoSignsIn).failureHandler(sayingWhy()))
                .exceptionHandling(trouble -> trouble.accessDeniedHandler(whoIsRefused))
                .logout(logout -> logout.logoutSuccessUrl("/login?signedOut"))
                .requestCache(cache -> cache.requestCache(rememberingPages()))
                .headers(headers -> guard(headers, settings.httpsOnly()))
                .build();
    }

    /** Without it, patterns would be matched below one servlet only, and the engine has servlets of its own. */
    @Bean
    static PathPatternRequestMatcherBuilderFactoryBean patternsMatchAnyServlet() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Whether a browser wants to show what comes back, so that it may be shown after signing in. */
    static boolean asksForAPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return request.getMethod().equals("GET") && accept != null && accept.contains("text/html");
    }

    private static AuthenticationFailureHandler sayingWhy() {
        return (request, response, why) -> response.sendRedirect(
                request.getContextPath() + (why instanceof LockedException ? "/login?wait" : "/login?wrong"));
    }

    private static HttpSessionRequestCache rememberingPages() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(PageSecurity::asksForAPage);
        return cache;
    }

    private static void guard(HeadersConfigurer<HttpSecurity> headers, boolean httpsOnly) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
        // HTTPS usually ends at a proxy, so the request itself does not show it.
        if (httpsOnly) headers.httpStrictTransportSecurity(https -> https.requestMatcher(AnyRequestMatcher.INSTANCE));
        else headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
    }
}
