package org.alongside.pathway.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.access.Accounts;
import org.alongside.access.Membership;
import org.alongside.access.Worker;
import org.alongside.access.Workers;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.TurnableClock;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Comes in as people and programs do, over HTTP, with the demo's accounts. */
@JourneyTest
class ComingInTest {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private TurnableClock clock;

    @Autowired
    private Workers workers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private IdentityService engine;

    private HttpClient browser;

    @BeforeEach
    void openABrowser() {
        browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    @ParameterizedTest
    @CsvSource({
        "/,302",
        "/camunda/app/tasklist/default/,302",
        "/camunda/app/cockpit/default/,302",
        "/episodes/SC-1043,302",
        "/webjars/camunda/app/cockpit/index.html,302",
        "/camunda/api/engine/engine/,401",
        "/camunda/api/engine/engine/default/task,401",
        "/camunda/api/admin/setup/default/user/create,401",
        "/engine-rest/deployment?maxResults=0,401",
        "/engine-rest/version,401",
        "/login,200",
        "/help,200",
        "/accessibility,200",
        "/page/page.css,200"
    })
    void aStrangerSeesTheSignInPageAndNothingElse(String path, int status) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void whoSignsInComesToThePageTheyAskedForAndNamesThemselvesToTasklist() throws Exception {
        get(TASKLIST);

        HttpResponse<String> answer = signIn("careCoordinator", "alongside");

        assertThat(location(answer)).endsWith(TASKLIST);
        assertThat(get(TASKLIST).body()).contains("Camunda Tasklist");
        assertThat(get("/camunda/api/admin/auth/user/default").body())
                .contains("\"userId\":\"careCoordinator\"", "tasklist")
                .doesNotContain("cockpit");
        assertThat(get("/camunda/api/engine/engine/default/filter?maxResults=2000")
                        .body())
                .contains("My steps", "My teams' steps nobody has taken", "Overdue", "Urgent");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreToldTheSame() throws Exception {
        assertThat(location(signIn("supportWorker", "guess"))).endsWith("/login?wrong");
        assertThat(location(signIn("nobody", "guess"))).endsWith("/login?wrong");
    }

    @Test
    void whoGuessesOnAndOnIsMadeToWaitEvenWithTheRightPassword() throws Exception {
        for (int i = 0; i < 8; i++) signIn("peerMentor2", "guess" + i);

        assertThat(location(signIn("peerMentor2", "alongside"))).endsWith("/login?wait");
        clock.pass(Duration.ofMinutes(1));
        assertThat(location(signIn("peerMentor2", "alongside"))).doesNotContain("/login");
    }

    @Test
    void signingInWithoutTheFormsTokenIsRefused() throws Exception {
        get("/login");
        assertThat(post("/login", "username=amhp&password=alongside", "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void tasklistsOwnSignOutEndsOurSession() throws Exception {
        signIn("socialWorker", "alongside");
        assertThat(get(TASKLIST).statusCode()).isEqualTo(200);

        assertThat(post("/camunda/api/admin/auth/user/default/logout", "", "application/json")
                        .statusCode())
                .isEqualTo(200);

        assertThat(get(TASKLIST).statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/camunda/app/welcome/default/",
                "/camunda/api/cockpit/plugin/base/default/process-definition/count",
                "/camunda/api/admin/setup/default/user/create",
                "/webjars/camunda/app/cockpit/index.html"
            })
    void aWorkerReachesNeitherCockpitNorAdmin(String path) throws Exception {
        signIn("teamManager", "alongside");

        assertThat(get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void anAdministratorReachesCockpitButNotTheSetUp() throws Exception {
        signIn("administrator", "alongside");

        assertThat(get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(get("/camunda/api/admin/setup/default/user/create").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsNotThereIsSaidPlainlyWithAReferenceAndNoStack() throws Exception {
        signIn("auditor", "alongside");

        HttpResponse<String> answer = get("/nowhere");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("There is no such page")
                .containsPattern("<strong>[A-Z0-9]{8}</strong>")
                .doesNotContain("Exception");
    }

    @Test
    void ourPagesCarryTheHeadersThatGuardThem() throws Exception {
        var headers = get("/login").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file://", "null"})
    void theModelerIsAskedForAPasswordAndThenLetIn(String origin) throws Exception {
        HttpResponse<String> preflight = send(request("/engine-rest/deployment/create")
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers"))
                .contains("authorization");

        HttpResponse<String> challenge =
                send(request("/engine-rest/deployment?maxResults=0").header("Origin", origin));
        assertThat(challenge.statusCode()).isEqualTo(401);
        assertThat(challenge.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Basic");

        HttpResponse<String> deployments =
                send(as("teamManager", "/engine-rest/deployment?maxResults=0").header("Origin", origin));
        assertThat(deployments.statusCode()).isEqualTo(200);
        assertThat(deployments.headers().firstValue("Access-Control-Allow-Origin"))
                .contains(origin);
    }

    @Test
    void aPageOfAnotherSiteIsNotLetInEvenWithAPassword() throws Exception {
        assertThat(send(as("teamManager", "/engine-rest/version").header("Origin", "https://elsewhere.example"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aClosedDoorSaysWhyInTheEnginesOwnShape() throws Exception {
        HttpResponse<String> answer = send(as("careCoordinator", "/engine-rest/process-definition/key/x/start")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .isEqualTo("{\"type\":\"Refusal\",\"message\":\"Start this pathway with its form, from Tasklist.\"}");
    }

    @Test
    void anotherMethodInAHeaderOpensNoOtherDoor() throws Exception {
        HttpResponse<String> answer = send(as("careCoordinator", "/engine-rest/filter?maxResults=1")
                .header("X-HTTP-Method-Override", "DELETE")
                .header("Accept", "application/hal+json, application/json"));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task;x=y",
                "/engine-rest//deployment",
                "/engine-rest/task/%2e%2e/deployment",
                "/engine-rest/task/..%2fdeployment",
                "/engine-rest/filter/..;/deployment"
            })
    void aTrickInTheAddressIsRefused(String path) throws Exception {
        assertThat(send(as("careCoordinator", path)).statusCode()).isEqualTo(400);
    }

    @Test
    void fiveMegabytesAreRefusedWithASentenceWhetherTheirSizeIsSaidOrNot() throws Exception {
        byte[] much = new byte[5 * 1024 * 1024];
        for (BodyPublisher body : List.of(
                BodyPublishers.ofByteArray(much), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(much)))) {
            HttpResponse<String> answer = send(as("careCoordinator", "/engine-rest/task/x1/complete")
                    .header("Content-Type", "application/json")
                    .POST(body));

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("Shorten it");
        }
    }

    @Test
    void anExpressionHiddenInASearchIsNotEvaluated() throws Exception {
        HttpResponse<String> answer = send(as("careCoordinator", "/engine-rest/filter/x1/list")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"orQueries\":[{\"assigneeExpression\":\"${1+1}\"}]}")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("plain values");
    }

    @Test
    void theEngineKnowsAWorkersTeamsAndForgetsThemWhenTheyLeave() throws Exception {
        Worker worker = new Worker(
                "visitor",
                "Vera Itor",
                null,
                true,
                List.of(new Membership("thepod", "amhp", true, null), new Membership("ipunorth", "amhp", false, 3)));
        workers.save(worker);
        accounts.open("visitor", "{noop}alongside");
        assertThat(groupsInTheEngine()).containsExactlyInAnyOrder("amhp", "thepodAmhp", "ipunorthAmhp");
        assertThat(engine.createUserQuery().userId("visitor").singleResult().getLastName())
                .isEqualTo("Itor");
        assertThat(send(as("visitor", "/engine-rest/version")).statusCode()).isEqualTo(200);
        signIn("visitor", "alongside");

        workers.save(new Worker("visitor", worker.name(), null, false, worker.memberships()));

        assertThat(groupsInTheEngine()).isEmpty();
        assertThat(send(as("visitor", "/engine-rest/version")).statusCode()).isEqualTo(401);
        assertThat(get("/camunda/api/engine/engine/").statusCode())
                .as("still signed in, but not let in")
                .isEqualTo(403);
    }

    private List<String> groupsInTheEngine() {
        return engine.createGroupQuery().groupMember("visitor").list().stream()
                .map(Group::getId)
                .toList();
    }

    private HttpResponse<String> signIn(String name, String password) throws Exception {
        Matcher token = CSRF.matcher(get("/login").body());
        assertThat(token.find()).isTrue();
        return post(
                "/login",
                "username=" + name + "&password=" + password + "&_csrf="
                        + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8),
                "application/x-www-form-urlencoded");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).header("Accept", "text/html,application/json"));
    }

    private HttpResponse<String> post(String path, String body, String type) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder as(String worker, String path) {
        String credentials = worker + ":alongside";
        return request(path)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
