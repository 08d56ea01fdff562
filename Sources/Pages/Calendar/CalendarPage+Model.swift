public import Funding

extension CalendarPage {
    public struct Model: Sendable {
        public let filter: CallFilter
        public let month: Month
        /// The dates that are shown, in order.
        public let dates: [CallDay]
        /// How many more each day has.
        public let left: [Day: Int]
        /// The first day after the month that has something; `nil` where none is known.
        public let nextDay: Day?
        public let counts: CallsPage.Counts
        /// What of the address was passed over.
        public let ignored: IgnoredFilters

        public init(
            filter: CallFilter, month: Month, dates: [CallDay], left: [Day: Int] = [:], nextDay: Day?, counts: CallsPage.Counts,
            ignored: IgnoredFilters = IgnoredFilters()
        ) {
            self.filter = filter
            self.month = month
            self.dates = dates
            self.left = left
            self.nextDay = nextDay
            self.counts = counts
            self.ignored = ignored
        }

        /// Dates in the month, shown or not.
        var total: Int { dates.count + left.values.reduce(0, +) }
    }
}

/// A call on a day of the calendar.
public struct CallDay: Sendable, Hashable {
    /// What happens on the day.
    public enum Event: Sendable, Hashable {
        case opening
        case deadline(Deadline.Precision)
    }

    public let day: Day
    public let event: Event
    public let call: Call.ID
    public let title: Localized
    /// Whether the title is the official one, in English whatever the page's language.
    public let titleIsOfficial: Bool
    public let isWithdrawn: Bool

    public init(day: Day, event: Event, call: Call.ID, title: Localized, titleIsOfficial: Bool, isWithdrawn: Bool) {
        self.day = day
        self.event = event
        self.call = call
        self.title = title
        self.titleIsOfficial = titleIsOfficial
        self.isWithdrawn = isWithdrawn
    }
}
