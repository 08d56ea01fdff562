import Funding

/// Who pays what of the budget, as `docs/match-json.md` describes it.
struct FundingPlanDocument: Encodable {
    let cost: String
    let fundShare: String
    let ownShare: String
    let currency: Currency
    let sharePercent: Double
    let decidedBy: FundingPlan.Decider
    let inDoubt: Bool
    let steps: [StepPart]
    let remarks: [String]
    let exchangeRate: RatePart?
    let years: [YearPart]?
    let liquidity: LiquidityPart?

    struct YearPart: Encodable {
        let year: Int
        let cost: String
        let fundShare: String
        let ownShare: String
    }

    struct LiquidityPart: Encodable {
        let deepest: MonthPart
        let months: [MonthPart]
        let remarks: [String]
    }

    struct MonthPart: Encodable {
        let month: String
        let cost: String
        let received: String
        let balance: String
    }

    struct StepPart: Encodable {
        let what: String
        let calculation: String
        let amount: String
        let source: MatchDocument.SourcePart?
    }

    struct RatePart: Encodable {
        let sekPerEuro: String
        let day: String
    }

    init(_ plan: FundingPlan, course: FundingCourse?, in language: Language) {
        cost = plan.cost.decimal
        fundShare = plan.fundShare.decimal
        ownShare = plan.ownShare.decimal
        currency = plan.cost.currency
        sharePercent = Double(plan.share.partsPerTenThousand) / 100
        decidedBy = plan.decidedBy
        inDoubt = plan.isInDoubt
        steps = plan.steps.map { step in
            StepPart(
                what: step.what[language], calculation: step.calculation[language], amount: step.amount.decimal,
                source: step.source.map({ MatchDocument.SourcePart($0) }))
        }
        remarks = plan.remarks.map { $0[language] }
        exchangeRate = plan.exchangeRate.map { RatePart(sekPerEuro: $0.words.en, day: $0.day.iso) }
        years = course?.years.map {
            YearPart(
                year: $0.year, cost: $0.cost.decimal, fundShare: $0.fundShare.decimal, ownShare: $0.ownShare.decimal)
        }
        liquidity = course?.curve.map { curve in
            LiquidityPart(
                deepest: Self.month(curve.deepest), months: curve.points.map(Self.month), remarks: curve.remarks.map { $0[language] })
        }
    }

    private static func month(_ point: LiquidityCurve.Point) -> MonthPart {
        MonthPart(
            month: String(point.from.iso.dropLast(3)), cost: point.cost.decimal, received: point.received.decimal,
            balance: point.balance.decimal)
    }
}
