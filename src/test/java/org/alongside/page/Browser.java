package org.alongside.page;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A browser without a screen that says of each form, as browsers do, which page it comes from. */
final class Browser {

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Browser(int port) {
        base = "http://127.0.0.1:" + port;
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    /** Signs in and says where it leads. */
    String signIn(String worker) {
        return location(post(
                "/login",
                "/login",
                Map.of(
                        "username",
                        worker,
                        "password",
                        "alongside",
                        "_csrf",
                        token(get("/login").body()))));
    }

    HttpResponse<String> post(String from, String path, Map<String, String> boxes) {
        return send(request(path)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Referer", base + from)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(boxes))));
    }

    /** A form on somebody else's page. */
    HttpResponse<String> postFromElsewhere(String path, Map<String, String> boxes) {
        return send(request(path)
                .header("Sec-Fetch-Site", "cross-site")
                .header("Origin", "https://elsewhere.example")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(boxes))));
    }

    HttpResponse<String> postByScript(String path, Map<String, String> boxes) {
        return send(request(path)
                .header("Sec-Fetch-Site", "same-origin")
                .header("X-Alongside-Script", "autosave")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(boxes))));
    }

    HttpResponse<String> upload(String path, byte[] file) {
        byte[] head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plan.pdf\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8);
        byte[] foot = "\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8);
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofByteArray(head),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofByteArray(foot))));
    }

    /** As when nobody touched the page for too long: the cookie is there, the session is not. */
    void sessionEnds() {
        for (var cookie : cookies.getCookieStore().getCookies()) cookie.setValue("0123456789ABCDEF0123456789ABCDEF");
    }

    static String token(String page) {
        return Jsoup.parse(page).selectFirst("input[name=_csrf]").val();
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none, but status " + answer.statusCode());
    }

    private static String encoded(Map<String, String> boxes) {
        return boxes.entrySet().stream()
                .map(box -> box.getKey() + "=" + URLEncoder.encode(box.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path))
                .header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
