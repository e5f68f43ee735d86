package org.alongside.doors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls the engine's REST API over HTTP as one worker, at either of its addresses, as the Modeler or Tasklist would. */
public final class Caller {

    /** Where the engine's REST API is served. */
    public enum Mount {
        FOR_PROGRAMS("/engine-rest"),
        FOR_WEB_APPS("/camunda/api/engine/engine/default");

        private final String root;

        Mount(String root) {
            this.root = root;
        }
    }

    /** What everybody's password is in the demo. */
    private static final String PASSWORD = "alongside";

    private static final String TOKEN = "XSRF-TOKEN";
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final String address;
    private final String root;
    private final Map<String, String> headers = new TreeMap<>();

    private Caller(int port, String root) {
        this.address = "http://127.0.0.1:" + port;
        this.root = root;
    }

    public static Caller at(Mount mount, int port, String worker) {
        return mount == Mount.FOR_PROGRAMS ? withPassword(port, worker) : signedIn(port, worker);
    }

    /** One who has not signed in. */
    public static Caller anonymous(Mount mount, int port) {
        return new Caller(port, mount.root);
    }

    private static Caller withPassword(int port, String worker) {
        Caller caller = new Caller(port, Mount.FOR_PROGRAMS.root);
        String pair = worker + ":" + PASSWORD;
        caller.headers.put(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        return caller;
    }

    /** Signs in at our page, then opens Tasklist, which hands out its own token. */
    private static Caller signedIn(int port, String worker) {
        Caller caller = new Caller(port, Mount.FOR_WEB_APPS.root);
        Matcher token = FORM_TOKEN.matcher(
                caller.send("GET", caller.address + "/login", null, null).body());
        if (!token.find()) throw new AssertionError("the sign-in page has no token");
        String form = "username=%s&password=%s&_csrf=%s"
                .formatted(worker, PASSWORD, URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
        Answer in = caller.send(
                "POST", caller.address + "/login", "application/x-www-form-urlencoded", BodyPublishers.ofString(form));
        if (in.status() != 302 || in.header("Location").contains("wrong"))
            throw new AssertionError("not let in: " + in);
        caller.send("GET", caller.address + "/camunda/app/tasklist/default/", null, null);
        caller.headers.put("X-XSRF-TOKEN", caller.cookie(TOKEN));
        return caller;
    }

    public Answer get(String path) {
        return call("GET", path, null, null);
    }

    public Answer post(String path, String json) {
        return call("POST", path, "application/json", BodyPublishers.ofString(json));
    }

    /** Without saying beforehand how much it will be. */
    public Answer postInChunks(String path, InputStream json) {
        return call("POST", path, "application/json", BodyPublishers.ofInputStream(() -> json));
    }

    public Answer call(String method, String path, String contentType, BodyPublisher body) {
        return send(method, address + root + path, contentType, body);
    }

    /** A path of the whole application, not below the REST API. */
    public Answer callOutside(String method, String path, String contentType, BodyPublisher body) {
        return send(method, address + path, contentType, body);
    }

    public Caller saying(String header, String value) {
        headers.put(header, value);
        return this;
    }

    private Answer send(String method, String uri, String contentType, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(uri)).method(method, body == null ? BodyPublishers.noBody() : body);
        headers.forEach(request::header);
        if (contentType != null) request.header("Content-Type", contentType);
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response.headers());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cookie " + name));
    }
}
