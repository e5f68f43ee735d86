package org.alongside.timing.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import org.alongside.access.AccessLog;
import org.alongside.page.Attachment;
import org.alongside.timing.exchange.ExportOrder;
import org.alongside.timing.exchange.ExportRefused;
import org.alongside.timing.exchange.Exports;
import org.alongside.timing.exchange.LogsThere;
import org.alongside.timing.exchange.PastExports;
import org.alongside.timing.store.TimingsNotReady;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Timings are taken away as files, with what their words mean, and it is told who took which. For auditors. */
@Controller
class ExportsPage {

    private static final int NEWEST = 50;

    private final TimingVisit visit;
    private final Exports exports;
    private final PastExports past;
    private final LogsThere logs;
    private final AccessLog log;

    ExportsPage(TimingVisit visit, Exports exports, PastExports past, LogsThere logs, AccessLog log) {
        this.visit = visit;
        this.exports = exports;
        this.past = past;
        this.logs = logs;
        this.log = log;
    }

    @GetMapping("/exports")
    ModelAndView show(Principal worker, Model page) {
        visit.asAuditor(worker.getName(), "exports of timings");
        return page(new Sent(Map.of("format", "xes")), page);
    }

    /** Answers with the file as it comes, or with the page again where there is none to be had. */
    @PostMapping("/exports")
    @Nullable
    ModelAndView take(
            @RequestParam Map<String, String> typed, Principal worker, Model page, HttpServletResponse response)
            throws IOException {
        visit.asAuditor(worker.getName(), "exports of timings");
        Sent sent = new Sent(typed);
        ExportOrder order = ExportForm.order(sent, worker.getName());
        if (order == null) return again(sent, page, response);
        log.allowed(worker.getName(), null, "export of timings", null);
        try {
            String log = order.source().isEmpty() ? "alongside" : order.source();
            Attachment.of(log + "." + order.format().ending(), order.format().mediaType(), response);
            exports.take(order, response.getOutputStream());
            return null;
        } catch (ExportRefused gone) {
            response.reset();
            sent.wrong("log", gone.sentence());
            return again(sent, page, response);
        } catch (TimingsNotReady notYet) {
            response.reset();
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            page.addAttribute("refused", "Timings of steps are still being counted. Try again in a few minutes.");
            return page(sent, page);
        }
    }

    private ModelAndView again(Sent sent, Model page, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        page.addAttribute("errors", sent.problems());
        return page(sent, page);
    }

    private ModelAndView page(Sent sent, Model page) {
        page.addAttribute("sent", sent);
        page.addAttribute("kinds", ExportForm.KINDS);
        page.addAttribute("logs", logs.all());
        page.addAttribute("past", past.newest(NEWEST));
        page.addAttribute("definitions", ExportForm.definitions());
        page.addAttribute("lengths", new Lengths());
        return new ModelAndView("timing/exports");
    }
}
