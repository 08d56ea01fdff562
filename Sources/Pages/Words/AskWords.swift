/// Asking the coordinator.
struct AskWords: Sendable {
    let title: String
    let summary: String
    let lead: String
    let helpsWith: String
    let boxTitle: String
    let boxText: String
    let boxLink: String
    let orCall: String
    let aboutLabel: String
    let aboutHint: String
    let nameLabel: String
    let emailLabel: String
    let emailHint: String
    let organisationLabel: String
    let telephoneLabel: String
    let trapLabel: String
    let legalBasis: String
    let legalBasisLink: String
    let send: String
    let attachedTitle: String
    let ideaTitle: String
    let matchesTitle: String
    let receiptTitle: String
    let reference: String
    let nextTitle: String
    let nextRead: String
    let nextAnswer: @Sendable (String) -> String
    let nextLink: String
    let privateLink: String
    let keepLink: String
    let backToStart: String
    let inquiryTitle: @Sendable (String) -> String
    let notAnswered: String
    let answered: String
    let yourQuestion: String
    let received: @Sendable (String) -> String
    let answerTitle: String
    let yourDetails: String
    let deleted: @Sendable (String) -> String
}

extension AskWords {
    static let swedish = AskWords(
        title: "Fråga samordnaren",
        summary: "Ställ en fråga om EU-stöd eller internationellt samarbete till kommunens samordnare.",
        lead: "Skriv vad du vill ha hjälp med. Du får ett ärendenummer och en egen sida där du kan se svaret.",
        helpsWith: "Du kan vända dig till samordnaren:",
        boxTitle: "Prata med en människa",
        boxText: "Samordnaren ger råd om finansiering, ansökningar och partner. Det kostar ingenting.",
        boxLink: "Fråga samordnaren",
        orCall: "Eller ring",
        aboutLabel: "Vad gäller det?",
        aboutHint: "Skriv inga känsliga uppgifter, till exempel om hälsa, och inga personnummer.",
        nameLabel: "Ditt namn",
        emailLabel: "E-post",
        emailHint: "Så att vi kan nå dig, till exempel namn@exempel.se",
        organisationLabel: "Organisation (frivilligt)",
        telephoneLabel: "Telefon (frivilligt)",
        trapLabel: "Lämna det här fältet tomt",
        legalBasis: """
            Vi använder dina uppgifter för att svara på frågan. Den rättsliga grunden är uppgift av allmänt intresse. Det du \
            skickar in blir en allmän handling.
            """,
        legalBasisLink: "Så hanterar vi personuppgifter",
        send: "Skicka frågan",
        attachedTitle: "Det här följer med frågan",
        ideaTitle: "Din idé:",
        matchesTitle: "Svar som du frågar om:",
        receiptTitle: "Tack, frågan är skickad",
        reference: "Ärendenummer:",
        nextTitle: "Vad händer nu?",
        nextRead: "Kommunens internationella samordnare läser din fråga.",
        nextAnswer: { "Svaret visas på din egen sida. Vi använder \($0) om vi behöver nå dig." },
        nextLink: "Din egen sida:",
        privateLink: "se din fråga och svaret",
        keepLink: "Spara länken. Den som har länken kan läsa frågan, så dela den bara med dem som ska se den.",
        backToStart: "Till startsidan",
        inquiryTitle: { "Ärende \($0)" },
        notAnswered: "Vi har tagit emot din fråga men inte svarat än.",
        answered: "Vi har svarat på din fråga.",
        yourQuestion: "Din fråga",
        received: { "Mottagen \($0)" },
        answerTitle: "Svar",
        yourDetails: "Dina uppgifter",
        deleted: { "Ärendet tas bort här \($0)." })
}

extension AskWords {
    static let english = AskWords(
        title: "Ask the coordinator",
        summary: "Put a question on EU funding or international cooperation to the municipality’s coordinator.",
        lead: """
            Write what you would like help with. You get a reference number and a page of your own where you can see the \
            answer.
            """,
        helpsWith: "You can turn to the coordinator:",
        boxTitle: "Talk to a person",
        boxText: "The coordinator gives advice on funding, applications and partners, free of charge.",
        boxLink: "Ask the coordinator",
        orCall: "Or call",
        aboutLabel: "What is it about?",
        aboutHint: "Do not write sensitive data, such as on health, and no personal identity numbers.",
        nameLabel: "Your name",
        emailLabel: "E-mail",
        emailHint: "So that we can reach you, such as name@example.com",
        organisationLabel: "Organisation (optional)",
        telephoneLabel: "Telephone (optional)",
        trapLabel: "Leave this field empty",
        legalBasis: """
            We use your data to answer the question. The legal basis is a task in the public interest. What you send becomes \
            an official document.
            """,
        legalBasisLink: "How we handle personal data",
        send: "Send the question",
        attachedTitle: "This goes along with the question",
        ideaTitle: "Your idea:",
        matchesTitle: "Answers that you ask about:",
        receiptTitle: "Thank you, the question has been sent",
        reference: "Reference number:",
        nextTitle: "What happens now?",
        nextRead: "The municipality’s international coordinator reads your question.",
        nextAnswer: { "The answer is shown on your own page. We use \($0) if we need to reach you." },
        nextLink: "Your own page:",
        privateLink: "see your question and the answer",
        keepLink: "Keep the link. Whoever has it can read the question, so share it only with those who should see it.",
        backToStart: "To the start page",
        inquiryTitle: { "Inquiry \($0)" },
        notAnswered: "We have received your question but not answered it yet.",
        answered: "We have answered your question.",
        yourQuestion: "Your question",
        received: { "Received \($0)" },
        answerTitle: "Answer",
        yourDetails: "Your details",
        deleted: { "The inquiry is deleted here on \($0)." })
}
