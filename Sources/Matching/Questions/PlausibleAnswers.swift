import Funding

/// An answer that somebody may give to a question, and how likely it is thought to be.
public struct PlausibleAnswer: Sendable, Hashable {
    public let answer: QuestionAnswer
    /// 0…1; those of all answers to a question come to 1.
    public let probability: Double

    /// How often somebody who was found a programme says that its condition holds.
    public static let yes = 0.7
}

/// The answers to expect before anybody has answered, drawn from what the likely matches are for and what their rules ask.
struct PlausibleAnswers {
    let idea: Idea
    let open: OpenMatches
    let gazetteer: Gazetteer
    let geography: AnswerGeography
    /// The municipality whose desk it is.
    let home: AreaCode

    typealias Weighted = (answer: QuestionAnswer, weight: Double)

    func answers(to topic: QuestionTopic) -> [PlausibleAnswer] {
        let weighted: [Weighted] =
            switch topic {
            case .applicant: applicants
            case .place: places
            case .partnerCountries: partnerCountries
            case .partnerCount: partnerCounts
            case .budget: budgets
            case .months: lengths
            case .judgement(let reference):
                [(.judgement(reference, true), PlausibleAnswer.yes), (.judgement(reference, false), 1 - PlausibleAnswer.yes)]
            }
        let sum = weighted.reduce(0) { $0 + $1.weight }
        guard sum > 0 else { return [] }
        return weighted.filter { $0.weight > 0 }.map { PlausibleAnswer(answer: $0.answer, probability: $0.weight / sum) }
    }

    /// How likely a kind is that no likely programme is for, beside one that the most relevant one is for.
    private static let otherApplicants = 0.05

    /// Those whom the likely programmes are mainly for, the first two kinds twice as much as the others.
    private var applicants: [Weighted] {
        let highest = open.entries.map(\.relevance).max() ?? 0
        return ApplicantKind.allCases.map { kind in
            let weight = open.entries.reduce(highest * Self.otherApplicants) { sum, entry in
                guard let place = entry.programme?.programme.audience.firstIndex(of: kind) else { return sum }
                return sum + entry.relevance * (place < 2 ? 1 : 0.5)
            }
            return (.applicant(kind), weight)
        }
    }

    /// The desk's own municipality, its county, elsewhere in the country, abroad.
    private var places: [Weighted] {
        let line = gazetteer.lineage(of: home)
        let county = line.first { gazetteer.area($0)?.level == .nuts3 }
        let country = gazetteer.country(of: home)
        let elsewhere = country.flatMap { geography.counties[$0] }?.filter { $0 != county } ?? []
        // A few counties from all over the country stand for them all.
        let sample = stride(from: 0, to: elsewhere.count, by: max(1, elsewhere.count / 4)).prefix(4).map { elsewhere[$0] }
        let abroad = geography.countries.first { $0 != country }
        return [(.place(home), 0.6)] + [county].compactMap(\.self).map { (.place($0), 0.15) }
            + sample.map { (.place($0), 0.2 / Double(sample.count)) } + [abroad].compactMap(\.self).map { (.place($0), 0.05) }
    }
}
