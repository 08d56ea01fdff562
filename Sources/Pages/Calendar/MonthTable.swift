import Funding
import HTML

/// A month as a table of weeks. On a narrow screen the style sheet lays its days below each other and hides those without dates: there is
/// one text for everybody.
struct MonthTable {
    let model: CalendarPage.Model
    let context: PageContext
    private let byDay: [Day: [CallDay]]

    init(model: CalendarPage.Model, context: PageContext) {
        self.model = model
        self.context = context
        byDay = Dictionary(grouping: model.dates, by: \.day)
    }

    var markup: Markup {
        table(.class(model.dates.isEmpty ? "month month-empty" : "month")) {
            caption { words.caption(model.month.words[context.language]) }
            thead {
                tr {
                    th(.scope(.col), .class("week")) { words.weekColumn }
                    for weekday in 1...7 { th(.scope(.col)) { Day.weekdayName(weekday)[context.language].capitalisedFirst } }
                }
            }
            tbody {
                for week in model.month.weeks {
                    tr {
                        if let monday = week.first { th(.scope(.row), .class("week")) { words.week(monday.isoWeek) } }
                        for day in week { cell(day) }
                    }
                }
            }
        }
    }

    private var words: CalendarWords { context.words.calendar }

    private func cell(_ day: Day) -> Markup {
        let dates = byDay[day] ?? []
        let isToday = day == context.today
        guard model.month.contains(day) else { return td(.class("beside none")) { "" } }
        return td(.class(dates.isEmpty && !isToday ? "none" : isToday ? "today" : "some"), .when(isToday, .aria(.current, "date"))) {
            p(.class("day")) {
                time(.datetime(day.iso)) {
                    span(.class("day-name")) { Day.weekdayName(day.weekday)[context.language].capitalisedFirst + " " }
                    String(day.day)
                    span(.class("day-name")) { " " + Day.monthName(day.month)[context.language] }
                }
                if isToday { strong { " " + words.today } }
            }
            if !dates.isEmpty {
                ul(.class("plain")) {
                    for date in dates { li { line(date) } }
                    if let left = model.left[day] { li { rest(of: day, left) } }
                }
            }
        }
    }

    private func line(_ date: CallDay) -> Markup {
        Markup {
            span(.class("event")) { words(of: date) }
            " "
            a(
                .href(context.path(.call(date.call))),
                .when(date.titleIsOfficial && context.language == .swedish, .lang("en"))
            ) { date.title[context.language] }
        }
    }

    private func words(of date: CallDay) -> String {
        var text: String
        switch date.event {
        case .opening: text = words.opens
        case .deadline(.exact), .deadline(.day): text = words.closes
        case .deadline(.month), .deadline(.preliminary): text = words.closes + " " + words.provisionally
        }
        if date.isWithdrawn { text += " (" + words.withdrawn + ")" }
        return text + ":"
    }

    private func rest(of day: Day, _ count: Int) -> Markup {
        a(.href(context.path(.calls(model.filter.changing { $0.day = day })))) {
            words.more(context.format.number(count))
            span(.class("unseen")) { words.moreOn(context.format.date(day)) }
        }
    }
}
