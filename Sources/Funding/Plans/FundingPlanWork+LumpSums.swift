extension FundingPlanWork {
    /// The largest lump sum that is no larger than what the fund may pay of the cost; 0 where even the smallest is.
    mutating func outcomeByLumpSum() throws(FundingPlanProblem) -> Outcome? {
        let most = try mostOfCost()
        var best: (amount: Money, rule: Rule)?
        var smallest: (amount: Money, rule: Rule)?
        for term in rules.lumpSums {
            for amount in try fitting(term.value, within: most) {
                if smallest.map({ amount.minorUnits < $0.amount.minorUnits }) ?? true { smallest = (amount, term.rule) }
                guard amount.minorUnits <= most else { continue }
                if best.map({ amount.minorUnits > $0.amount.minorUnits }) ?? true { best = (amount, term.rule) }
            }
            if case .range = term.value { remark(.lumpSumByContent) }
        }
        guard let best else {
            guard let smallest else { return nil }
            add(.smallestLumpSum, smallest.amount.words, smallest.amount, smallest.rule)
            remark(.noLumpSumFits)
            return Outcome(fundShare: 0, decidedBy: .noLumpSumFits)
        }
        add(.lumpSum, best.amount.words, best.amount, best.rule)
        return Outcome(fundShare: best.amount.minorUnits, decidedBy: .lumpSum)
    }

    /// The most that the fund may pay of the cost, in minor units; the whole cost where no rule states a share.
    private mutating func mostOfCost() throws(FundingPlanProblem) -> Int {
        guard let rate = rules.fundingRates.first else {
            remark(.noShareBesideLumpSum)
            return cost.total.minorUnits
        }
        guard let most = cost.total.minorUnits.scaled(by: rate.value.partsPerTenThousand, over: 10_000) else { throw .overflow }
        let amount = Money(minorUnits: most, currency: currency)
        add(.mostOfCost, cost.total.words + Localized(same: " × ") + rate.value.words, amount, rate.rule)
        return most
    }

    /// The amounts of a lump sum in the cost's currency; of a range its smallest, and the largest that fits.
    private mutating func fitting(_ lumpSum: CostModel.LumpSum, within most: Int) throws(FundingPlanProblem) -> [Money] {
        switch lumpSum {
        case .choice(let amounts): return try all(amounts)
        case .range(let minimum, let maximum):
            let ends = try all([minimum, maximum])
            guard let least = ends.first, let largest = ends.last else { return [] }
            let fitting = min(max(most, least.minorUnits), largest.minorUnits)
            return [least, Money(minorUnits: fitting, currency: currency)]
        case .agreed: return []
        }
    }

    private mutating func all(_ amounts: [Money]) throws(FundingPlanProblem) -> [Money] {
        var read: [Money] = []
        for amount in amounts {
            guard let converted = converted(amount) else { throw exchangeRate == nil ? .noExchangeRate : .overflow }
            read.append(converted)
        }
        return read
    }
}
