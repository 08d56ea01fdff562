import Funding

/// The likely matches of an answer, with the rules that are open in them.
struct OpenMatches: Sendable {
    /// An open rule, once for all matches that wait for it.
    struct OpenRule: Sendable {
        let standing: StandingRule
        let topic: QuestionTopic
        let question: Localized
        let reason: Localized
        let programme: ProgrammeOutline
    }

    /// A match that fits or may fit.
    struct Entry: Sendable {
        /// Its place in the answer, from 0.
        let number: Int
        let relevance: Double
        let programme: ProgrammeOutline?
        /// The open rules that an answer may settle, by their numbers.
        let rules: [Int]
        /// Rules that no answer settles.
        let closedQuestions: Int

        var isOpen: Bool { !rules.isEmpty || closedQuestions > 0 }
    }

    let entries: [Entry]
    let rules: [OpenRule]

    /// - Parameter outline: a programme's outline.
    init(_ matches: [Match], outline: (Programme.ID) -> ProgrammeOutline?) {
        var rules: [OpenRule] = []
        var numbers: [RuleReference: Int] = [:]
        entries = matches.enumerated().compactMap { number, match in
            guard match.section != .excluded else { return nil }
            let programme = match.programme.flatMap(outline)
            let standing = programme.map { Self.rules(of: $0, for: match) } ?? []
            var open: [Int] = []
            var closed = 0
            for verdict in match.rules where verdict.decides && verdict.verdict == .unknown {
                guard let programme, let topic = verdict.topic, let question = verdict.question,
                    let rule = standing.first(where: { $0.rule.id == verdict.rule })
                else {
                    closed += 1
                    continue
                }
                if numbers[rule.reference] == nil {
                    numbers[rule.reference] = rules.count
                    rules.append(
                        OpenRule(standing: rule, topic: topic, question: question, reason: verdict.reason, programme: programme))
                }
                if let known = numbers[rule.reference] { open.append(known) }
            }
            return Entry(number: number, relevance: match.relevance, programme: programme, rules: open, closedQuestions: closed)
        }
        self.rules = rules
    }

    private static func rules(of outline: ProgrammeOutline, for match: Match) -> [StandingRule] {
        let actions = outline.programme.actions
        let number = match.action.flatMap { id in actions.firstIndex { $0.id == id } }
        // A programme with a single action is shown without it.
        let sole = match.call == nil && actions.count == 1 ? 0 : nil
        return outline.rules(underAction: number ?? sole)
    }

    /// The numbers of the rules that an answer about a topic may settle.
    func rules(about topic: QuestionTopic) -> [Int] {
        rules.indices.filter { number in
            switch (rules[number].topic, topic) {
            // Whoever has too few partners has too few countries.
            case (.partnerCountries, .partnerCount), (.partnerCount, .partnerCountries): true
            case (let asked, let topic): asked == topic
            }
        }
    }
}
