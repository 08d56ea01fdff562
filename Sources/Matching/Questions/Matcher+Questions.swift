public import Funding

extension Matcher {
    /// The question to ask next; `nil` when nothing is left that an answer would settle, or when enough has been asked.
    ///
    /// Each topic that an open rule waits for is tried with every plausible answer; only the rules that wait for it are judged anew. Ties go to
    /// the more general topic.
    ///
    /// - Parameters:
    ///   - matches: the answer to `idea` at `moment`.
    ///   - asked: what has been asked already, answered or not.
    ///   - home: the municipality whose desk it is.
    public func nextQuestion(
        for idea: Idea, among matches: [Match], at moment: Moment, asked: [QuestionTopic] = [], home: AreaCode
    ) -> NextQuestion? {
        guard asked.count < NextQuestion.most else { return nil }
        let open = OpenMatches(matches, outline: outline)
        let answers = PlausibleAnswers(idea: idea, open: open, gazetteer: gazetteer, geography: geography, home: home)
        var best: Candidate?
        for topic in topics(openIn: open, for: idea) where !asked.contains(topic) {
            guard let candidate = candidate(topic, answers: answers, at: moment) else { continue }
            if candidate.worth > (best?.worth ?? 0) * (1 + Self.tie) { best = candidate }
        }
        return best.map { question($0, answers: answers, number: asked.count + 1) }
    }

    /// What somebody may be expected to answer, with how likely each answer is thought to be.
    public func plausibleAnswers(
        to topic: QuestionTopic, for idea: Idea, among matches: [Match], home: AreaCode
    ) -> [PlausibleAnswer] {
        PlausibleAnswers(idea: idea, open: OpenMatches(matches, outline: outline), gazetteer: gazetteer, geography: geography, home: home)
            .answers(to: topic)
    }

    /// Every topic that an answer could settle something by, the general ones first.
    public func openTopics(for idea: Idea, among matches: [Match]) -> [QuestionTopic] {
        topics(openIn: OpenMatches(matches, outline: outline), for: idea)
    }

    /// Sums of the same parts in another order are equal up to this share.
    private static let tie = 1e-9

    private struct Candidate {
        let topic: QuestionTopic
        let rules: [Int]
        let worth: Double
        /// The entries that some answer settles.
        let settled: Set<Int>
    }

    private func topics(openIn open: OpenMatches, for idea: Idea) -> [QuestionTopic] {
        let judgements = Set(
            open.rules.compactMap { rule in if case .judgement(let reference) = rule.topic { reference } else { nil } })
        return (QuestionTopic.general + judgements.sorted().map(QuestionTopic.judgement))
            .filter { !idea.tells($0) && !open.rules(about: $0).isEmpty }
    }

    private func candidate(_ topic: QuestionTopic, answers: PlausibleAnswers, at moment: Moment) -> Candidate? {
        let settling = Settling(open: answers.open)
        let rules = answers.open.rules(about: topic)
        var worth = 0.0
        var settled: Set<Int> = []
        for plausible in answers.answers(to: topic) {
            let told = Circumstances(
                idea: answers.idea.telling(plausible.answer), gazetteer: gazetteer, day: moment.day, exchangeRate: moment.exchangeRate)
            let outcome = settling.outcome(in: told, rules: rules)
            worth += plausible.probability * outcome.worth
            settled.formUnion(outcome.settled)
        }
        return worth > 0 ? Candidate(topic: topic, rules: rules, worth: worth, settled: settled) : nil
    }

    private func question(_ chosen: Candidate, answers: PlausibleAnswers, number: Int) -> NextQuestion {
        let entries = answers.open.entries
        let waiting = Set(chosen.rules)
        let sole = chosen.rules.first.map { answers.open.rules[$0] }
        var (text, condition) = (NextQuestion.text(of: chosen.topic), Localized?.none)
        if case .judgement = chosen.topic, let sole {
            text = sole.question
            condition = sole.programme.programme.shortName + Localized(same: ": ") + sole.reason
        }
        let relevance = entries.reduce(0) { $0 + $1.relevance }
        return NextQuestion(
            topic: chosen.topic, text: text, condition: condition, options: options(for: chosen.topic, answers: answers), number: number,
            settles: chosen.settled.sorted().map { entries[$0].number },
            concerns: entries.filter { !waiting.isDisjoint(with: $0.rules) }.map(\.number), likely: entries.count,
            expectedShare: relevance > 0 ? min(1, chosen.worth / relevance) : 0)
    }

    private func options(for topic: QuestionTopic, answers: PlausibleAnswers) -> NextQuestion.Options {
        switch topic {
        case .applicant: .applicants(ApplicantKind.allCases)
        case .place: .place
        case .partnerCountries: .countries(suggested: answers.askedCountries, noneIsPossible: answers.idea.partnerCount == nil)
        case .partnerCount: .number(least: answers.idea.partnerCountries.count)
        case .budget: .amount(answers.currency)
        case .months: .number(least: 1)
        case .judgement: .yesOrNo
        }
    }
}
