package org.alongside.pathway.door;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.alongside.access.Worker;
import org.alongside.access.Workers;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before the engine's REST API, on both its addresses, and lets in what {@link Doors} lets in. */
final class DoorFilter extends OncePerRequestFilter {

    static final String FOR_PROGRAMS = "/engine-rest";
    static final String FOR_WEB_APPS = "/camunda/api/engine";

    private static final String NO_LONGER = "Your account is not active any more.";
    private static final String STRANGE = "This address is not written as Alongside expects.";
    private static final String TOO_MUCH =
            "That is more than can be sent at once (1 MB). Shorten it and send it again.";

    private static final String UNREADABLE = "What was sent cannot be read. Nothing has changed.";
    private static final String NOT_UTF_8 = "Text is sent to Alongside in UTF-8.";
    private static final String NOT_PLAIN = "A search in a list of steps is made of plain values.";

    private final Workers workers;
    private final Supplier<IdentityService> engine;
    private final ObjectMapper json;

    DoorFilter(Workers workers, Supplier<IdentityService> engine, ObjectMapper json) {
        this.workers = workers;
        this.engine = engine;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain inside)
            throws ServletException, IOException {
        String uri = request.getRequestURI().substring(request.getContextPath().length());
        boolean forPrograms = uri.startsWith(FOR_PROGRAMS);
        Optional<List<String>> path = RestPath.below(forPrograms ? FOR_PROGRAMS : FOR_WEB_APPS, uri);
        // Read afresh, so that a worker who has left or changed teams is not let in on what they once were.
        Optional<Worker> worker =
                workers.find(String.valueOf(request.getRemoteUser())).filter(Worker::active);
        if (path.isEmpty()) {
            refuse(response, HttpStatus.BAD_REQUEST, STRANGE);
        } else if (worker.isEmpty()) {
            refuse(response, HttpStatus.FORBIDDEN, NO_LONGER);
        } else {
            Knock knock = knock(request, path.get(), worker.get());
            Optional<String> refusal = Doors.refusal(knock);
            if (refusal.isPresent()) refuse(response, HttpStatus.FORBIDDEN, refusal.get());
            else if (forPrograms) letInAs(worker.get(), knock, request, response, inside);
            else letIn(knock, request, response, inside);
        }
    }

    private static Knock knock(HttpServletRequest request, List<String> path, Worker worker) {
        String[] about = request.getQueryString() == null ? null : request.getParameterValues("userId");
        return new Knock(
                request.getMethod(),
                path,
                about != null && about.length == 1 ? about[0] : null,
                worker.id(),
                Audience.of(worker.roles()));
    }

    /** The web apps tell the engine by themselves who is calling; programs cannot. */
    private void letInAs(
            Worker worker, Knock knock, HttpServletRequest request, HttpServletResponse response, FilterChain inside)
            throws ServletException, IOException {
        IdentityService identities = engine.get();
        identities.setAuthentication(worker.id(), List.copyOf(worker.groups()));
        try {
            letIn(knock, request, response, inside);
        } finally {
            identities.clearAuthentication();
        }
    }

    private void letIn(Knock knock, HttpServletRequest request, HttpServletResponse response, FilterChain inside)
            throws ServletException, IOException {
        Optional<WholeBody> whole = WholeBody.of(request);
        if (whole.isEmpty()) refuse(response, HttpStatus.PAYLOAD_TOO_LARGE, TOO_MUCH);
        else if (!isUtf8(request)) refuse(response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, NOT_UTF_8);
        else if (knock.addsToAList() && !PlainQuery.is(whole.get().text()))
            refuse(response, HttpStatus.BAD_REQUEST, NOT_PLAIN);
        else letIn(whole.get().rewritten(body -> PlainBody.of(knock, body)), response, inside);
    }

    private void letIn(Optional<WholeBody> plain, HttpServletResponse response, FilterChain inside)
            throws ServletException, IOException {
        if (plain.isEmpty()) {
            refuse(response, HttpStatus.BAD_REQUEST, UNREADABLE);
            return;
        }
        PlainTrouble answer = new PlainTrouble(response, json);
        inside.doFilter(plain.get(), answer);
        Optional<String> trouble = answer.sentence();
        if (trouble.isPresent()) refuse(response, HttpStatus.valueOf(response.getStatus()), trouble.get());
    }

    private static boolean isUtf8(HttpServletRequest request) {
        String encoding = request.getCharacterEncoding();
        return encoding == null || encoding.equalsIgnoreCase(StandardCharsets.UTF_8.name());
    }

    /** In the engine's own shape, which Tasklist and the Modeler show. */
    private void refuse(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), new Told("Refusal", sentence));
    }

    private record Told(String type, String message) {}
}
