/// The letter that brings an answer.
struct AnswerWords: Sendable {
    let subject: @Sendable (_ reference: String, _ sender: String) -> String
    let intro: @Sendable (_ sender: String) -> String
    let end: @Sendable (_ reference: String) -> String
}

extension AnswerWords {
    static let swedish = AnswerWords(
        subject: { reference, sender in "Svar på din fråga \(reference) – \(sender)" },
        intro: { "Du har ställt en fråga till \($0). Här är svaret." },
        end: {
            """
            Svaret står också på sidan som du fick en egen länk till när du frågade. Skriv frågans nummer, \($0), om du hör av dig igen. \
            Lämna aldrig ut personnummer i ett brev.
            """
        })

    static let english = AnswerWords(
        subject: { reference, sender in "Answer to your question \(reference) – \(sender)" },
        intro: { "You have asked \($0) a question. Here is the answer." },
        end: {
            """
            The answer is also on the page that you got a link of your own to when you asked. Quote the number of your question, \($0), if you \
            get in touch again. Never send a personal identity number in a letter.
            """
        })
}
