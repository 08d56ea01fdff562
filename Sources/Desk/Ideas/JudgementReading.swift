import Catalogue
import Funding

/// What somebody has answered to rules that only they can judge.
struct JudgementReading {
    private(set) var answers: [RuleReference: Bool] = [:]
    /// Answers to rules that no programme has, as typed. Old addresses hold them; nothing is wrong with the rest.
    private(set) var outdated: [String] = []

    /// - Parameter typed: a rule's reference, `=` or `:`, and yes or no; of two answers to one rule the later holds.
    init(_ typed: [String], catalogue: Catalogue) {
        for text in typed.prefix(Self.most) where !text.isEmpty {
            let sides = text.split(omittingEmptySubsequences: false) { "=:".contains($0) }.map(String.init)
            guard sides.count == 2, let reference = RuleReference(sides[0]), let holds = Self.words[sides[1].lowercased()],
                let programme = catalogue.programme(reference.programme), programme.ruleReferences.contains(reference)
            else {
                outdated.append(text)
                continue
            }
            answers[reference] = holds
        }
    }

    /// More than anybody is asked.
    private static let most = 50
    private static let words = ["ja": true, "yes": true, "nej": false, "no": false]
}
