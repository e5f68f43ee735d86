package org.alongside.work.publish;

import static org.alongside.journey.Journeys.answers;
import static org.alongside.referral.ReferralAnswers.aReferral;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.alongside.journey.JourneyTest;
import org.alongside.journey.Journeys;
import org.alongside.journey.SignedIn;
import org.alongside.journey.TurnableClock;
import org.alongside.pathway.publication.Published;
import org.alongside.pathway.publication.PublishedVersions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@JourneyTest
class PublishPageTest {

    private static final String MANAGER = "teamManager";

    @Autowired
    private Journeys journeys;

    @Autowired
    private PublishedVersions versions;

    @LocalServerPort
    private int port;

    private SignedIn manager;

    @BeforeEach
    void aManagerHasDrawnAPathway() {
        journeys.clock().turnTo(TurnableClock.MONDAY);
        manager = SignedIn.as(MANAGER, port);
    }

    @Test
    void aNewPathwayIsLookedAtPublishedWithAReasonAndStarted() {
        HttpResponse<String> review = uploaded(DrawnFiles.of("worryPublished").all());
        assertThat(text(review))
                .contains("Say that something worries you")
                .contains("A new pathway. Nobody is on it yet.")
                .contains("Forms as workers will see them (2)")
                .doesNotContain("To be mended first");

        HttpResponse<String> unsaid = publish(review, "");
        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(text(unsaid)).contains("Say why it changes, for those who work with it.");

        HttpResponse<String> done = publish(unsaid, "Worries were told by telephone & lost");
        assertThat(text(done))
                .contains("“Say that something worries you” is live in version 1.")
                .contains("Published last");
        assertThat(versions.of("worryPublished"))
                .singleElement()
                .isEqualTo(new Published(
                        "worryPublished",
                        1,
                        "Tamsin Okoro",
                        TurnableClock.MONDAY,
                        Published.Way.PAGE,
                        "Worries were told by telephone & lost"));
        assertThat(manager.get(review.uri().getPath()).statusCode()).isEqualTo(404);
        assertThat(journeys.start("referral", "careCoordinator", aReferral())
                        .act(
                                "worryPublished",
                                "careCoordinator",
                                answers("concern", "Cold rooms", "emergencyServices", "no"))
                        .step("decideOnTheConcern"))
                .isNotNull();
    }

    @Test
    void aNewVersionShowsWhatChangesForHowManyPeopleAndTakesTheFormsThatAreLive() {
        publish(uploaded(DrawnFiles.of("worryChanged").all()), "First");
        for (int i = 0; i < 2; i++)
            journeys.start("referral", "careCoordinator", aReferral())
                    .act(
                            "worryChanged",
                            "careCoordinator",
                            answers("concern", "Cold rooms", "emergencyServices", "no"));
        DrawnFiles changed = DrawnFiles.of("worryChanged").change("${hours.after(24)}", "${hours.after(4)}");

        HttpResponse<String> review = uploaded(changed.model());

        assertThat(text(review))
                .contains("Version 1 is live. This would be version 2.")
                .contains("Changed: “Decide on the concern”: the target was 24 hours and is now 4 hours. 2 people")
                .contains("startConcern.form, as it is live");
        assertThat(picture(review, "worryChanged")).contains(">Changed</text>");
        assertThat(text(publish(review, "Sooner"))).contains("is live in version 2.");
        HttpResponse<String> compared = manager.get("/pathways/worryChanged/compare/1/2");
        assertThat(text(compared)).contains("the target was 24 hours and is now 4 hours");
        assertThat(manager.get("/pathways/worryChanged/compare/1/2/newer").body())
                .contains(">Changed</text>");
        assertThat(manager.get("/pathways/worryChanged/compare/1/3").statusCode())
                .isEqualTo(404);
    }

    @Test
    void idsOfTheModelersOwnAreDerivedFromTheLabelsAndTheFilesCanBeTakenHome() throws IOException {
        DrawnFiles drawn = DrawnFiles.of("worryWithOddIds").change("decideOnTheConcern\"", "Activity_0x1y2z3\"");
        drawn.change("formRef=\"Activity_0x1y2z3\"", "formRef=\"decideOnTheConcern\"");

        HttpResponse<String> review = uploaded(drawn.all());

        assertThat(text(review))
                .contains("Activity_0x1y2z3")
                .contains("decideOnTheConcern")
                .doesNotContain("To be mended first");
        assertThat(unzipped(manager.download(review.uri().getPath() + "/files").body())
                        .get("concern.bpmn"))
                .contains("<bpmn:userTask id=\"decideOnTheConcern\"")
                .doesNotContain("\"Activity_0x1y2z3\"");
    }

    @Test
    void whatIsLiveAlreadyIsNotPublishedAgain() {
        publish(uploaded(DrawnFiles.of("worryTwice").all()), "First");

        HttpResponse<String> review = uploaded(DrawnFiles.of("worryTwice").all());

        assertThat(text(review)).contains("Nothing differs from what is live.").doesNotContain("Why does it change?");
        assertThat(publish(review, "Again").statusCode()).isEqualTo(422);
        assertThat(versions("worryTwice")).isOne();
    }

    @Test
    void everythingThatIsWrongIsListedAndMarkedAndNothingIsPublished() {
        DrawnFiles wrong = DrawnFiles.of("worryWrong")
                .change("camunda:dueDate=\"${hours.after(24)}\"", "camunda:dueDate=\"${runtime.exec('true')}\"")
                .change("candidateGroups=\"teamManager\"", "candidateGroups=\"nobodyKnown\"");

        HttpResponse<String> review = uploaded(wrong.all());

        assertThat(text(review))
                .contains("To be mended first (3)")
                .contains("runtime")
                .contains("concern.bpmn: step “Decide on the concern” (decideOnTheConcern)")
                .contains("nobodyKnown")
                .doesNotContain("Why does it change?");
        assertThat(picture(review, "worryWrong")).contains(">To mend</text>");
        HttpResponse<String> forced = publish(review, "It must be now");
        assertThat(forced.statusCode()).isEqualTo(422);
        assertThat(text(forced)).contains("There is something to mend first.").contains("nobodyKnown");
        assertThat(versions("worryWrong")).isZero();
    }

    @Test
    void aFileMendedAndUploadedAgainTakesThePlaceOfTheOther() {
        DrawnFiles wrong =
                DrawnFiles.of("worryMended").change("candidateGroups=\"teamManager\"", "candidateGroups=\"x\"");
        HttpResponse<String> review = uploaded(wrong.all());
        assertThat(text(review)).contains("To be mended first (1)");

        String address = review.uri().getPath();
        HttpResponse<String> mended = manager.uploadAll(
                address,
                address,
                Map.of("action", "add"),
                "files",
                DrawnFiles.of("worryMended").model());

        assertThat(text(mended)).doesNotContain("To be mended first").contains("Why does it change?");
        HttpResponse<String> without = manager.post(address, address, Map.of("remove", "startConcern.form"));
        assertThat(text(without)).contains("To be mended first").contains("startConcern");
        assertThat(text(manager.post(address, address, Map.of("action", "discard"))))
                .contains("The draft is thrown away. Nothing was published.");
        assertThat(versions("worryMended")).isZero();
    }

    @Test
    void whoeverPublishedMeanwhileIsNotOverwrittenUnseen() {
        HttpResponse<String> mine = uploaded(DrawnFiles.of("worryMeanwhile").all());
        DrawnFiles theirs = DrawnFiles.of("worryMeanwhile").change("${hours.after(24)}", "${hours.after(4)}");
        publish(uploaded(theirs.all()), "A colleague was first");

        HttpResponse<String> late = publish(mine, "Mine", "worryMeanwhile:0");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(text(late)).contains("Somebody has published a version meanwhile.");
        assertThat(versions("worryMeanwhile")).isOne();
    }

    @Test
    void aPathwayOfAnotherOrganisationStaysTheirs() {
        publish(uploaded(DrawnFiles.of("worryOfThePod").all()), "First");
        SignedIn other = SignedIn.as("teamManager2", port);

        HttpResponse<String> review = other.uploadAll(
                "/publish",
                "/publish",
                Map.of(),
                "files",
                DrawnFiles.of("worryOfThePod").change("worries", "troubles").all());

        assertThat(text(review))
                .contains("concern.bpmn: pathway worryOfThePod is published by")
                .contains("Give yours another id, or ask them.");
    }

    @Test
    void aZipIsUnpackedWithoutItsFoldersAndHiddenFiles() throws IOException {
        Map<String, byte[]> packed = new HashMap<>();
        DrawnFiles.of("worryZipped").all().forEach((name, content) -> packed.put("worry/" + name, content));
        packed.put("worry/.camunda/element-templates/step.json", "{}".getBytes(StandardCharsets.UTF_8));
        packed.put("__MACOSX/worry/._concern.bpmn", new byte[] {1});

        assertThat(text(uploaded(Map.of("worry.zip", zip(packed)))))
                .contains("Say that something worries you")
                .doesNotContain("To be mended first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a zip at all"})
    void aZipThatCannotBeOpenedIsSaidToBeSo(String content) {
        HttpResponse<String> page = uploaded(Map.of("worry.zip", content.getBytes(StandardCharsets.UTF_8)));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(text(page)).contains("The zip file cannot be opened.");
    }

    @Test
    void aZipThatGrowsBeyondMeasureIsCutOff() throws IOException {
        byte[] bomb = zip(Map.of("worry.bpmn", new byte[25 * 1024 * 1024]));
        assertThat(bomb.length).isLessThan(100_000);

        HttpResponse<String> page = uploaded(Map.of("worry.zip", bomb));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(text(page)).contains("These files are larger than 20 MB together.");
    }

    @Test
    void nothingChosenIsAskedForAgain() {
        HttpResponse<String> page =
                manager.uploadAll("/publish", "/publish", Map.of(), "files", Map.of("", new byte[0]));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(text(page)).contains("Choose the files to upload.");
    }

    @Test
    void aFormIsShownAsWorkersWillSeeIt() {
        String address = uploaded(DrawnFiles.of("worryShown").all()).uri().getPath();

        HttpResponse<String> form = manager.get(address + "/forms/decideOnTheConcern.form");

        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(form.body()).select("main input, main textarea, main select"))
                .isNotEmpty();
        assertThat(Jsoup.parse(form.body()).select("main form")).isEmpty();
        assertThat(manager.get(address + "/forms/concern.bpmn").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"careCoordinator", "socialWorker", "auditor", "networkLead"})
    void onlyThoseWhoMayPublishComeIn(String worker) {
        String draft = uploaded(DrawnFiles.of("worrySecret").all()).uri().getPath();
        SignedIn other = SignedIn.as(worker, port);

        assertThat(other.get("/publish").statusCode()).isEqualTo(403);
        assertThat(other.get(draft).statusCode()).isEqualTo(403);
        assertThat(other.get("/pathways/referral/compare/1/1").statusCode()).isEqualTo(403);
    }

    @Test
    void aDraftIsItsManagersAlone() {
        String draft = uploaded(DrawnFiles.of("worryAlone").all()).uri().getPath();
        SignedIn other = SignedIn.as("teamManager2", port);

        for (String path : new String[] {"", "/diagrams/worryAlone", "/forms/startConcern.form"})
            assertThat(other.get(draft + path).statusCode()).as(path).isEqualTo(404);
        assertThat(other.get("/publish/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> uploaded(Map<String, byte[]> files) {
        return manager.uploadAll("/publish", "/publish", Map.of(), "files", files);
    }

    private HttpResponse<String> publish(HttpResponse<String> review, String because) {
        return publish(
                review,
                because,
                Jsoup.parse(review.body()).select("input[name=seen]").val());
    }

    private HttpResponse<String> publish(HttpResponse<String> review, String because, String seen) {
        String address = review.uri().getPath();
        return manager.post(address, address, Map.of("action", "publish", "because", because, "seen", seen));
    }

    private String picture(HttpResponse<String> review, String pathway) {
        return manager.get(review.uri().getPath() + "/diagrams/" + pathway).body();
    }

    private long versions(String pathway) {
        return journeys.engine()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(pathway)
                .count();
    }

    private static String text(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).text();
    }

    private static Map<String, String> unzipped(byte[] packed) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry())
                files.put(file.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return packed.toByteArray();
    }
}
