/// How what somebody typed was read, word by word.
struct ReadingWords: Sendable {
    let unknownTitle: String
    let didYouMean: String
    let or: String
    let nothingNear: String
    let moreUnknown: @Sendable (Int) -> String
    let nearestUsedToo: String
    let otherLanguage: @Sendable (String) -> String
    let otherLanguageCovered: String
    let severalPlaces: @Sendable (String) -> String
    let judgedByCommon: @Sendable (String) -> String
    let judgedByFirst: @Sendable (String) -> String
    let outdatedAnswers: String
}

extension ReadingWords {
    static let swedish = ReadingWords(
        unknownTitle: "Ord som vi inte känner igen",
        didYouMean: "menade du",
        or: " eller ",
        nothingNear: "vi hittar inget ord som liknar det",
        moreUnknown: { "Och \($0) ord till." },
        nearestUsedToo: "Vi har letat efter de liknande orden också.",
        otherLanguage: { "Texten verkar vara på \($0)" },
        otherLanguageCovered: """
            Vi läser bara svenska och engelska. Av din text har vi förstått namn och ord som liknar svenska eller engelska ord, och \
            svaret bygger på dem. Skriv på svenska eller engelska så blir svaret bättre.
            """,
        severalPlaces: { "Du har angett flera platser: \($0)." },
        judgedByCommon: { "Vi har prövat villkoren för \($0), där alla ligger. Ange bara en plats om villkoren ska prövas för den." },
        judgedByFirst: { "De ligger i olika länder. Vi har prövat villkoren för den första, \($0)." },
        outdatedAnswers: "Ett svar i adressen gäller ett villkor som inte finns längre. Vi har bortsett från det.")
}

extension ReadingWords {
    static let english = ReadingWords(
        unknownTitle: "Words that we do not recognise",
        didYouMean: "did you mean",
        or: " or ",
        nothingNear: "we find no word like it",
        moreUnknown: { "And \($0) more \($0 == 1 ? "word" : "words")." },
        nearestUsedToo: "We have looked for the similar words too.",
        otherLanguage: { "The text seems to be in \($0)" },
        otherLanguageCovered: """
            We read only Swedish and English. Of your text we have understood names and words that are like Swedish or English ones, and \
            the answer is built on them. Write in Swedish or English for a better answer.
            """,
        severalPlaces: { "You have given several places: \($0)." },
        judgedByCommon: {
            "We have tried the conditions for \($0), where all of them lie. Give one place only to have them tried for that."
        },
        judgedByFirst: { "They lie in different countries. We have tried the conditions for the first, \($0)." },
        outdatedAnswers: "An answer in the address is about a condition that is not there any more. We have left it out.")
}
