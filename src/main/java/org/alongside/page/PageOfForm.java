package org.alongside.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The page a form was sent from, as the browser says. */
final class PageOfForm {

    private PageOfForm() {}

    /** Its address with the query, or else where it was sent to. */
    static String of(HttpServletRequest sent) {
        String page = sent.getHeader("Referer");
        if (page == null || !isOurs(sent, page)) return sent.getRequestURI();
        URI address = URI.create(page);
        return address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
    }

    /** Browsers say so themselves, and no other page can make them say it. */
    static boolean isOurs(HttpServletRequest sent) {
        String site = sent.getHeader("Sec-Fetch-Site");
        if (site != null) return site.equals("same-origin");
        return isOurs(sent, sent.getHeader("Origin"));
    }

    private static boolean isOurs(HttpServletRequest sent, @Nullable String address) {
        if (address == null) return false;
        try {
            String host = URI.create(address).getRawAuthority();
            return host != null && host.equals(sent.getHeader("Host"));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
