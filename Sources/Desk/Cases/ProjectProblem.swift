public import Casework
import Catalogue
import Funding

/// What is wrong with a project as typed.
public enum ProjectProblem: Error, Sendable, Hashable {
    public enum Field: String, Sendable, Hashable, CaseIterable {
        case start, end, accountCode, partners, indicators, afterwards, terms, budget
    }

    case endBeforeStart
    /// Longer than `limit` characters.
    case tooLong(Field, limit: Int)
    /// Holds a personal identity number, which is never kept.
    case identityNumber(Field)
    /// A partner or an indicator without a name.
    case unnamed(Field)
    /// No organisation number, VAT number or PIC.
    case numberWrong(String)
    /// No two letters.
    case countryWrong(String)
    case severalLeads
    /// A goal that the strategy has not.
    case unknownGoal
    /// Months or years that are out of range.
    case termOutOfRange
    /// A budget before anybody has decided who pays what.
    case noFinancing
    case budget(ProjectBudget.Fault)
}

extension GrantedProject {
    /// What must be put right before it can be kept, in the order of the form.
    /// - Parameter financing: what the budget must add up to.
    func problems(financing: FinancingPlan?, in desk: Desk) -> [ProjectProblem] {
        var problems: [ProjectProblem] = []
        if let start, let end, end < start { problems.append(.endBeforeStart) }
        problems += textProblems
        problems += partnerProblems
        if indicators.contains(where: { $0.name.isBlank }) { problems.append(.unnamed(.indicators)) }
        let goals = Set(desk.catalogue.municipality.strategy.goals.map(\.id.rawValue))
        if indicators.contains(where: { !$0.goal.isEmpty && !goals.contains($0.goal) }) { problems.append(.unknownGoal) }
        if !terms.isInRange { problems.append(.termOutOfRange) }
        if let fault = budgetProblem(financing) { problems.append(fault) }
        return problems
    }

    private var textProblems: [ProjectProblem] {
        let texts: [(ProjectProblem.Field, String, Int)] = [
            (.accountCode, accountCode, 60), (.afterwards, afterwards, 10_000),
            (.partners, partners.map(\.name).joined(separator: " "), 5_000),
            (.indicators, indicators.flatMap { [$0.name, $0.unit] }.joined(separator: " "), 5_000),
        ]
        return texts.flatMap { field, text, limit -> [ProjectProblem] in
            (text.count > limit ? [.tooLong(field, limit: limit)] : [])
                + (PersonalIdentityNumber.isIn(text) ? [.identityNumber(field)] : [])
        }
    }

    private var partnerProblems: [ProjectProblem] {
        var problems: [ProjectProblem] = []
        if partners.contains(where: { $0.name.isBlank }) { problems.append(.unnamed(.partners)) }
        for partner in partners where !partner.number.isEmpty && ProjectPartner.number(of: partner.number) == nil {
            problems.append(PersonalIdentityNumber.isIn(partner.number) ? .identityNumber(.partners) : .numberWrong(partner.number))
        }
        for partner in partners where !partner.country.isEmpty {
            let isCode = partner.country.utf8.count == 2 && partner.country.utf8.allSatisfy { (65...90).contains($0) }
            if !isCode { problems.append(.countryWrong(partner.country)) }
        }
        if partners.count(where: { $0.role == .lead }) > 1 { problems.append(.severalLeads) }
        return problems
    }

    private func budgetProblem(_ financing: FinancingPlan?) -> ProjectProblem? {
        guard let budget, !budget.years.isEmpty else { return nil }
        guard let financing else { return .noFinancing }
        do {
            try budget.check(against: financing)
            return nil
        } catch {
            return .budget(error)
        }
    }
}

extension DecisionTerms {
    fileprivate var isInRange: Bool {
        let periods = [claimMonths, reportMonths].compactMap(\.self)
        let months = [claimWithinMonths, finalReportMonths].compactMap(\.self)
        return periods.allSatisfy((1...60).contains) && months.allSatisfy((0...60).contains)
            && (retentionYears.map((0...100).contains) ?? true)
    }
}
