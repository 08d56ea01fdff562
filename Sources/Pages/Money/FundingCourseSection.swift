import Funding
import HTML

/// A funding plan over a project's time: year by year, and when the money comes.
struct FundingCourseSection {
    /// `nil` where the length was not told.
    let course: FundingCourse?
    /// Unique on the page.
    let id: String
    /// Whether the table of months stands open, as on paper.
    var isOpen = false
    let context: PageContext

    var markup: Markup {
        Markup {
            if let course {
                h3 { words.yearsTitle }
                p(.class("dim")) { words.countedFrom(context.format.date(course.first), course.months) }
                YearlyFundingTable(years: course.years, context: context).markup
                h3 { words.liquidityTitle }
                if let curve = course.curve {
                    LiquidityChart(curve: curve, id: id, isOpen: isOpen, context: context).markup
                } else {
                    p { words.noPaymentTerms }
                }
            } else {
                p { words.needsMonths }
            }
        }
    }

    private var words: MoneyWords { context.words.money }
}
