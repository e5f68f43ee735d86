package org.alongside.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page what the layout needs. */
@ControllerAdvice
class Frames {

    private final Assets assets;
    private final PageSettings settings;
    private final Navigation navigation;
    private final ReaderNames names;
    private final Clock clock;

    Frames(
            Assets assets,
            PageSettings settings,
            Navigation navigation,
            ObjectProvider<ReaderNames> names,
            Clock clock) {
        this.assets = assets;
        this.settings = settings;
        this.navigation = navigation;
        this.names = names.getIfAvailable(() -> id -> id);
        this.clock = clock;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        String reader = request.getRemoteUser();
        Frame frame = new Frame(
                assets.folder(),
                settings.organisation(),
                settings.helpContact(),
                isBroken(request) ? reader : name(reader),
                navigation.items(request),
                () -> notSent(request),
                () -> KeptWords.areShownOn(request),
                Spoken.moment(clock.instant()));
        // A page that says no instead of the one asked for has a model of its own, but the same request.
        request.setAttribute("frame", frame);
        return frame;
    }

    private static List<String> notSent(HttpServletRequest request) {
        return KeptWords.notAskedFor(request).map(KeptWords::typed).orElse(List.of());
    }

    private @Nullable String name(@Nullable String reader) {
        return reader == null ? null : names.nameOf(reader);
    }

    /** What broke may be the very thing that knows the name. */
    private static boolean isBroken(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status && status >= 500;
    }
}
