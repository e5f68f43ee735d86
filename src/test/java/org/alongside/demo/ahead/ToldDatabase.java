package org.alongside.demo.ahead;

import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.alongside.Databases;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An empty database of the kind under test, and the start of a demo on it up to where the program opens it. */
record ToldDatabase(String url) {

    static ToldDatabase emptyOne(Path folder) {
        if (!Databases.arePostgresql()) return new ToldDatabase("jdbc:h2:file:" + folder.resolve("demo"));
        ToldDatabase migrated = new ToldDatabase(Databases.freshUrl());
        migrated.ask().sql("drop schema public cascade").update();
        migrated.ask().sql("create schema public").update();
        return migrated;
    }

    void starts(Map<String, Object> settings) {
        StandardEnvironment environment = settings();
        environment.getPropertySources().addFirst(new MapPropertySource("more", settings));
        GenericApplicationContext context = new GenericApplicationContext();
        context.setEnvironment(environment);
        new AheadOfTheFirstStart().initialize(context);
    }

    Place place() {
        return Place.of(settings()).orElseThrow();
    }

    private StandardEnvironment settings() {
        StandardEnvironment environment = new StandardEnvironment();
        environment.setActiveProfiles("demo");
        environment.getPropertySources().addFirst(new MapPropertySource("place", database()));
        return environment;
    }

    private Map<String, Object> database() {
        return Databases.arePostgresql()
                ? Map.of("spring.datasource.url", url)
                : Map.of(
                        "spring.datasource.url",
                        url,
                        "spring.datasource.username",
                        "sa",
                        "spring.datasource.password",
                        "");
    }

    JdbcClient ask() {
        return JdbcClient.create(source());
    }

    private DataSource source() {
        return Databases.arePostgresql()
                ? new DriverManagerDataSource(url)
                : new DriverManagerDataSource(url + ";ACCESS_MODE_DATA=r", "sa", "");
    }
}
