package org.alongside.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;

/** Our own pages. */
record PagesWindow(Page page, String address) implements WayIn {

    @Override
    public void complete(Task step, String reference, Filled form) {
        open("/steps/" + step.getId());
        send(form, "complete");
        arrivedAt("/steps/" + step.getId() + "/done");
    }

    /** Answers about a new person are checked first, and others have been called the same. */
    @Override
    public void start(ProcessDefinition pathway, Filled form) {
        open("/start/" + pathway.getKey());
        send(form, "continue");
        if (!form.isAboutAnEpisode()) check();
        arrivedAt("/started/");
    }

    private void open(String path) {
        page.bringToFront();
        page.navigate(address + path);
    }

    private void check() {
        Locator somebodyElse = page.locator("input[name=same][value=else]");
        if (somebodyElse.count() > 0) somebodyElse.check();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Start").setExact(true))
                .click();
    }

    private void send(Filled form, String button) {
        new PageForm(form.served(), page).fillIn(form.answers());
        page.locator("button[name=action][value=" + button + "]").click();
    }

    private void arrivedAt(String path) {
        assertThat(page.url()).as(page.locator("main").innerText()).contains(path);
    }
}
