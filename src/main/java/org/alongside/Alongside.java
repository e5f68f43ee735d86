package org.alongside;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.TimeZone;
import org.alongside.access.HashPassword;
import org.alongside.timing.command.TimingsCommand;
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
        else if (args.length > 0 && args[0].equals("check")) System.exit(QuickJava.check(rest(args), answers()));
        else if (args.length > 0 && args[0].equals("timings")) System.exit(TimingsCommand.run(rest(args), answers()));
        else SpringApplication.run(Alongside.class, args);
    }

    private static List<String> rest(String[] args) {
        return List.of(args).subList(1, args.length);
    }

    private static PrintStream answers() {
        // Nothing is logged: what there is to say is the answer.
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        // The labels of pathways are written in any letters, whatever the machine's own are.
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
