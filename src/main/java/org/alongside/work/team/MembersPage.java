package org.alongside.work.team;

import java.security.Principal;
import org.alongside.pathway.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds somebody to a team, says how much they can carry, and ends a role once nothing hangs on it any more. */
@Controller
class MembersPage {

    private static final String NEW = SettingsForms.PATH + "/members/new";
    private static final String ONE = SettingsForms.PATH + "/members/{worker}/{role}";
    private static final String NEW_VIEW = "work/team/member-new";
    private static final String ONE_VIEW = "work/team/member";

    private final SettingsForms forms;
    private final Members members;
    private final MemberChanges changes;

    MembersPage(SettingsForms forms, Members members, MemberChanges changes) {
        this.forms = forms;
        this.members = members;
        this.changes = changes;
    }

    @GetMapping(NEW)
    String beginning(@RequestParam String team, Principal manager, Model page) {
        choices(forms.opened(manager.getName(), team, Typed.NOTHING, page), page);
        return NEW_VIEW;
    }

    @PostMapping(NEW)
    ModelAndView begin(
            @RequestParam MultiValueMap<String, String> values,
            Principal manager,
            Model page,
            RedirectAttributes next) {
        Sent sent = forms.sent(manager.getName(), values, page);
        choices(sent.team(), page);
        Typed typed = sent.typed();
        Mistakes mistakes = new Mistakes();
        String worker = typed.text("worker", "Choose who joins the team", 64, mistakes);
        String role = typed.text("role", "Choose the role they have in the team", 40, mistakes);
        Integer capacity = typed.capacity("capacity", mistakes);
        return forms.act(sent, NEW_VIEW, mistakes, () -> begun(sent, worker, role, capacity), page, next);
    }

    @GetMapping(ONE)
    String one(
            @PathVariable String worker,
            @PathVariable String role,
            @RequestParam String team,
            Principal manager,
            Model page) {
        Member member = about(forms.opened(manager.getName(), team, Typed.NOTHING, page), worker, role, page);
        Integer capacity = member.capacity();
        page.addAttribute("typed", Typed.given("capacity", capacity == null ? "" : capacity.toString()));
        return ONE_VIEW;
    }

    @PostMapping(path = ONE, params = "action=capacity")
    ModelAndView capacity(
            @PathVariable String worker,
            @PathVariable String role,
            @RequestParam MultiValueMap<String, String> values,
            Principal manager,
            Model page,
            RedirectAttributes next) {
        Sent sent = forms.sent(manager.getName(), values, page);
        Member member = about(sent.team(), worker, role, page);
        Mistakes mistakes = new Mistakes();
        Integer capacity = sent.typed().capacity("capacity", mistakes);
        return forms.act(sent, ONE_VIEW, mistakes, () -> carries(sent, member, capacity), page, next);
    }

    @PostMapping(path = ONE, params = "action=end")
    ModelAndView end(
            @PathVariable String worker,
            @PathVariable String role,
            @RequestParam MultiValueMap<String, String> values,
            Principal manager,
            Model page,
            RedirectAttributes next) {
        Sent sent = forms.sent(manager.getName(), values, page);
        Member member = about(sent.team(), worker, role, page);
        ModelAndView done = forms.act(sent, ONE_VIEW, new Mistakes(), () -> ended(sent, member), page, next);
        boolean mayNotComeBack =
                member.worker().equals(sent.by()) && member.roleId().equals("teamManager");
        return mayNotComeBack && done.getStatus() == null ? new ModelAndView("redirect:/") : done;
    }

    private String begun(Sent sent, String worker, String role, @Nullable Integer capacity) {
        Member member = changes.begin(sent.teamId(), worker, role, capacity, sent.by());
        return "%s is now %s in this team.".formatted(member.name(), TeamWords.within(member.role()));
    }

    private String carries(Sent sent, Member member, @Nullable Integer capacity) {
        changes.capacity(sent.teamId(), member, capacity, sent.by());
        return capacity == null
                ? "No capacity is set for %s.".formatted(member.name())
                : "The capacity of %s is %d open episodes.".formatted(member.name(), capacity);
    }

    private String ended(Sent sent, Member member) {
        changes.end(sent.teamId(), member.worker(), member.roleId(), sent.by());
        return "%s is not %s in this team any more.".formatted(member.name(), TeamWords.within(member.role()));
    }

    private Member about(ManagedTeam team, String worker, String role, Model page) {
        Ending ending = changes.ending(team.id(), worker, role)
                .orElseThrow(() -> Refusal.missing("There is no such member in your team."));
        if (!changes.mayBeGiven(role)) throw Refusal.forbidden("That role is not a manager's to change.");
        page.addAttribute("member", ending.member());
        page.addAttribute("against", EndingRule.against(ending));
        return ending.member();
    }

    private void choices(ManagedTeam team, Model page) {
        page.addAttribute("colleagues", members.colleagues(team.id()));
        page.addAttribute("roles", changes.thatMayBeGiven());
    }
}
