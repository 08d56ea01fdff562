public import Casework
import Funding

/// What is known of a project but its budget, as somebody typed it.
public struct ProjectForm: Sendable, Hashable {
    /// A partner as typed.
    public struct Partner: Sendable, Hashable {
        public var name = ""
        public var number = ""
        public var role = ProjectPartner.Role.partner
        public var country = ""
        public var budget = ""

        public init() {}

        var isEmpty: Bool { name.isEmpty && number.isEmpty && country.isEmpty && budget.isEmpty }
    }

    /// An indicator as typed.
    public struct Indicator: Sendable, Hashable {
        public var name = ""
        public var unit = ""
        public var target = ""
        public var outcome = ""
        public var goal = ""

        public init() {}

        var isEmpty: Bool { name.isEmpty && unit.isEmpty && target.isEmpty && outcome.isEmpty }
    }

    /// What the decision on the grant may say, in the order of the form.
    public enum Term: String, Sendable, Hashable, CaseIterable {
        case claimMonths, claimWithinMonths, reportMonths, finalReportMonths, retentionYears
    }

    public var start: String
    public var end: String
    public var partners: [Partner]
    public var indicators: [Indicator]
    public var afterwards: String
    public var publicity: Set<PublicityDuty>
    public var terms: [Term: String]
    /// The version that the form shows.
    public var version: Int

    /// So many partners and indicators a form takes.
    public static let mostRows = 30

    /// A form that shows what is known.
    public init(_ facts: GrantedProject, version: Int) {
        start = facts.start?.iso ?? ""
        end = facts.end?.iso ?? ""
        partners = facts.partners.map { partner in
            var row = Partner()
            (row.name, row.number, row.role, row.country) = (partner.name, partner.number, partner.role, partner.country)
            row.budget = partner.budget.map { TypedAmount.text(ofHundredths: $0) } ?? ""
            return row
        }
        indicators = facts.indicators.map { indicator in
            var row = Indicator()
            (row.name, row.unit, row.goal) = (indicator.name, indicator.unit, indicator.goal)
            row.target = indicator.target.map { TypedAmount.text(ofHundredths: $0) } ?? ""
            row.outcome = indicator.outcome.map { TypedAmount.text(ofHundredths: $0) } ?? ""
            return row
        }
        afterwards = facts.afterwards
        publicity = facts.publicity
        terms = Dictionary(uniqueKeysWithValues: Term.allCases.map { ($0, facts.terms[keyPath: $0.path].map { String($0) } ?? "") })
        self.version = version
    }

    /// Reads a sent form; names in either language.
    public init(_ parameters: QueryParameters) {
        func text(_ name: ParameterName) -> String { (parameters[name] ?? "").replacing("\r\n", with: "\n") }
        start = text(.projectStart)
        end = text(.projectEnd)
        partners = (1...Self.mostRows).map { number in
            var row = Partner()
            row.name = text(.partner(.name, number))
            row.number = text(.partner(.number, number))
            row.role = ProjectPartner.Role(rawValue: text(.partner(.role, number))) ?? .partner
            row.country = text(.partner(.country, number))
            row.budget = text(.partner(.budget, number))
            return row
        }.filter { !$0.isEmpty }
        indicators = (1...Self.mostRows).map { number in
            var row = Indicator()
            row.name = text(.indicator(.name, number))
            row.unit = text(.indicator(.unit, number))
            row.target = text(.indicator(.target, number))
            row.outcome = text(.indicator(.outcome, number))
            row.goal = text(.indicator(.goal, number))
            return row
        }.filter { !$0.isEmpty }
        afterwards = text(.afterwards)
        publicity = Set(PublicityDuty.allCases.filter { parameters[.publicity($0)] != nil })
        terms = Dictionary(uniqueKeysWithValues: Term.allCases.map { ($0, text(.term($0))) })
        version = Int(text(.version)) ?? 0
    }

    /// What the form says, laid over what is known, or what of it cannot be read.
    public func facts(over known: GrantedProject) -> Result<GrantedProject, ProjectInputProblems> {
        var problems: [ProjectInputProblem] = []
        var facts = known
        facts.start = day(start, .start, &problems)
        facts.end = day(end, .end, &problems)
        facts.partners = partners.map { row in
            ProjectPartner(
                name: row.name, number: row.number, role: row.role, country: row.country,
                budget: amount(row.budget, .partners, &problems))
        }
        facts.indicators = indicators.map { row in
            ProjectIndicator(
                name: row.name, unit: row.unit, target: amount(row.target, .indicators, &problems),
                outcome: amount(row.outcome, .indicators, &problems), goal: row.goal)
        }
        facts.afterwards = afterwards
        facts.publicity = publicity
        for term in Term.allCases { facts.terms[keyPath: term.path] = number(terms[term] ?? "", &problems) }
        return problems.isEmpty ? .success(facts) : .failure(ProjectInputProblems(problems))
    }

    private func day(_ typed: String, _ field: ProjectInputProblem.Field, _ problems: inout [ProjectInputProblem]) -> Day? {
        let typed = typed.filter { !$0.isWhitespace }
        guard !typed.isEmpty else { return nil }
        let day = Day(iso: typed)
        if day == nil { problems.append(.dayWrong(field, typed)) }
        return day
    }

    private func amount(_ typed: String, _ field: ProjectInputProblem.Field, _ problems: inout [ProjectInputProblem]) -> Int? {
        guard !typed.allSatisfy(\.isWhitespace) else { return nil }
        let amount = TypedAmount.hundredths(of: typed)
        if amount == nil { problems.append(.amountWrong(field, typed)) }
        return amount
    }

    private func number(_ typed: String, _ problems: inout [ProjectInputProblem]) -> Int? {
        let typed = typed.filter { !$0.isWhitespace }
        guard !typed.isEmpty else { return nil }
        let number = typed.utf8.count <= 4 ? Int(typed) : nil
        if number == nil { problems.append(.amountWrong(.terms, typed)) }
        return number
    }
}

extension ProjectForm.Term {
    var path: WritableKeyPath<DecisionTerms, Int?> {
        switch self {
        case .claimMonths: \.claimMonths
        case .claimWithinMonths: \.claimWithinMonths
        case .reportMonths: \.reportMonths
        case .finalReportMonths: \.finalReportMonths
        case .retentionYears: \.retentionYears
        }
    }
}

/// What is wrong with a project's form, in its order.
public struct ProjectInputProblems: Error, Sendable, Hashable {
    public let all: [ProjectInputProblem]

    init(_ all: [ProjectInputProblem]) {
        self.all = all
    }
}
