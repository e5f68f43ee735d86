package org.alongside.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The ways in that modules contribute, by role and in order. */
@Component
class Navigation {

    private final List<NavigationEntry> entries;

    Navigation(ObjectProvider<NavigationEntry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }

    /** What is open to whoever has signed in. */
    Stream<NavigationEntry> of(HttpServletRequest request) {
        if (request.getUserPrincipal() == null) return Stream.empty();
        return entries.stream()
                .filter(entry ->
                        entry.roles().isEmpty() || entry.roles().stream().anyMatch(request::isUserInRole));
    }

    /** The same as the service navigation component takes it. */
    List<Map<String, Object>> items(HttpServletRequest request) {
        String path = path(request);
        return of(request).map(entry -> item(entry, path)).toList();
    }

    private static Map<String, Object> item(NavigationEntry entry, String path) {
        return Map.of(
                "text", entry.text(),
                "href", entry.href(),
                "current", path.equals(entry.href()),
                "active", path.startsWith(entry.section() + "/"));
    }

    /** The page asked for, also where an error page is shown instead of it. */
    private static String path(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }
}
