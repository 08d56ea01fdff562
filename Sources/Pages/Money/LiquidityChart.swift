import Funding
import HTML

/// What a project owes or has month by month: a curve, its deepest point in words, and the same figures in a table.
struct LiquidityChart {
    let curve: LiquidityCurve
    /// Unique on the page.
    let id: String
    /// Whether the table stands open, as on paper.
    var isOpen = false
    let context: PageContext

    var markup: Markup {
        figure(.class("liquidity")) {
            figcaption { deepest }
            drawing
            if isOpen {
                table
            } else {
                details {
                    summary { words.monthByMonth }
                    table
                }
            }
            if !curve.remarks.isEmpty { ul { for remark in curve.remarks { li { remark[context.language] } } } }
        }
    }

    private var words: MoneyWords { context.words.money }

    private var deepest: String {
        guard curve.deepest.balance.minorUnits < 0 else { return words.neverBelow }
        let owed = Money(minorUnits: -curve.deepest.balance.minorUnits, currency: curve.deepest.balance.currency)
        return words.deepest(context.format.money(owed.wholeAmount), context.format.month(of: curve.deepest.from))
    }

    // MARK: The curve

    private static let width = 640.0
    private static let height = 200.0
    private static let margin = 16.0

    private var drawing: Markup {
        SVG.svg(.viewBox("0 0 640 200"), .role("img"), .aria(.labelledby, "\(id)-t \(id)-d")) {
            SVG.title(.id(id + "-t")) { words.curveTitle }
            SVG.desc(.id(id + "-d")) { deepest }
            SVG.path(.class("debt"), .d(area))
            SVG.line(.class("zero"), .x1(Self.margin), .x2(Self.width - Self.margin), .y1(y(0)), .y2(y(0)))
            SVG.path(.class("balance"), .d(line))
            SVG.circle(.class("deepest"), .cx(x(deepestIndex)), .cy(y(curve.deepest.balance.minorUnits)), .r(6))
        }
    }

    private var deepestIndex: Int { curve.points.firstIndex(of: curve.deepest) ?? 0 }

    private func x(_ index: Int) -> Double {
        Self.margin + (Self.width - 2 * Self.margin) * Double(index) / Double(max(1, curve.points.count - 1))
    }

    private func y(_ balance: Int) -> Double {
        let top = max(0, curve.points.map(\.balance.minorUnits).max() ?? 0)
        let bottom = min(0, curve.deepest.balance.minorUnits)
        let span = max(1, Double(top) - Double(bottom))
        return Self.margin + (Self.height - 2 * Self.margin) * (Double(top) - Double(balance)) / span
    }

    private var line: String {
        curve.points.enumerated().map { index, point in
            "\(index == 0 ? "M" : "L")\(Int(x(index).rounded())) \(Int(y(point.balance.minorUnits).rounded()))"
        }.joined()
    }

    private var area: String {
        let zero = Int(y(0).rounded())
        return line + "L\(Int(x(curve.points.count - 1).rounded())) \(zero)L\(Int(x(0).rounded())) \(zero)Z"
    }

    // MARK: The table

    private var table: Markup {
        ScrollingTable.markup(label: words.liquidityCaption) {
            HTML.table(.class("sums")) {
                caption { words.liquidityCaption }
                thead {
                    tr { for name in [words.month, words.cost, words.received, words.balance] { th(.scope(.col)) { name } } }
                }
                tbody {
                    for point in curve.points {
                        tr {
                            th(.scope(.row)) { context.format.month(of: point.from) }
                            for money in [point.cost, point.received, point.balance] {
                                td { context.format.moneyInFull(money.wholeAmount) }
                            }
                        }
                    }
                }
            }
        }
    }
}
