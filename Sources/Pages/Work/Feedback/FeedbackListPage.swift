import Casework
public import Funding
public import HTML

/// What visitors have said of matches: how often which reason was given, and the latest in their own words.
public struct FeedbackListPage: WorkPage {
    public struct Row: Sendable {
        public let subject: MatchFeedback.Subject
        public let title: Localized
        public let counts: [MatchFeedback.Reason: Int]

        public init(subject: MatchFeedback.Subject, title: Localized, counts: [MatchFeedback.Reason: Int]) {
            self.subject = subject
            self.title = title
            self.counts = counts
        }
    }

    public struct Note: Sendable {
        public let day: Day
        public let title: Localized
        public let text: String

        public init(day: Day, title: Localized, text: String) {
            self.day = day
            self.title = title
            self.text = text
        }
    }

    public struct Model: Sendable {
        /// How far back.
        public let days: Int
        public let rows: [Row]
        public let notes: [Note]

        public init(days: Int, rows: [Row], notes: [Note]) {
            self.days = days
            self.rows = rows
            self.notes = notes
        }
    }

    /// The spans of days that it can be asked for; the first where none is.
    public static let spans = [90, 30, 365]

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { .feedback(days: model.days) }

    public func title(in context: WorkContext) -> String { context.words.feedback.listTitle }

    public func content(in context: WorkContext) -> Markup {
        let words = context.words.feedback
        return div(.class("wide")) {
            h1 { words.listTitle }
            p(.class("lead")) { words.listLead }
            nav(.aria(.label, words.period)) {
                ul(.class("plain line")) {
                    for days in Self.spans.sorted() {
                        li {
                            a(.href(context.path(.feedback(days: days))), .when(days == model.days, .aria(.current, "true"))) {
                                words.days(days)
                            }
                        }
                    }
                }
            }
            if model.rows.isEmpty { p { words.none } } else { ScrollingTable.markup(label: words.listTitle) { table(context) } }
            if !model.rows.isEmpty { notes(context) }
        }
    }

    private func table(_ context: WorkContext) -> Markup {
        let words = context.words.feedback
        return HTML.table {
            HTML.caption { words.listTitle }
            thead {
                tr {
                    th(.scope(.col)) { words.match }
                    for reason in MatchFeedback.Reason.allCases { th(.scope(.col), .class("figure")) { reason.name[context.language] } }
                    th(.scope(.col), .class("figure")) { words.total }
                }
            }
            tbody {
                for row in model.rows {
                    tr {
                        th(.scope(.row)) { a(.href(context.publicPath(row.subject.address))) { row.title[context.language] } }
                        for reason in MatchFeedback.Reason.allCases {
                            td(.class("figure")) { context.format.number(row.counts[reason] ?? 0) }
                        }
                        td(.class("figure")) { context.format.number(row.counts.values.reduce(0, +)) }
                    }
                }
            }
        }
    }

    private func notes(_ context: WorkContext) -> Markup {
        let words = context.words.feedback
        return section(.aria(.labelledby, "ord")) {
            h2(.id("ord")) { words.notes }
            if model.notes.isEmpty { p { words.noNotes } }
            ul(.class("plain lines")) {
                for note in model.notes {
                    li {
                        p(.class("dim")) { context.format.date(note.day) + " · " + note.title[context.language] }
                        p { note.text }
                    }
                }
            }
        }
    }
}

extension MatchFeedback.Subject {
    var address: SiteAddress {
        switch self {
        case .call(let id): .call(id)
        case .programme(let id): .programme(id)
        }
    }
}

extension ParameterName {
    static let feedbackListFolder = ParameterName("omdomen", "feedback")
    static let days = ParameterName("dagar", "days")
}
