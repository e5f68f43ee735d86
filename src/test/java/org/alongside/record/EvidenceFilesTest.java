package org.alongside.record;

import static org.alongside.record.Refusals.sentence;
import static org.alongside.record.Refusals.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.pathway.EpisodeRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("both-databases")
class EvidenceFilesTest {

    private static final int PART = EvidenceInParts.PART;
    private static final byte[] SCRIPT = SampleFiles.text("#!/bin/sh\nrm -rf /\n");

    private final Town town = new Town();
    private final EpisodeRef episode = town.aReferral();

    static IntStream sizesAroundTheBordersOfParts() {
        Random random = new Random(20261125);
        return IntStream.concat(
                        IntStream.of(0, 1, 2, 3)
                                .flatMap(parts -> IntStream.of(-1, 0, 1).map(more -> parts * PART + more)),
                        random.ints(20, 1, 5 * PART))
                .filter(size -> size > 0);
    }

    @ParameterizedTest
    @MethodSource("sizesAroundTheBordersOfParts")
    void whatGoesInComesOutByteForByte(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        System.arraycopy(SampleFiles.pdf(), 0, bytes, 0, Math.min(size, SampleFiles.pdf().length));
        UUID file = town.evidence.add(episode, DocumentKind.CARE_PLAN, sent("plan." + ending(size), bytes), "carol");
        assertThat(bytesOf(file)).isEqualTo(bytes);
        assertThat(town.count("evidence_part")).isEqualTo((size + PART - 1) / PART);
        assertThat(found(file).size()).isEqualTo(size);
    }

    /** Of a PDF shorter than its first line nobody can say what it is. */
    private static String ending(int size) {
        return size < 5 ? "txt" : "pdf";
    }

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of("plan.pdf", SampleFiles.pdf(), "application/pdf"),
                Arguments.of("FORM.DOCX", SampleFiles.word(), FileKind.WORD.mediaType()),
                Arguments.of("form.odt", SampleFiles.openDocument(), "application/vnd.oasis.opendocument.text"),
                Arguments.of("page.jpg", SampleFiles.picture("jpg"), "image/jpeg"),
                Arguments.of("page.jpeg", SampleFiles.picture("jpg"), "image/jpeg"),
                Arguments.of("page.png", SampleFiles.picture("png"), "image/png"),
                Arguments.of("notes.txt", SampleFiles.text("Żółw, £5 – “so it is”\r\n"), "text/plain"),
                Arguments.of("letter.txt", SampleFiles.text("To: the team\nSubject: Ada\n\nHello"), "text/plain"),
                Arguments.of("a.b.c.txt", SampleFiles.text("x"), "text/plain"));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void theKindsWorkersUseAreTaken(String name, byte[] bytes, String type) {
        UUID file = town.evidence.add(episode, null, sent(name, bytes), "carol");
        assertThat(found(file).mediaType()).isEqualTo(type);
        assertThat(found(file).name()).isEqualTo(name);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "visit.pdf",
                        SCRIPT,
                        "visit.pdf is not a PDF document, though its name says so. Save it as"
                                + " a PDF document and choose it again."),
                Arguments.of("page.pdf", SampleFiles.text("<html><script>alert(1)</script></html>"), "is not a PDF"),
                Arguments.of("page.png", SampleFiles.text("<svg onload='alert(1)'/>"), "is not a PNG picture"),
                Arguments.of("page.jpg", SampleFiles.picture("png"), "is not a JPEG picture"),
                Arguments.of("notes.txt", SCRIPT, "is not plain text"),
                Arguments.of("notes.txt", SampleFiles.text("<html><body>x</body></html>"), "is not plain text"),
                Arguments.of("notes.txt", new byte[] {'M', 'Z', 0, 3, 0, 0, 1, 2}, "is not plain text"),
                Arguments.of("form.docx", SampleFiles.spreadsheet(), "is not a Word document"),
                Arguments.of("form.docx", SampleFiles.wordWithMacros(), "is not a Word document without macros"),
                Arguments.of("form.docx", SampleFiles.packed("a", "b"), "is not a Word document"),
                Arguments.of("form.odt", SampleFiles.packed("mimetype", "text/x"), "is not an OpenDocument text"),
                Arguments.of("run.exe", SampleFiles.pdf(), "Choose a file whose name ends in .pdf, .docx, .odt, .jpg,"),
                Arguments.of("pdf", SampleFiles.pdf(), "Choose a file whose name ends in"),
                Arguments.of("empty.txt", new byte[0], "empty.txt is empty"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNotWhatItsNameSaysIsRefusedInASentenceAndNothingIsKept(String name, byte[] bytes, String words) {
        assertThat(sentence(() -> town.evidence.add(episode, null, sent(name, bytes), "carol")))
                .contains(words);
        assertThat(town.count("evidence_file")).isZero();
        assertThat(town.count("evidence_part")).isZero();
    }

    @Test
    void aFileOfExactlyTheLargestSizeIsTakenAndOneByteMoreIsNot() throws IOException {
        int largest = Math.toIntExact(town.settings.largestFile().toBytes());
        byte[] bytes = new byte[largest + 1];
        System.arraycopy(SampleFiles.pdf(), 0, bytes, 0, SampleFiles.pdf().length);
        assertThat(sentence(() -> town.evidence.add(episode, null, sent("large.pdf", bytes), "carol")))
                .isEqualTo("large.pdf is larger than 10 MB. Choose a smaller file.");
        byte[] fits = java.util.Arrays.copyOf(bytes, largest);
        assertThat(bytesOf(town.evidence.add(episode, null, sent("large.pdf", fits), "carol")))
                .isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.txt, passwd.txt",
        "C:\\Users\\carol\\plan.txt, plan.txt",
        "<b>plan</b>.txt, b>.txt",
        "plan\u202Etxt.exe.txt, plantxt.exe.txt",
        "'a\u0007\u0000b\tc  d.txt', ab c d.txt",
        "..txt, txt",
        "'   ', file",
        "Zo\u0065\u0308.txt, Zo\u00eb.txt",
        "=1+1.txt, =1+1.txt",
    })
    void aNameIsMadeSafeToKeep(String sent, String kept) {
        assertThat(FileName.clean(sent)).isEqualTo(kept);
    }

    @Test
    void aLongNameKeepsItsEndAndIsNotCutInTheMiddleOfALetter() {
        String clean = FileName.clean("\ud83d\ude00".repeat(150) + ".pdf");
        assertThat(clean).hasSizeLessThanOrEqualTo(200).endsWith("\ud83d\ude00.pdf");
        assertThat(clean.codePoints().noneMatch(letter -> letter >= 0xD800 && letter < 0xE000))
                .isTrue();
    }

    @Test
    void theSameFileSentTwiceIsKeptOnce() {
        UUID first = town.evidence.add(episode, DocumentKind.CARE_PLAN, sent("plan.pdf", SampleFiles.pdf()), "carol");
        assertThat(town.evidence.add(episode, DocumentKind.CARE_PLAN, sent("plan.pdf", SampleFiles.pdf()), "carol"))
                .isEqualTo(first);
        assertThat(town.evidence.add(
                        episode, DocumentKind.RISK_ASSESSMENT, sent("plan.pdf", SampleFiles.pdf()), "carol"))
                .isNotEqualTo(first);
    }

    @Test
    void aWithdrawnFileStaysAndSaysWhy() throws IOException {
        EvidenceFile file = found(town.evidence.add(episode, null, sent("plan.pdf", SampleFiles.pdf()), "carol"));
        assertThat(status(() -> town.evidence.withdraw(file, "  ", "carol"))).isEqualTo(400);
        town.evidence.withdraw(file, "It is somebody else's.", "carol");
        EvidenceFile.Withdrawal withdrawal = java.util.Objects.requireNonNull(
                town.evidenceList.of(episode).get(0).withdrawal());
        assertThat(withdrawal.because()).isEqualTo("It is somebody else's.");
        assertThat(withdrawal.by()).isEqualTo("Carol Coe");
        assertThat(bytesOf(file.id())).isEqualTo(SampleFiles.pdf());
        assertThat(status(() -> town.evidence.withdraw(file, "Again", "carol"))).isEqualTo(409);
    }

    @Test
    void onlyWhoWorksWithThePersonAddsOrWithdraws() {
        EvidenceFile file = found(town.evidence.add(episode, null, sent("plan.pdf", SampleFiles.pdf()), "carol"));
        assertThat(status(() -> town.evidence.add(episode, null, sent("b.pdf", SampleFiles.pdf()), "sam")))
                .isEqualTo(403);
        town.glass.open(town.people.of(episode).id(), "sam", "She rang the duty desk.");
        assertThat(status(() -> town.evidence.withdraw(file, "Because", "sam"))).isEqualTo(403);
    }

    @Test
    void filesOfAClosedEpisodeStayAsTheyAre() {
        EvidenceFile file = found(town.evidence.add(episode, null, sent("plan.pdf", SampleFiles.pdf()), "carol"));
        town.episodeSteps.close(town.situation(episode, "carol"), "moved");
        assertThat(status(() -> town.evidence.add(episode, null, sent("b.pdf", SampleFiles.pdf()), "carol")))
                .isEqualTo(409);
        assertThat(status(() -> town.evidence.withdraw(file, "Because", "carol")))
                .isEqualTo(409);
    }

    @Test
    void whatWaitsForAStartGoesToTheEpisodeItOpensAndWhatWasTakenAwayDoesNot() {
        String start = EvidenceFiles.ofStart("carol", "referral");
        UUID stays = town.evidence.addToStart(start, null, sent("plan.pdf", SampleFiles.pdf()), "carol");
        UUID goes = town.evidence.addToStart(start, null, sent("wrong.pdf", SampleFiles.pdf()), "carol");
        assertThat(status(() -> town.evidence.discard(EvidenceFiles.ofStart("colin", "referral"), goes)))
                .isEqualTo(404);
        assertThat(town.evidenceList.ofStart(start)).hasSize(2);
        town.evidence.discard(start, goes);
        town.evidence.attach(start, episode);
        assertThat(town.evidenceList.ofStart(start)).isEmpty();
        assertThat(town.evidenceList.of(episode)).extracting(EvidenceFile::id).containsExactly(stays);
        assertThat(status(() -> town.evidence.discard(start, stays))).isEqualTo(404);
        assertThat(town.evidenceList.of(episode)).hasSize(1);
    }

    @Test
    void whatNobodyWentOnWithIsForgotten() {
        town.evidence.addToStart("a start", null, sent("plan.pdf", SampleFiles.pdf()), "carol");
        town.clock.is(town.clock.instant().plus(Duration.ofDays(91)));
        town.evidence.addToStart("another", null, sent("plan.pdf", SampleFiles.pdf()), "carol");
        assertThat(town.evidenceList.ofStart("a start")).isEmpty();
        assertThat(town.evidenceList.ofStart("another")).hasSize(1);
        assertThat(town.count("evidence_part")).isOne();
    }

    private EvidenceFile found(UUID file) {
        return town.evidenceList.find(file).orElseThrow();
    }

    private byte[] bytesOf(UUID file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        town.evidence.copy(found(file), bytes);
        return bytes.toByteArray();
    }

    private static FileSent sent(String name, byte[] bytes) {
        return new FileSent(name, () -> new ByteArrayInputStream(bytes));
    }
}
