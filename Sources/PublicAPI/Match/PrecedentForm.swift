public import Desk
public import Funding
public import JSON

/// What precedents are asked for by.
public struct PrecedentForm: Sendable {
    public let draft: IdeaDraft
    /// A country that somebody takes part from, as EU statistics write it.
    public let country: AreaCode?
    /// What somebody who takes part is.
    public let kind: Organisation.Kind?
    public let limit: Int

    static let most = 50
    private static let usual = 20

    public init(_ value: JSONValue) throws(JSONForm.Refusal) {
        var form = JSONForm(value)
        let text = form.string("text", length: 1...IdeaDraft.longestText, isRequired: true)
        let country = form.string("country", length: 2...2)
        let kind = form.choice("kind", of: Organisation.Kind.allCases)
        let limit = form.wholeNumber("limit", in: 1...Self.most)
        form.finish()
        guard form.violations.isEmpty, let text else { throw JSONForm.Refusal(violations: form.violations) }
        draft = IdeaDraft(text: text)
        self.country = country.map { AreaCode($0.uppercased()) }
        self.kind = kind
        self.limit = limit ?? Self.usual
    }

    static let schema = Schema.object(
        "What projects are to be like.",
        [
            "text": .text("An idea in plain words.", length: 1...IdeaDraft.longestText, example: "Solceller och energilager i hyreshus"),
            "country?": .text("A country that somebody takes part from, as in EU statistics.", length: 2...2, example: "FI"),
            "kind?": .choice("What somebody who takes part is.", Organisation.Kind.allCases.map(\.rawValue)),
            "limit?": .integer("How many projects at most.", in: 1...most),
        ])
}
