import Funding
import HTML

/// The fund's share of a cost beside the applicant's own, drawn and in words.
struct ShareBar {
    let rate: Rate
    /// What the shares come to, where somebody has told the project's cost.
    let plan: FundingPlan?
    /// Unique on the page.
    let id: String
    let context: PageContext

    var markup: Markup {
        div(.class("share")) {
            drawing
            p(.id(id)) { words }
        }
    }

    private var drawing: Markup {
        SVG.svg(
            .class("share-bar"), .viewBox("0 0 100 6"), .preserveAspectRatio("none"), .role("img"), .aria(.labelledby, id)
        ) {
            SVG.rect(.class("share-own"), .width(100), .height(6))
            SVG.rect(.class("share-eu"), .width(Double((plan?.share ?? rate).partsPerTenThousand) / 100), .height(6))
        }
    }

    private var words: String {
        guard (plan?.share ?? rate).partsPerTenThousand < 10_000 else { return context.words.matches.wholeCost }
        if let plan {
            return context.words.matches.shareOfBudget(
                context.format.percent(plan.share), context.format.money(plan.fundShare.wholeAmount),
                context.format.percent(Self.rest(of: plan.share)), context.format.money(plan.ownShare.wholeAmount))
        }
        return context.words.matches.share(context.format.percent(rate), context.format.percent(Self.rest(of: rate)))
    }

    private static func rest(of rate: Rate) -> Rate {
        Rate(partsPerTenThousand: 10_000 - rate.partsPerTenThousand) ?? rate
    }
}

extension Money {
    /// Without öre or cents, which no estimate has: the nearest whole amount.
    var wholeAmount: Money {
        Money(minorUnits: (minorUnits + (minorUnits < 0 ? -50 : 50)) / 100 * 100, currency: currency)
    }
}
