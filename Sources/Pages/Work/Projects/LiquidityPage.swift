public import Casework
import Funding
public import HTML

/// The money of all projects by month: a drawing and a table for each currency.
public struct LiquidityPage: WorkPage {
    public struct Model: Sendable {
        public let courses: [DeskLiquidity]
        /// How many projects are counted in.
        public let counted: Int
        /// Granted cases that lack what is needed.
        public let leftOut: [CaseRow]

        public init(courses: [DeskLiquidity], counted: Int, leftOut: [CaseRow]) {
            self.courses = courses
            self.counted = counted
            self.leftOut = leftOut
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { .liquidity }

    public func title(in context: WorkContext) -> String { context.words.obligations.liquidity }

    public func content(in context: WorkContext) -> Markup {
        let words = context.words.obligations
        return div(.class("wide")) {
            h1 { words.liquidity }
            p(.class("lead")) { words.liquidityLead }
            p { model.courses.isEmpty ? words.noMoney : words.counted(context.format.number(model.counted)) }
            for course in model.courses { DeskLiquidityChart(course: course, context: context).markup }
            if !model.leftOut.isEmpty {
                h2 { words.leftOut }
                ul { for row in model.leftOut { li { a(.href(context.path(.project(row.id)))) { row.title } } } }
            }
        }
    }
}

/// One currency's money by month: a curve, its deepest point in words, and the same figures in a table.
struct DeskLiquidityChart {
    let course: DeskLiquidity
    let context: WorkContext

    var markup: Markup {
        section {
            h2 { title }
            figure(.class("liquidity")) {
                figcaption { deepest }
                drawing
                table
            }
        }
    }

    private var words: ObligationWords { context.words.obligations }
    private var money: MoneyWords { context.words.money }
    private var id: String { "liquidity-" + course.currency.rawValue.lowercased() }

    private var title: String {
        words.inCurrency(course.currency == .krona ? context.words.matches.kronor : context.words.matches.euros)
    }

    private var deepest: String {
        let balance = course.deepest.balance
        guard balance.minorUnits < 0 else { return words.neverBelow }
        let owed = Money(minorUnits: -balance.minorUnits, currency: balance.currency)
        return words.deepest(context.format.money(owed.wholeAmount), course.deepest.month.words[context.language])
    }

    // MARK: The curve

    private static let (width, height, margin) = (640.0, 200.0, 16.0)

    private var drawing: Markup {
        SVG.svg(.viewBox("0 0 640 200"), .role("img"), .aria(.labelledby, "\(id)-t \(id)-d")) {
            SVG.title(.id(id + "-t")) { money.curveTitle }
            SVG.desc(.id(id + "-d")) { deepest }
            SVG.path(.class("debt"), .d(area))
            SVG.line(.class("zero"), .x1(Self.margin), .x2(Self.width - Self.margin), .y1(y(0)), .y2(y(0)))
            SVG.path(.class("balance"), .d(line))
            SVG.circle(
                .class("deepest"), .cx(x(course.points.firstIndex(of: course.deepest) ?? 0)), .cy(y(course.deepest.balance.minorUnits)),
                .r(6))
        }
    }

    private func x(_ index: Int) -> Double {
        Self.margin + (Self.width - 2 * Self.margin) * Double(index) / Double(max(1, course.points.count - 1))
    }

    private func y(_ balance: Int) -> Double {
        let top = max(0, course.points.map(\.balance.minorUnits).max() ?? 0)
        let bottom = min(0, course.deepest.balance.minorUnits)
        let span = max(1, Double(top) - Double(bottom))
        return Self.margin + (Self.height - 2 * Self.margin) * (Double(top) - Double(balance)) / span
    }

    private var line: String {
        course.points.enumerated().map { index, point in
            "\(index == 0 ? "M" : "L")\(Int(x(index).rounded())) \(Int(y(point.balance.minorUnits).rounded()))"
        }.joined()
    }

    private var area: String {
        let zero = Int(y(0).rounded())
        return line + "L\(Int(x(course.points.count - 1).rounded())) \(zero)L\(Int(x(0).rounded())) \(zero)Z"
    }

    // MARK: The table

    private var table: Markup {
        ScrollingTable.markup(label: title) {
            HTML.table(.class("sums")) {
                caption(.class("unseen")) { title }
                thead {
                    tr { for name in [money.month, words.out, words.received, money.balance] { th(.scope(.col)) { name } } }
                }
                tbody {
                    for point in course.points {
                        tr {
                            th(.scope(.row)) { point.month.words[context.language] }
                            for amount in [point.out, point.received, point.balance] {
                                td { context.format.moneyInFull(amount.wholeAmount) }
                            }
                        }
                    }
                }
            }
        }
    }
}
