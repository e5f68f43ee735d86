package org.alongside.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Whether a request brought larger files than are taken: none of it can be read then, not even the form's token. */
final class SentTooMuch {

    private SentTooMuch() {}

    static boolean isIn(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) return false;
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException tooLarge) {
            return true;
        } catch (IOException | ServletException unreadable) {
            return false;
        }
    }
}
