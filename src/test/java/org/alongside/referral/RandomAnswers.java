package org.alongside.referral;

import static org.alongside.journey.Journeys.answers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Valid answers for every step of the referral and its acts, chosen at random. */
final class RandomAnswers {

    private static final List<String> KINDS =
            List.of("carePlan", "riskAssessment", "coveringLetter", "eligibilityConfirmation", "referralForm");

    private final Random random;

    RandomAnswers(Random random) {
        this.random = random;
    }

    Map<String, Object> of(String step, LocalDate today) {
        return switch (step) {
            case "talkAboutWhatThePersonWants" -> talk();
            case "sendTheReferralAndItsEvidence" -> {
                Map<String, Object> sent = evidence(today);
                sent.put("reasonForReferral", words());
                sent.put("riskSummary", words());
                yield sent;
            }
            case "bringWhatIsMissing" -> evidence(today);
            case "decideEligibility" -> decision();
            case "introduceThePersonToWhatFitsInstead" -> ReferralAnswers.introduced(today);
            case "allocateADevelopmentWorker" -> ReferralAnswers.allocatedTo("developmentWorker");
            case "acceptOrRefuse" ->
                random.nextBoolean()
                        ? answers("acceptance", "accepted")
                        : answers("acceptance", "refused", "answerNote", words());
            default -> throw new AssertionError("no answers for " + step);
        };
    }

    Map<String, Object> closing() {
        return answers("closingReason", oneOf("withdrew", "moved", "died", "other"), "whatIsStillOpen", words());
    }

    Map<String, Object> changeOfWorker(String receiver, LocalDate today) {
        Map<String, Object> change =
                answers("roleToTakeOver", "careCoordinator", "receiver", receiver, "reasonForChange", "capacity");
        if (random.nextBoolean()) {
            change.putAll(answers(
                    "kindOfChange",
                    "handover",
                    "introductionOn",
                    today.plusDays(2).toString()));
        } else {
            change.putAll(answers(
                    "kindOfChange",
                    "cover",
                    "coverUntil",
                    today.plusDays(random.nextInt(6)).toString()));
        }
        return change;
    }

    private Map<String, Object> talk() {
        Map<String, Object> talk = answers(
                "whatThePersonWants", words(),
                "whatMattersMost", oneOf("newConnections", "rightsAndBeingHeard"),
                "wishesToStudy", oneOf("yes", "no"),
                "agreementToShare", oneOf("agreed", "agreed", "agreed", "legalDuty", "notAgreed"));
        if (talk.get("agreementToShare").equals("legalDuty")) {
            talk.put("whoDecided", words());
            talk.put("whyDecided", words());
        }
        return talk;
    }

    private Map<String, Object> evidence(LocalDate today) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        for (String kind : KINDS) {
            if (random.nextInt(4) == 0) continue;
            evidence.put(kind + "Dated", today.minusDays(random.nextInt(60)).toString());
            evidence.put(kind + "ValidUntil", today.plusDays(random.nextInt(90)).toString());
            evidence.put(kind + "VouchedBy", words());
        }
        return evidence;
    }

    private Map<String, Object> decision() {
        return switch (random.nextInt(5)) {
            case 0 -> ReferralAnswers.declined();
            case 1, 2 -> ReferralAnswers.sentBack(KINDS.get(random.nextInt(KINDS.size())));
            default -> ReferralAnswers.eligible();
        };
    }

    private String oneOf(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String words() {
        return "Told in confidence, number " + Long.toString(random.nextLong() >>> 1, 36);
    }
}
