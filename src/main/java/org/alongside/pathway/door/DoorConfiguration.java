package org.alongside.pathway.door;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.alongside.access.Workers;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the doors behind the sign-in and before the engine, on both addresses of its REST API. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {

    private static final int AFTER_SIGN_IN = SecurityProperties.DEFAULT_FILTER_ORDER + 60;

    @Bean
    FilterRegistrationBean<DoorFilter> doors(
            Workers workers, ObjectProvider<IdentityService> engine, ObjectMapper json) {
        // The web server is set up before the engine, which must not be hurried.
        var doors = new FilterRegistrationBean<>(new DoorFilter(workers, engine::getObject, json));
        doors.addUrlPatterns(DoorFilter.FOR_PROGRAMS + "/*", DoorFilter.FOR_WEB_APPS + "/*");
        doors.setOrder(AFTER_SIGN_IN);
        return doors;
    }
}
