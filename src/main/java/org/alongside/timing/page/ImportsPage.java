package org.alongside.timing.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.Map;
import org.alongside.timing.exchange.ImportOrder;
import org.alongside.timing.exchange.ImportRefused;
import org.alongside.timing.exchange.Imports;
import org.alongside.timing.exchange.LogsThere;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Logs of other systems are brought in under the name of their source, to compare before and after. For auditors: they
 * answer for the comparison, and nobody else's page changes by it.
 */
@Controller
class ImportsPage {

    private final TimingVisit visit;
    private final Imports imports;
    private final ImportForm form;
    private final LogsThere logs;
    private final DataSize largest;

    ImportsPage(
            TimingVisit visit,
            Imports imports,
            ImportForm form,
            LogsThere logs,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize largest) {
        this.visit = visit;
        this.imports = imports;
        this.form = form;
        this.logs = logs;
        this.largest = largest;
    }

    @GetMapping("/imports")
    String show(Principal worker, Model page) {
        visit.asAuditor(worker.getName(), "imports of timings");
        return page(new Sent(Map.of("format", "csv")), page);
    }

    @PostMapping("/imports")
    String bring(
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Principal worker,
            Model page,
            RedirectAttributes next,
            HttpServletResponse response) {
        visit.asAuditor(worker.getName(), "imports of timings");
        Sent sent = new Sent(typed);
        ImportOrder order = form.order(sent, file, worker.getName());
        if (order != null && file != null && isTaken(order, file, sent)) {
            next.addFlashAttribute("done", "The log from “%s” is here.".formatted(order.source()));
            next.addAttribute("source", order.source());
            return "redirect:/imports/log";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        page.addAttribute("errors", sent.problems());
        return page(sent, page);
    }

    /** Read from where the server put it while it came, never as a whole. */
    private boolean isTaken(ImportOrder order, MultipartFile file, Sent sent) {
        try (InputStream bytes = new BufferedInputStream(file.getInputStream())) {
            imports.take(order, bytes, new Unwatched());
            return true;
        } catch (ImportRefused refused) {
            sent.wrong("file", "Nothing was kept. " + refused.sentence());
        } catch (IOException unreadable) {
            sent.wrong("file", "Nothing was kept. The file cannot be read to its end.");
        }
        return false;
    }

    private String page(Sent sent, Model page) {
        page.addAttribute("sent", sent);
        page.addAttribute("kinds", ImportForm.KINDS);
        page.addAttribute("logs", logs.all());
        page.addAttribute("largest", largest.toMegabytes());
        page.addAttribute("lengths", new Lengths());
        return "timing/imports";
    }
}
