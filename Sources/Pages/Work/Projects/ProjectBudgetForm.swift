public import Casework
public import Funding

/// A project's budget and its code in the accounts, as somebody typed them.
public struct ProjectBudgetForm: Sendable, Hashable {
    /// A year's costs as typed.
    public struct Row: Sendable, Hashable {
        public var year: String
        public var costs: [ProjectBudget.CostKind: String]

        var isEmpty: Bool { costs.values.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
    }

    public var accountCode: String
    public var currency: Currency
    public var rows: [Row]
    /// The version that the form shows.
    public var version: Int

    /// A form that shows what is known; where there is no budget yet, the years of the financing to fill in.
    public init(_ facts: GrantedProject, financing: FinancingPlan?, version: Int) {
        accountCode = facts.accountCode
        currency = facts.budget?.currency ?? financing?.currency ?? .krona
        rows = (facts.budget?.years ?? []).map { year in
            Row(year: String(year.year), costs: year.costs.mapValues { TypedAmount.text(ofHundredths: $0) })
        }
        if rows.isEmpty { rows = (financing?.years ?? []).map { Row(year: String($0.year), costs: [:]) } }
        while rows.count < StepForm.rowCount { rows.append(Row(year: "", costs: [:])) }
        self.version = version
    }

    /// Reads a sent form; names in either language.
    public init(_ parameters: QueryParameters) {
        accountCode = parameters[.accountCode] ?? ""
        currency = parameters[.currency].flatMap(Currency.init) ?? .krona
        rows = (1...StepForm.rowCount).map { number in
            Row(
                year: parameters[.year(number)] ?? "",
                costs: Dictionary(
                    uniqueKeysWithValues: ProjectBudget.CostKind.allCases.map { ($0, parameters[.cost($0, number)] ?? "") }))
        }
        version = parameters[.version].flatMap { Int($0) } ?? 0
    }

    /// What the form says, laid over what is known, or what of it cannot be read.
    public func facts(over known: GrantedProject) -> Result<GrantedProject, ProjectInputProblems> {
        var problems: [ProjectInputProblem] = []
        var years: [ProjectBudget.Year] = []
        for row in rows where !row.isEmpty {
            let year = Int(row.year.filter { !$0.isWhitespace })
            if year == nil { problems.append(.yearWrong(row.year)) }
            let costs = row.costs.mapValues { typed -> Int in
                if typed.allSatisfy(\.isWhitespace) { return 0 }
                guard let amount = TypedAmount.hundredths(of: typed) else {
                    problems.append(.amountWrong(.budget, typed))
                    return 0
                }
                return amount
            }
            years.append(ProjectBudget.Year(year: year ?? 0, costs: costs))
        }
        guard problems.isEmpty else { return .failure(ProjectInputProblems(problems)) }
        var facts = known
        facts.accountCode = accountCode
        do {
            facts.budget = years.isEmpty ? nil : try ProjectBudget(currency: currency, years: years)
            return .success(facts)
        } catch {
            return .failure(ProjectInputProblems([.budget(error, currency)]))
        }
    }
}
