package org.alongside.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;

/** Stock Tasklist, where a step is opened by its link. */
record TasklistWindow(Tasklist tasklist) implements WayIn {

    @Override
    public void complete(Task step, String reference, Filled form) {
        Page page = withNothingInFront();
        page.evaluate("step => { location.hash = '#/?task=' + step }", step.getId());
        assertThat(page.locator(".task-details h2.task")).containsText(step.getName());
        assertThat(tasklist.form().words()).containsText(reference);
        if (step.getAssignee() == null) tasklist.claim();
        tasklist.complete(screen -> fillIn(screen, form));
        assertThat(page.locator(".task-details h2.task")).hasCount(0);
    }

    @Override
    public void start(ProcessDefinition pathway, Filled form) {
        withNothingInFront();
        tasklist.startProcess(pathway.getName());
        tasklist.start(screen -> fillIn(screen, form));
        assertThat(tasklist.page().locator(".modal-content")).hasCount(0);
    }

    /** What one form left open must not fail the next. A window behind another hardly gets any time from the browser. */
    private Page withNothingInFront() {
        Page page = tasklist.page();
        page.bringToFront();
        if (page.locator(".modal-content").count() > 0) {
            // Loaded again as it is, it opens what was open: its address says so.
            String tasklists = page.url().replaceFirst("#.*", "");
            page.navigate("about:blank");
            page.navigate(tasklists);
            Tasklist.on(page);
        }
        return page;
    }

    private static void fillIn(FormOnScreen screen, Filled form) {
        new TasklistForm(form.served(), form.drawn(), screen.words()).fillIn(form.answers());
    }
}
