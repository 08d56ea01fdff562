import Funding
import Testing

/// What must come out when an idea is held against a rule of a programme, or all its rules, with the fact that says so.
///
/// The facts are those of the research behind the catalogue: the municipality's page that Utblick starts from and the sources that were read.
struct EligibilityCase: Sendable {
    let programme: Programme.ID
    /// The day that the idea is judged on, as `2026-11-28`.
    let day: String
    let row: Row

    /// A line of the table of a programme.
    struct Row: Sendable {
        /// The rule that is judged; `nil` for all rules together.
        let rule: Rule.ID?
        let action: Action.ID?
        let idea: Idea
        let day: String?
        let verdict: Verdict
        /// Words that the Swedish reason must hold.
        let words: [String]
        /// The fact that the verdict follows from, in our own words.
        let because: String
        /// The address of the source that states the fact.
        let source: String

        /// - Parameters:
        ///   - idea: what the applicant has told.
        ///   - day: where it is another than the table's.
        init(
            _ rule: Rule.ID, under action: Action.ID? = nil, _ idea: Idea, on day: String? = nil, _ verdict: Verdict, says words: [String],
            because: String, source: String
        ) {
            self.init(rule: rule, action: action, idea: idea, day: day, verdict: verdict, words: words, because: because, source: source)
        }

        /// All rules together, and the programme's period.
        static func jointly(
            under action: Action.ID? = nil, _ idea: Idea, on day: String? = nil, _ verdict: Verdict, says words: [String],
            because: String, source: String
        ) -> Row {
            Row(rule: nil, action: action, idea: idea, day: day, verdict: verdict, words: words, because: because, source: source)
        }

        private init(
            rule: Rule.ID?, action: Action.ID?, idea: Idea, day: String?, verdict: Verdict, words: [String], because: String, source: String
        ) {
            self.rule = rule
            self.action = action
            self.idea = idea
            self.day = day
            self.verdict = verdict
            self.words = words
            self.because = because
            self.source = source
        }
    }

    /// A programme's table.
    ///
    /// - Parameter day: the day of every row that names none.
    static func table(of programme: Programme.ID, on day: String, _ rows: [Row]) -> [EligibilityCase] {
        rows.map { EligibilityCase(programme: programme, day: $0.day ?? day, row: $0) }
    }

    /// A day within the programmes of 2021–2027.
    static let now = "2026-11-28"
    /// A day within the programmes of 2014–2020.
    static let then = "2018-05-02"

    /// The tables of all programmes.
    static let all =
        countryside + socialFund + regionalFund + ownRegion + centralBaltic + interreg + asylum + entrepreneurs + erasmus + horizon
        + citizens + culture + environment + abroad
}

extension EligibilityCase: CustomTestStringConvertible {
    var testDescription: String {
        let way = [programme.rawValue, row.action?.rawValue, row.rule?.rawValue ?? "jointly"].compactMap(\.self).joined(separator: "/")
        return "\(way), \(day): \(row.because)"
    }
}

/// The page of the municipality that Utblick starts from.
let seedPage = "https://event.katrineholm.se/kommun--demokrati/sa-arbetar-kommunen/internationellt-arbete.html"

/// What an applicant has told besides the text.
///
/// - Parameters:
///   - place: where the project happens and for whom.
///   - partners: the countries of partners.
func told(
    _ applicant: ApplicantKind? = nil, at place: AreaCode? = nil, seat: AreaCode? = nil, with partners: [AreaCode] = [],
    cost: Money? = nil
) -> Idea {
    Idea(
        text: "x", language: .swedish, applicant: applicant, seat: seat, place: place, partnerCountries: partners, budget: cost)
}

extension AreaCode {
    static let katrineholm: AreaCode = "SE-0483"
    /// The town, without the rest of the municipality.
    static let katrineholmTown: AreaCode = "SE-0483-katrineholm"
    /// A village in the municipality of Katrineholm.
    static let bjorkvik: AreaCode = "SE-0483-bjorkvik"
    static let malmo: AreaCode = "SE-1280"
    static let lulea: AreaCode = "SE-2580"
    static let skane: AreaCode = "SE224"
}
