package org.alongside.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page what the layout needs. */
@ControllerAdvice
class Frames {

    private static final DateTimeFormatter PRINTED =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Assets assets;
    private final PageSettings settings;
    private final List<NavigationEntry> entries;
    private final ReaderNames names;
    private final Clock clock;

    Frames(
            Assets assets,
            PageSettings settings,
            ObjectProvider<NavigationEntry> entries,
            ObjectProvider<ReaderNames> names,
            Clock clock) {
        this.assets = assets;
        this.settings = settings;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
        this.names = names.getIfAvailable(() -> id -> id);
        this.clock = clock;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        return new Frame(
                assets.folder(),
                settings.organisation(),
                reader(request.getUserPrincipal()),
                entries.stream()
                        .filter(entry -> seen(entry, request))
                        .map(entry -> item(entry, path(request)))
                        .toList(),
                PRINTED.format(clock.instant()));
    }

    private @Nullable String reader(@Nullable Principal worker) {
        return worker == null ? null : names.nameOf(worker.getName());
    }

    private static boolean seen(NavigationEntry entry, HttpServletRequest request) {
        if (request.getUserPrincipal() == null) return false;
        return entry.roles().isEmpty() || entry.roles().stream().anyMatch(request::isUserInRole);
    }

    private static Map<String, Object> item(NavigationEntry entry, String path) {
        return Map.of(
                "text", entry.text(),
                "href", entry.href(),
                "current", path.equals(entry.href()),
                "active", path.startsWith(entry.href() + "/"));
    }

    /** The page asked for, also where an error page is shown instead of it. */
    private static String path(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }
}
