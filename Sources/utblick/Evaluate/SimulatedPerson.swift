import Funding
import Matching

/// Somebody who answers what they are asked about an idea, the same whatever the order: as the benchmark says where it does, otherwise drawn by
/// how likely answers are thought to be before anything is told.
struct SimulatedPerson {
    private let seed: UInt64
    private let name: String
    private var answers: [QuestionTopic: QuestionAnswer] = [:]

    /// - Parameters:
    ///   - known: the idea with what the benchmark tells of it.
    ///   - bare: the same idea with nothing told.
    ///   - name: the idea's name in the benchmark.
    init(knowing known: Idea, bare: Idea, matches: [Match], matcher: Matcher, home: AreaCode, name: String, seed: UInt64) {
        (self.seed, self.name) = (seed, name)
        for topic in QuestionTopic.general {
            let plausible = matcher.plausibleAnswers(to: topic, for: bare, among: matches, home: home)
            answers[topic] = drawn(from: plausible, about: topic)
        }
        if let kind = known.applicant { answers[.applicant] = .applicant(kind) }
        if let place = known.place { answers[.place] = .place(place) }
        if !known.partnerCountries.isEmpty { answers[.partnerCountries] = .partnerCountries(known.partnerCountries) }
        countPartners()
    }

    /// `nil` where the person has nothing to say.
    func answer(to topic: QuestionTopic) -> QuestionAnswer? {
        guard case .judgement(let reference) = topic else { return answers[topic] }
        var generator = generator(for: topic)
        return .judgement(reference, Double.random(in: 0..<1, using: &generator) < PlausibleAnswer.yes)
    }

    /// As many partners as there are countries, or some more; none where that was the answer about countries.
    private mutating func countPartners() {
        guard case .partnerCountries(let countries)? = answers[.partnerCountries] else {
            answers[.partnerCount] = .partnerCount(0)
            return
        }
        var generator = generator(for: .partnerCount)
        var count = countries.count
        while Bool.random(using: &generator) { count += 1 }
        answers[.partnerCount] = .partnerCount(count)
    }

    private func drawn(from plausible: [PlausibleAnswer], about topic: QuestionTopic) -> QuestionAnswer? {
        var generator = generator(for: topic)
        var left = Double.random(in: 0..<1, using: &generator)
        for one in plausible {
            left -= one.probability
            if left < 0 { return one.answer }
        }
        return plausible.last?.answer
    }

    private func generator(for topic: QuestionTopic) -> SeededGenerator {
        SeededGenerator(seed: seed, name + "\n" + topic.description)
    }
}
