package org.alongside;

import java.time.Clock;
import java.util.TimeZone;
import org.alongside.access.HashPassword;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Runs adult social-care pathways as BPMN models.
 *
 * <p>Beans are named by their full class name, so that the short names are the vocabulary's alone.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Alongside {

    public static void main(String[] args) {
        // History and log columns have no time zone, so the whole machine works in UTC.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        if (args.length > 0 && args[0].equals("hash-password")) HashPassword.run(System.out);
        else SpringApplication.run(Alongside.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
