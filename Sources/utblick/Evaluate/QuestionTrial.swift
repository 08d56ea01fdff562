import Catalogue
import Desk
import Funding
import Matching

/// Puts up to five questions about an idea to somebody, in an order, and counts what is settled after each.
struct QuestionTrial {
    /// The orders that are compared.
    enum Order: String, CaseIterable {
        case chosen, fixed, random

        /// As a form would ask.
        static let form: [QuestionTopic] = [.applicant, .place, .partnerCountries, .budget, .months]
    }

    let desk: Desk
    let matcher: Matcher
    let moment: Moment
    let seed: UInt64

    /// What is settled of the first answer's likely matches after 0, 1, …, `NextQuestion.most` questions.
    func progress(of known: Idea, named name: String, in order: Order) async throws -> [SettledShare] {
        var idea = Idea(text: known.text, language: known.language)
        let first = try await answer(to: idea, asked: [])
        let person = SimulatedPerson(
            knowing: known, bare: idea, matches: first.matches, matcher: matcher, home: desk.catalogue.municipality.area, name: name,
            seed: seed)
        var generator = SeededGenerator(seed: seed, name)
        var asked: [QuestionTopic] = []
        var shares = [matcher.settledShare(of: first.matches, by: idea, on: moment.day)]
        for number in 0..<NextQuestion.most {
            let current = try await answer(to: idea, asked: asked)
            let topic: QuestionTopic? =
                switch order {
                case .chosen: current.nextQuestion?.topic
                case .fixed: Order.form[number]
                case .random:
                    matcher.openTopics(for: idea, among: current.matches).filter { !asked.contains($0) }.randomElement(using: &generator)
                }
            if let topic {
                asked.append(topic)
                if let answer = person.answer(to: topic) { idea = idea.telling(answer) }
            }
            shares.append(matcher.settledShare(of: first.matches, by: idea, on: moment.day))
        }
        return shares
    }

    private func answer(to idea: Idea, asked: [QuestionTopic]) async throws -> MatchIdea.Answer {
        try await MatchIdea(desk).answer(to: idea, at: moment, asked: asked)
    }
}
