import Exporting
import Funding
public import HTML

/// The dates of calls, a month at a time.
public struct CalendarPage: Page {
    public let model: Model

    /// So many dates of one day are shown; the rest is a link to the list.
    public static let datesPerDay = 4

    /// So many months each way from this month the links lead: a program that follows every link must come to an end.
    private static let reach = 60

    public init(model: Model) {
        self.model = model
    }

    public var address: SiteAddress { .calendar(model.filter, model.month) }

    public var canonicalAddress: SiteAddress { .calendar(CallFilter()) }

    /// This month alone: there are endlessly many others.
    public func isListed(in context: PageContext) -> Bool {
        model.filter == CallFilter() && model.month == Month(of: context.today)
    }

    /// The month and its year may part: on a narrow screen a heading this large would be cut within the year.
    public func title(in context: PageContext) -> String {
        context.words.calendar.title(model.month.words[context.language].replacing(Formatting.space, with: " "))
    }

    public func summary(in context: PageContext) -> String { context.words.calendar.summary }

    public func alternates(in context: PageContext) -> [PageAlternate] {
        FollowSelection(filter: model.filter, context: context).alternates
    }

    public var scripts: [Asset] { [.suggestions, .filters, .handy] }

    public func content(in context: PageContext) -> Markup {
        let words = context.words.calendar
        return div(.class("wide")) {
            h1 { title(in: context) }
            p(.class("lead")) { words.lead }
            CallFilterForm(filter: model.filter, counts: model.counts, context: context, month: model.month).markup
            section(.class("results"), .aria(.labelledby, "traffar")) {
                h2(.id("traffar")) { words.found(model.total, context.format.number(model.total)) }
                ActiveFilters(filter: model.filter, counts: model.counts, context: context, address: { .calendar($0, model.month) }).markup
                IgnoredNotice(ignored: model.ignored, context: context).markup
                ListTools.markup
                CallViews(filter: model.filter, isCalendar: true, context: context).markup
                months(context)
                if model.dates.isEmpty { empty(context) }
                MonthTable(model: model, context: context).markup
                FollowSelection(filter: model.filter, context: context).markup
            }
        }
    }

    private func months(_ context: PageContext) -> Markup {
        let words = context.words.calendar
        let present = Month(of: context.today)
        return nav(.class("paging months"), .aria(.label, words.monthsLabel)) {
            ul(.class("plain line")) {
                if model.month > Month(of: present.first.adding(months: -Self.reach)) {
                    li { link(model.month.previous, words.previous(name(model.month.previous, context)), context) }
                }
                if model.month != present { li { link(present, words.thisMonth, context) } }
                if model.month < Month(of: present.first.adding(months: Self.reach)) {
                    li { link(model.month.next, words.next(name(model.month.next, context)), context) }
                }
            }
        }
    }

    private func empty(_ context: PageContext) -> Markup {
        let words = context.words.calendar
        return div(.class("empty")) {
            p { words.none(name(model.month, context)) }
            if let day = model.nextDay {
                p {
                    words.nextDate + " "
                    a(.href(context.path(.calendar(model.filter, Month(of: day))))) { context.format.date(day) }
                }
            } else {
                p { words.noneLater }
            }
            p { a(.href(context.path(.calls(model.filter)))) { words.showList } }
        }
    }

    private func link(_ month: Month, _ text: String, _ context: PageContext) -> Markup {
        a(.href(context.path(.calendar(model.filter, month)))) { text }
    }

    private func name(_ month: Month, _ context: PageContext) -> String { month.words[context.language] }
}
