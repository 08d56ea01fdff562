import Funding
import HTML

/// The fund's share of a cost beside the applicant's own, drawn and in words.
struct ShareBar {
    let rate: Rate
    /// The project's cost, where somebody has told it.
    let budget: Money?
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
            SVG.rect(.class("share-eu"), .width(Double(rate.partsPerTenThousand) / 100), .height(6))
        }
    }

    private var words: String {
        guard rate.partsPerTenThousand < 10_000 else { return context.words.matches.wholeCost }
        let own = Rate(partsPerTenThousand: 10_000 - rate.partsPerTenThousand)
        let ownPercent = own.map(context.format.percent) ?? ""
        guard let budget, let shares = shares(of: budget) else {
            return context.words.matches.share(context.format.percent(rate), ownPercent)
        }
        return context.words.matches.shareOfBudget(
            context.format.percent(rate), context.format.money(shares.fund), ownPercent, context.format.money(shares.own))
    }

    /// The fund's part rounded down to whole units, the applicant's the rest; `nil` when the numbers are too large.
    private func shares(of budget: Money) -> (fund: Money, own: Money)? {
        let (product, overflow) = budget.minorUnits.multipliedReportingOverflow(by: rate.partsPerTenThousand)
        guard !overflow, budget.minorUnits > 0 else { return nil }
        let fund = product / 10_000 / 100 * 100
        return (
            Money(minorUnits: fund, currency: budget.currency), Money(minorUnits: budget.minorUnits - fund, currency: budget.currency)
        )
    }
}
