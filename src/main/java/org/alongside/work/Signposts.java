package org.alongside.work;

import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.access.Role;
import org.alongside.access.Roles;
import org.alongside.access.Worker;
import org.alongside.access.Workers;
import org.alongside.page.NavigationEntry;
import org.alongside.page.ReaderNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways in to our pages, and how workers are called on them. */
@Configuration(proxyBeanMethods = false)
class Signposts {

    private static final Set<String> MANAGERS = Set.of("teamManager");
    private static final Set<String> AUDITORS = Set.of("auditor");

    @Bean
    NavigationEntry myWork(Roles roles) {
        return new NavigationEntry(10, "My work", "/work", "/work", workers(roles));
    }

    @Bean
    NavigationEntry people(Roles roles) {
        return new NavigationEntry(20, "People", "/people", "/people", workers(roles));
    }

    @Bean
    NavigationEntry start(Roles roles) {
        return new NavigationEntry(30, "Start", "/start", "/start", workers(roles));
    }

    @Bean
    NavigationEntry team() {
        return new NavigationEntry(40, "Team", "/team", "/team/unallocated", MANAGERS);
    }

    @Bean
    NavigationEntry pathways() {
        return new NavigationEntry(50, "Pathways", "/pathways", "/pathways", MANAGERS);
    }

    @Bean
    NavigationEntry accessLog() {
        return new NavigationEntry(70, "Access log", "/access-log", "/access-log", AUDITORS);
    }

    /** Behind the auditors' own pages, since people land on the first. */
    @Bean
    NavigationEntry pathwaysToRead() {
        return new NavigationEntry(75, "Pathways", "/pathways", "/pathways", AUDITORS);
    }

    @Bean
    NavigationEntry help() {
        return new NavigationEntry(90, "Help", "/help", "/help", Set.of());
    }

    @Bean
    ReaderNames readerNames(Workers workers) {
        return id -> workers.find(id).map(Worker::name).orElse(id);
    }

    /** Everyone but those who only look on. */
    private static Set<String> workers(Roles roles) {
        return roles.all().stream()
                .filter(role -> role.kind() != Role.Kind.OVERSIGHT)
                .map(Role::id)
                .collect(Collectors.toSet());
    }
}
