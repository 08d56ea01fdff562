import Casework
import Funding
public import HTML

/// The desk's log: who has seen and changed what, the latest first. It holds no content of cases.
public struct LogPage: WorkPage {
    public struct Entry: Sendable {
        public let number: Int
        /// As it was written down, in UTC.
        public let moment: String
        /// A name, or what the log says where it was no person.
        public let who: String
        /// "case.read".
        public let action: String
        /// "case:45".
        public let subject: String
        /// What more the log says, in words of the program.
        public let details: [String: String]

        public init(number: Int, moment: String, who: String, action: String, subject: String, details: [String: String]) {
            self.number = number
            self.moment = moment
            self.who = who
            self.action = action
            self.subject = subject
            self.details = details
        }
    }

    public struct Model: Sendable {
        public let entries: [Entry]
        /// The number that these lie before; `nil` for the latest.
        public let before: Int?
        public let hasMore: Bool

        public init(entries: [Entry], before: Int?, hasMore: Bool) {
            self.entries = entries
            self.before = before
            self.hasMore = hasMore
        }
    }

    public let model: Model

    public init(model: Model) {
        self.model = model
    }

    public var address: WorkAddress { .log(before: model.before) }

    public func title(in context: WorkContext) -> String { context.words.log.title }

    public func content(in context: WorkContext) -> Markup {
        let words = context.words.log
        return div(.class("wide")) {
            h1 { words.title }
            p(.class("lead")) { words.lead }
            p { words.check }
            if context.may(.handlePersonalData) { p { a(.href(context.path(.personalData))) { context.words.personalDataWork.title } } }
            if model.entries.isEmpty {
                p { words.none }
            } else {
                ScrollingTable.markup(label: words.title) { table(context) }
            }
            if model.before != nil { p { a(.href(context.path(.log(before: nil)))) { words.latest } } }
            if model.hasMore, let last = model.entries.last {
                p { a(.href(context.path(.log(before: last.number)))) { words.older } }
            }
        }
    }

    private func table(_ context: WorkContext) -> Markup {
        let words = context.words.log
        return HTML.table {
            HTML.caption { words.title }
            thead {
                tr { for name in [words.number, words.moment, words.who, words.action, words.subject] { th(.scope(.col)) { name } } }
            }
            tbody {
                for entry in model.entries {
                    tr {
                        td(.class("figure")) { String(entry.number) }
                        td(.class("whole")) { String(entry.moment.prefix(19)).replacing("T", with: " ") }
                        td(.class("whole")) { entry.who }
                        td {
                            LogWords.action(entry.action)[context.language]
                            if !entry.details.isEmpty { span(.class("dim")) { " " + details(entry) } }
                        }
                        td { subject(entry, context) }
                    }
                }
            }
        }
    }

    /// "kind: decision, stage: decided".
    private func details(_ entry: Entry) -> String {
        entry.details.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
    }

    private func subject(_ entry: Entry, _ context: WorkContext) -> Markup {
        guard entry.subject.hasPrefix("case:"), let id = Int64(entry.subject.dropFirst(5)) else { return Markup(entry.subject) }
        return a(.href(context.path(.case(id)))) { entry.subject }
    }
}

extension ParameterName {
    static let logFolder = ParameterName("logg", "log")
}
