package org.alongside.journey;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A worker's browser without a screen: signs in through our page and reads others. */
public final class SignedIn {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String base;
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private SignedIn(int port) {
        base = "http://127.0.0.1:" + port;
    }

    public static SignedIn as(String worker, int port) {
        SignedIn page = new SignedIn(port);
        Matcher token = TOKEN.matcher(page.get("/login").body());
        if (!token.find()) throw new AssertionError("no form to sign in with");
        String form = "username=%s&password=alongside&_csrf=%s"
                .formatted(worker, URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
        page.send(HttpRequest.newBuilder(URI.create(page.base + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        return page;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html"));
    }

    /** Sends a form as a browser does, with the token of the page it stands on. */
    public HttpResponse<String> post(String path, String from, Map<String, String> fields) {
        return send(form(path, fields, token(from)));
    }

    /** The same with several boxes of one name ticked. */
    public HttpResponse<String> postTicked(
            String path, String from, String box, List<String> ticked, Map<String, String> fields) {
        String boxes = ticked.stream()
                .map(value -> "&" + encoded(box) + "=" + encoded(value))
                .collect(Collectors.joining());
        return send(sending(path, body(fields, token(from)) + boxes));
    }

    /** The same with a token of the sender's choice. */
    public HttpResponse<String> postWithToken(String path, String token, Map<String, String> fields) {
        return send(form(path, fields, token));
    }

    /** Sends a form with a file as a browser does. */
    public HttpResponse<String> upload(String path, String from, Map<String, String> fields, String name, byte[] file) {
        return uploadAll(path, from, fields, "file", Map.of(name, file));
    }

    /** Sends a form with several files in one box. */
    public HttpResponse<String> uploadAll(
            String path, String from, Map<String, String> fields, String box, Map<String, byte[]> files) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token(from));
        String line = "--alongside-test";
        List<HttpRequest.BodyPublisher> parts = new ArrayList<>();
        all.forEach((key, value) -> parts.add(HttpRequest.BodyPublishers.ofString(
                "%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(line, key, value))));
        files.forEach((name, file) -> {
            parts.add(HttpRequest.BodyPublishers.ofString(
                    "%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                            .formatted(line, box, name)));
            parts.add(HttpRequest.BodyPublishers.ofByteArray(file));
            parts.add(HttpRequest.BodyPublishers.ofString("\r\n"));
        });
        parts.add(HttpRequest.BodyPublishers.ofString(line + "--\r\n"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "multipart/form-data; boundary=" + line.substring(2))
                .header("Accept", "text/html")
                .header("Origin", base)
                .POST(HttpRequest.BodyPublishers.concat(parts.toArray(HttpRequest.BodyPublisher[]::new))));
    }

    /** What a link to a file gives. */
    public HttpResponse<byte[]> download(String path) {
        return saved(HttpRequest.newBuilder(URI.create(base + path)));
    }

    /** What a form gives that answers with a file. */
    public HttpResponse<byte[]> download(String path, String from, Map<String, String> fields) {
        return saved(form(path, fields, token(from)));
    }

    private HttpResponse<byte[]> saved(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The token of a page with a form on it. */
    public String token(String page) {
        Matcher token = TOKEN.matcher(get(page).body());
        if (!token.find()) throw new AssertionError("no form on " + page);
        return token.group(1);
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields, String token) {
        return sending(path, body(fields, token));
    }

    private static String body(Map<String, String> fields, String token) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", token);
        return all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest.Builder sending(String path, String body) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .header("Origin", base)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
