/// The JSON of `utblick match --format json` as it is documented, read by somebody who has only the documentation.
struct MatchAnswer: Decodable {
    let idea: Idea
    let matches: [Match]
    let nextQuestion: Question?

    struct Idea: Decodable {
        let text: String
        let language: String
        let answeredIn: String
        let abbreviations: [Abbreviation]
        let unknownWords: [UnknownWord]
        let applicant: String?
        let place: String?
        let places: [String]?
        let partners: [String]
        let partnerCount: Int?
        let budget: Budget?
        let starts: String?
        let months: Int?
        let answers: [String: Bool]
        let on: String
    }

    struct Abbreviation: Decodable {
        let short: String
        let expansions: [String]
    }

    struct UnknownWord: Decodable {
        let word: String
        let nearest: [String]
    }

    struct Budget: Decodable {
        let amount: Int
        let currency: String
    }

    enum Section: String, Decodable {
        case open, coming, waiting, excluded
    }

    enum Verdict: String, Decodable {
        case met, notMet, unknown
    }

    struct Match: Decodable {
        let programme: String?
        let action: String?
        let call: String?
        let title: String
        let section: Section
        let relevance: Double
        let verdict: Verdict
        let rules: [Rule]
        let evidence: [Evidence]
        let nextDeadline: Deadline?
        let otherWays: [Way]?
        let time: Time?
        let money: MoneyPlan?
    }

    struct Way: Decodable {
        let action: String
        let verdict: Verdict
        let deciding: Rule?
    }

    struct Time: Decodable {
        let sentence: String
        let next: Timetable
        let later: Timetable?
    }

    struct Timetable: Decodable {
        let prospect: String
        let daysLeft: Int
        let daysNeeded: Int
        let decision: Decision?
        let steps: [Step]
    }

    struct Decision: Decodable {
        let meeting: String?
        let isConditional: Bool
    }

    struct Step: Decodable {
        let step: String
        let from: String
        let through: String
    }

    struct MoneyPlan: Decodable {
        let cost: String
        let fundShare: String
        let ownShare: String
        let currency: String
        let sharePercent: Double
        let steps: [MoneyStep]
        let years: [Year]?
        let liquidity: Liquidity?
    }

    struct MoneyStep: Decodable {
        let amount: String
        let calculation: String
        let source: Source?
    }

    struct Year: Decodable {
        let year: Int
        let cost: String
    }

    struct Liquidity: Decodable {
        let deepest: Month
        let months: [Month]
    }

    struct Month: Decodable {
        let month: String
        let balance: String
    }

    struct Rule: Decodable {
        let rule: String
        let verdict: Verdict
        let reason: String
        let topic: String?
        let source: Source?
    }

    struct Question: Decodable {
        let topic: String
        let question: String
        let condition: String?
        let answer: String
        let options: [String]?
        let currency: String?
        let number: Int
        let settles: [Int]
        let concerns: [Int]
        let likely: Int
        let expectedShare: Double
    }

    struct Source: Decodable {
        let address: String
        let confidence: String
        let checked: String
    }

    struct Evidence: Decodable {
        let word: String
        let met: String
        let link: String
    }

    struct Deadline: Decodable {
        let instant: String
        let timeZone: String
        let stage: String
        let precision: String
    }

    /// The programmes in the order of their first match.
    var programmes: [String] {
        matches.compactMap(\.programme).reduce(into: []) { programmes, programme in
            if !programmes.contains(programme) { programmes.append(programme) }
        }
    }
}
