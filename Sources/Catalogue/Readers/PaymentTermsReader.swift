import Funding

/// Reads the keys of a rule of the kind `payment`.
enum PaymentTermsReader {
    static func terms(_ rule: YAMLMapping) -> PaymentTerms? {
        let advance = rule.rate("advancePercent", .optional)
        let most = rule.has("advanceMaximum") ? advanceMaximum(rule) : nil
        let longest = rule.integer("claimMonths", .optional, in: 1...60)
        let shortest = rule.integer("claimMinimumMonths", .optional, in: 1...60)
        let within = rule.integer("claimWithinMonths", .optional, in: 0...24)
        let paid = rule.integer("paidWithinDays", .optional, in: 0...730)
        let kept = rule.rate("finalPercent", .optional)
        let keys = ["advancePercent", "advanceMaximum", "claimMonths", "claimWithinMonths", "paidWithinDays", "finalPercent"]
        guard keys.contains(where: rule.has) else {
            rule.log.error(
                "the rule says nothing of payment; expected \(keys.dropLast().joined(separator: ", ")) or finalPercent", at: rule.line)
            return nil
        }
        if rule.has("claimMinimumMonths"), !rule.has("claimMonths") {
            rule.log.error("claimMinimumMonths stands alone; expected claimMonths as well", at: rule.line(of: "claimMinimumMonths"))
        }
        if let shortest, let longest, shortest > longest {
            rule.log.error(
                "claimMinimumMonths \(shortest) is larger than claimMonths \(longest)", at: rule.line(of: "claimMinimumMonths"))
        }
        if let advance, let kept, advance.partsPerTenThousand + kept.partsPerTenThousand > 10_000 {
            rule.log.error("advancePercent and finalPercent are more than 100 together", at: rule.line(of: "finalPercent"))
        }
        return PaymentTerms(
            advance: advance, advanceMaximum: most, monthsPerClaim: longest.map { min(shortest ?? $0, $0)...$0 },
            claimedWithinMonths: within, paidWithinDays: paid, keptUntilFinalReport: kept)
    }

    private static func advanceMaximum(_ rule: YAMLMapping) -> Money? {
        let currency: Currency? = rule.choice("currency", called: "currency")
        return rule.money("advanceMaximum", in: currency)
    }
}
