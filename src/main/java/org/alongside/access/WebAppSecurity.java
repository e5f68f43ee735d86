package org.alongside.access;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Camunda's web apps: Tasklist for everyone, the others for administrators. They bring their own CSRF filter. */
@Configuration(proxyBeanMethods = false)
class WebAppSecurity {

    private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();

    private static final RequestMatcher TASKLIST_SIGNS_OUT =
            PATH.matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout");

    private static final RequestMatcher A_PAGE = PATH.matcher("/camunda/app/**");

    /** What Tasklist reads as "this app is not yours": it then opens the welcome app, which leads to our sign-in. */
    private static final String APPS = "X-Authorized-Apps";

    @Bean
    @Order(2)
    SecurityFilterChain webApps(HttpSecurity http) throws Exception {
        return http.securityMatcher("/camunda/**")
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/camunda/api/admin/setup/**")
                        .denyAll()
                        .requestMatchers(HttpMethod.GET, "/camunda/api/admin/auth/user/{engine}")
                        .authenticated()
                        .requestMatchers(
                                "/camunda/app/cockpit/**",
                                "/camunda/app/admin/**",
                                "/camunda/app/welcome/**",
                                "/camunda/api/cockpit/**",
                                "/camunda/api/admin/**",
                                "/camunda/api/welcome/**")
                        .hasRole("administrator")
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(trouble -> trouble.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), A_PAGE)
                        .defaultAuthenticationEntryPointFor(unauthorised(), PATH.matcher("/camunda/**")))
                .requestCache(cache -> cache.requestCache(rememberingPages()))
                .logout(logout -> logout.logoutRequestMatcher(TASKLIST_SIGNS_OUT)
                        .logoutSuccessHandler((request, response, who) -> response.setHeader(APPS, "welcome")))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    private static AuthenticationEntryPoint unauthorised() {
        return (request, response, why) -> {
            response.setHeader(APPS, "welcome");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        };
    }

    private static HttpSessionRequestCache rememberingPages() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        RequestMatcher welcome = PATH.matcher("/camunda/app/welcome/**");
        cache.setRequestMatcher(
                request -> A_PAGE.matches(request) && !welcome.matches(request) && PageSecurity.asksForAPage(request));
        return cache;
    }
}
