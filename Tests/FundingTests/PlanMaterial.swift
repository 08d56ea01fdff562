import Funding
import Testing

/// Rules, amounts and numbers that the tests of plans are made of.
enum PlanMaterial {
    static let day = Day(year: 2026, month: 11, day: 28) ?? Day(daysSince1970: 0)

    static func source(_ confidence: Source.Confidence = .high) -> Source {
        Source(address: "https://example.eu/rules", kind: .official, confidence: confidence, checked: PartialDate(day))
    }

    static func rule(
        _ requirement: Requirement, _ id: Rule.ID = "rule", confidence: Source.Confidence = .high, conflict: Localized? = nil,
        validity: Period = Period(from: nil, through: nil)
    ) -> Rule {
        Rule(id: id, requirement: requirement, validity: validity, conflict: conflict, source: source(confidence))
    }

    static func rate(_ percent: Int) throws -> Rate {
        try #require(Rate(partsPerTenThousand: percent * 100))
    }

    static func funding(_ percent: Int, confidence: Source.Confidence = .high, conflict: Localized? = nil) throws -> Rule {
        rule(.fundingRate(maximum: try rate(percent)), "rate", confidence: confidence, conflict: conflict)
    }

    static func kronor(_ amount: Int) -> Money { Money(minorUnits: amount * 100, currency: .krona) }
    static func euros(_ amount: Int) -> Money { Money(minorUnits: amount * 100, currency: .euro) }

    static func plan(
        _ total: Money, staff: Money? = nil, inKind: Money? = nil, _ rules: [Rule], at rate: ExchangeRate? = nil
    ) throws -> FundingPlan? {
        try FundingPlan(of: ProjectCost(total: total, staff: staff, inKind: inKind), under: rules, on: day, exchangedAt: rate)
    }
}
