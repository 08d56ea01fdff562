/// The rules about money that hold on a day, by what they say.
struct MoneyTerms: Sendable {
    /// A rule with the value that was taken out of it.
    struct Term<Value: Sendable>: Sendable {
        let rule: Rule
        let value: Value
    }

    /// The fund's largest shares, the largest first.
    let fundingRates: [Term<Rate>]
    /// What the applicant must arrange, the largest first.
    let ownContributions: [Term<Rate>]
    let smallestGrants: [Term<Money>]
    let largestGrants: [Term<Money>]
    let smallestBudgets: [Term<Money>]
    let largestBudgets: [Term<Money>]
    let costModels: [Term<CostModel>]
    /// The first rule that says when the fund pays.
    let payment: Rule?

    init(of rules: [Rule], on day: Day) {
        let holding = rules.filter { $0.validity.contains(day) }
        func terms<Value>(_ value: (Requirement) -> Value?) -> [Term<Value>] {
            holding.compactMap { rule in value(rule.requirement).map { Term(rule: rule, value: $0) } }
        }
        fundingRates = terms { if case .fundingRate(let rate) = $0 { rate } else { nil } }.sorted { $0.value > $1.value }
        ownContributions = terms { if case .ownContribution(let rate) = $0 { rate } else { nil } }.sorted { $0.value > $1.value }
        smallestGrants = terms { if case .grant(let minimum, _) = $0 { minimum } else { nil } }
        largestGrants = terms { if case .grant(_, let maximum) = $0 { maximum } else { nil } }
        smallestBudgets = terms { if case .budget(let minimum, _) = $0 { minimum } else { nil } }
        largestBudgets = terms { if case .budget(_, let maximum) = $0 { maximum } else { nil } }
        costModels = terms { if case .costModel(let model) = $0 { model } else { nil } }
        payment = holding.first { $0.requirement.kind == .payment }
    }

    /// Lump sums whose amounts are stated.
    var lumpSums: [Term<CostModel.LumpSum>] {
        costModels.compactMap { term in
            guard case .lumpSum(let lumpSum) = term.value, lumpSum != .agreed else { return nil }
            return Term(rule: term.rule, value: lumpSum)
        }
    }

    var flatRates: [Term<CostModel.FlatRate>] {
        costModels.compactMap { term in
            guard case .flatRate(let flatRate) = term.value else { return nil }
            return Term(rule: term.rule, value: flatRate)
        }
    }

    /// The flat rate of staff that stands for all other costs, where no other way to show them is stated.
    var onlyFlatRateOfStaff: Term<CostModel.FlatRate>? {
        let ways = costModels.filter { if case .unitCost = $0.value { false } else { true } }
        guard ways.count == 1, let only = flatRates.first, only.value.base == .staff, only.value.covers == .allOther else { return nil }
        return only
    }
}
