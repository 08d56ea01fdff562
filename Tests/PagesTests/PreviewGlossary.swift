import Funding

@testable import Pages

/// Words of the field, and what is said of a match.
enum PreviewGlossary {
    private static let source = Source(
        address: "https://eur-lex.europa.eu/eli/reg/2021/1060/oj", title: "Förordning (EU) 2021/1060", kind: .official, confidence: .high,
        checked: PartialDate("2026-11") ?? PartialDate(Day(daysSince1970: 20_000)))

    static let glossary = Glossary([
        Glossary.Term(
            id: "aterkrav", name: Localized(sv: "återkrav", en: "recovery order"), forms: .init(sv: ["återkrav"], en: ["recovery order"]),
            explanation: Localized(sv: "Ett beslut om att betala tillbaka.", en: "A decision to pay back."), source: source),
        Glossary.Term(
            id: "utlysning", name: Localized(sv: "utlysning", en: "call for proposals"),
            forms: .init(sv: ["utlysning", "utlysningar"], en: ["call for proposals", "calls for proposals"]),
            explanation: Localized(sv: "En inbjudan att söka pengar.", en: "An invitation to apply for money."), source: source),
    ])

    static func feedback(_ problem: MatchFeedback.Problem?) -> FeedbackPage.Model {
        FeedbackPage.Model(
            form: FeedbackForm(
                subject: .call(Preview.openCall.id), idea: PreviewPages.query, reason: problem == nil ? nil : .other,
                note: problem == nil ? "" : "Ring <Anna> 070-123 45 67", key: String(repeating: "0", count: 32)),
            title: Preview.openCall.plainTitle ?? Localized(same: Preview.openCall.title),
            titleIsOfficial: Preview.openCall.plainTitle == nil,
            problem: problem)
    }
}
