import Funding

/// Reads the keys of a rule of the kind `costModel`.
enum CostModelReader {
    private enum Model: String, CaseIterable {
        case actualCosts, flatRate, unitCost, lumpSum
    }

    static func costModel(_ rule: YAMLMapping) -> CostModel? {
        let model: Model? = rule.choice("model", called: "cost model")
        switch model {
        case .actualCosts: return .actualCosts
        case .flatRate: return flatRate(rule)
        case .unitCost: return unitCost(rule).map(CostModel.unitCost)
        case .lumpSum: return lumpSum(rule).map(CostModel.lumpSum)
        case nil: return nil
        }
    }

    private static func flatRate(_ rule: YAMLMapping) -> CostModel? {
        let rate = rule.rate("percent")
        let base: CostModel.Base? = rule.choice("of", called: "base of a flat rate")
        let covers: CostModel.Coverage? = rule.choice("covers", called: "coverage of a flat rate")
        guard let rate, let base, let covers else { return nil }
        if base == .direct, covers == .allOther {
            rule.log.error("a flat rate of direct costs covers allOther; expected indirect", at: rule.line(of: "covers"))
            return nil
        }
        return .flatRate(CostModel.FlatRate(rate, of: base, covers: covers))
    }

    private static func unitCost(_ rule: YAMLMapping) -> CostModel.UnitCost? {
        if rule.has("hoursPerYear") {
            return rule.integer("hoursPerYear", in: 1_000...2_500).map { .hour(workingHoursPerYear: $0) }
        }
        guard rule.has("amount") else {
            rule.log.error("the rule names no unit cost; expected hoursPerYear, or amount, currency and per", at: rule.line)
            return nil
        }
        let currency: Currency? = rule.choice("currency", called: "currency")
        let amount = rule.money("amount", in: currency)
        let unit = rule.localized("per")
        guard let amount, let unit else { return nil }
        return .amount(amount, per: unit)
    }

    private static func lumpSum(_ rule: YAMLMapping) -> CostModel.LumpSum? {
        if rule.has("amounts") { return choice(rule) }
        guard rule.has("minimum") || rule.has("maximum") else { return .agreed }
        let range = rule.amounts()
        guard rule.has("minimum"), rule.has("maximum") else {
            rule.log.error("a range of lump sums has one end; expected minimum and maximum", at: rule.line)
            return nil
        }
        guard let minimum = range.minimum, let maximum = range.maximum else { return nil }
        return .range(minimum: minimum, maximum: maximum)
    }

    private static func choice(_ rule: YAMLMapping) -> CostModel.LumpSum? {
        let currency: Currency? = rule.choice("currency", called: "currency")
        let amounts = rule.moneyList("amounts", in: currency)
        let units = amounts.map(\.minorUnits)
        guard zip([0] + units, units).allSatisfy({ $0 < $1 }) else {
            rule.log.error("amounts do not rise; expected the smallest first and each once", at: rule.line(of: "amounts"))
            return nil
        }
        // An empty list has been reported, or is one that its schema does not allow.
        return amounts.isEmpty ? nil : .choice(amounts)
    }
}
