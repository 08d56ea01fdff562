import Foundation
import Funding

/// What a letter says of one call.
struct LetterNews {
    let item: WatchLetter.Item
    /// The moment that days left are counted from.
    let moment: Date
    let context: PageContext

    var title: String { item.call.displayTitle(in: context.language) }

    /// The call's page, with scheme and host.
    var address: String { context.absolute(.call(item.call.id)) }

    /// What happened, a sentence a line.
    var sentences: [String] { item.news.flatMap(sentences) + seen }

    /// The dates ahead, where what happened does not tell them.
    var dates: String? {
        if let opens = item.call.opens, opens > Day(of: moment, in: .brussels) { return words.opens(opens.words[context.language]) }
        return item.call.nextDeadline(after: moment).map { words.deadline($0.words[context.language]) }
    }

    private var words: LetterWords { context.words.letter }

    private func sentences(_ news: WatchLetter.News) -> [String] {
        switch news.kind {
        case .new: [words.new]
        case .opened: [words.opened]
        case .withdrawn: [CallChange.Kind.withdrawn.sentence[context.language]]
        case .returned: [CallChange.Kind.returned.sentence[context.language]]
        case .closes(_, let deadline):
            [words.closes(inDays: context.today(at: moment).days(until: Day(of: deadline, in: .stockholm)))]
        case .datesMoved: fields(of: news, [.deadlines, .opens])
        case .budgetChanged: fields(of: news, [.budget, .grant])
        case .textChanged: fields(of: news, [.title, .text, .conditions, .programme, .action, .typeOfAction, .areas])
        case .changed: fields(of: news, Set(CallFieldChange.Field.allCases))
        }
    }

    /// When the old and the new values were seen, once for each change.
    private var seen: [String] {
        var told: Set<CallChange.ID> = []
        return item.news.compactMap(\.change).filter { !$0.fields.isEmpty && told.insert($0.id).inserted }.map { change in
            words.seen(change.lastSeenBefore.map(context.format.moment), context.format.moment(change.seenAt))
        }
    }

    private func fields(of news: WatchLetter.News, _ shown: Set<CallFieldChange.Field>) -> [String] {
        (news.change?.fields ?? []).filter { shown.contains($0.field) }.map { field in
            let name = field.field.name[context.language]
            guard field.field.hasPlainValues else { return words.changed(name) }
            return words.from(name, field.before?.words[context.language], field.after?.words[context.language])
        }
    }
}

extension CallFieldChange.Field {
    /// Whether its values are words that a person understands: neither long texts nor the codes of programmes and areas.
    fileprivate var hasPlainValues: Bool {
        switch self {
        case .deadlines, .opens, .budget, .grant, .title, .typeOfAction: true
        default: false
        }
    }
}

extension PageContext {
    /// The day of a moment in Sweden.
    fileprivate func today(at moment: Date) -> Day { Day(of: moment, in: .stockholm) }
}
