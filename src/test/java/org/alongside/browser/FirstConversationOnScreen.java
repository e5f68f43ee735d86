package org.alongside.browser;

/** A first conversation that ends with the person handed on to The Pod, in the words of the form. */
final class FirstConversationOnScreen {

    private FirstConversationOnScreen() {}

    static void handsOn(PersonOnScreen person, Tasklist socialWorker) {
        person.does(
                        socialWorker,
                        "Conversation 1: listen and connect",
                        form -> form.write(
                                        "Why is the person in touch", "She has hardly left the house since the winter")
                                .write("What worries the person most?", "That the days run into each other")
                                .write("What is working well?", "She sleeps again, and she cooks")
                                .write("Who is around the person?", "A neighbour, Joyce, and a cousin by telephone")
                                .write("What is there in the community", "The allotments behind the library")
                                .write("What happens next", "We meet somebody from The Pod together")
                                .answer("Where does this leave the person?", "They can get on with their life")
                                .answer("Is there something or somebody", "Yes"))
                .does(
                        socialWorker,
                        "Make an introduction",
                        form -> form.write(
                                        "What or whom is the person introduced to?",
                                        "The Pod, for somebody to start with")
                                .answer("How is it done?", "Hand on to The Pod, with an introduction")
                                .answer("Is there another introduction to make?", "No"))
                .does(
                        socialWorker,
                        "Hand on to The Pod with an introduction",
                        form -> form.answer("May what we know be shared", "Yes, the person agrees")
                                .choose("Which care coordinator takes it on?", "Carys Holloway")
                                .choose("Which team receives the referral?", "The Pod")
                                .date("On which day do you introduce", "04/11/2026")
                                .write(
                                        "What should the care coordinator know first?",
                                        "She likes to be asked, not told"));
    }
}
