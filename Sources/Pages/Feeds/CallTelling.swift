import Exporting
import Foundation
import Funding

/// A call told in plain words, without what depends on the day that it is read.
struct CallTelling {
    let news: CallNews
    let context: PageContext

    /// So many changes are told.
    private static let changesTold = 3

    var entry: Feed.Entry {
        Feed.Entry(
            id: StableName.tag(address, in: context), title: title,
            titleLanguage: call.plainTitle == nil && context.language == .swedish ? .english : nil,
            address: context.absolute(address), source: call.link, published: news.firstSeen, updated: news.changed, summary: summary,
            content: content, tags: tags)
    }

    /// One change, as news of its own.
    func entry(of change: CallChange) -> Feed.Entry {
        let version = "#version-\(change.version)"
        let history = SiteAddress.callHistory(call.id)
        return Feed.Entry(
            id: StableName.tag(history, in: context) + version,
            title: title, titleLanguage: call.plainTitle == nil && context.language == .swedish ? .english : nil,
            address: context.absolute(history) + version, source: call.link, published: change.seenAt, updated: change.seenAt,
            summary: changeSummary(change), content: [block(change)] + programme, tags: tags)
    }

    private func changeSummary(_ change: CallChange) -> String {
        let names = change.fields.map { $0.field.name[context.language] }
        let sentence = change.kind.sentence[context.language]
        return names.isEmpty ? sentence : "\(sentence) \(names.joined(separator: ", ").capitalisedFirst)."
    }

    private var programme: [Feed.Block] {
        news.programmeName.map { [.paragraph(words.programme($0[context.language]))] } ?? []
    }

    var address: SiteAddress { .call(call.id) }

    var title: String {
        let title = call.displayTitle(in: context.language)
        return call.isWithdrawn ? words.withdrawnTitle(title) : title
    }

    var tags: [String] {
        [news.programmeName?[context.language]].compactMap(\.self) + call.themes.map { $0.name[context.language].capitalisedFirst }
    }

    /// Opening and deadlines, a line each.
    var dates: [String] {
        let opens = call.opens.map { words.opensTitle(context.format.date($0)) }
        let deadlines = call.deadlines.map { deadline in
            words.deadlineTitle(deadline.stage.name[context.language].capitalisedFirst, context.format.deadline(deadline))
        }
        return [opens].compactMap(\.self) + (deadlines.isEmpty ? [context.words.call.noDeadline] : deadlines)
    }

    /// What there is to get, a line each; empty where the source gives no amounts.
    var money: [String] {
        let format = context.format
        let range = format.range(call.grant?.minimum.map(format.money), call.grant?.maximum.map(format.money))
        let budget = call.budget.map { budget in
            (budget.sharedWith.isEmpty ? context.words.call.budget : context.words.call.sharedBudget, format.money(budget.total))
        }
        return [budget, range.map { (context.words.call.grant, $0) }].compactMap(\.self).map { "\($0.0): \($0.1)" }
    }

    private var call: Call { news.call }

    private var words: FollowWords { context.words.follow }

    private var summary: String {
        let own = call.summary.map { FirstSentence.of($0[context.language]) }
        return ([news.programmeName?[context.language], own].compactMap(\.self) + dates + money).joined(separator: " · ")
    }

    private var content: [Feed.Block] {
        var blocks = news.changes.prefix(Self.changesTold).map { block($0) }
        if let own = call.summary { blocks.append(.paragraph(own[context.language])) }
        blocks += programme
        blocks.append(.list(heading: words.dates, lines: dates))
        if !money.isEmpty { blocks.append(.list(heading: words.money, lines: money)) }
        if call.plainTitle != nil { blocks.append(.paragraph(words.officialTitle(call.title))) }
        return blocks
    }

    /// What happened in one change.
    func block(_ change: CallChange) -> Feed.Block {
        let seen = context.format.moment(change.seenAt)
        let fields = ChangeWording(context: context)
        return switch change.kind {
        case .appeared: .paragraph(words.appeared(seen))
        case .withdrawn: .paragraph(words.withdrawn(seen))
        case .returned where change.fields.isEmpty: .paragraph(words.returned(seen))
        case .returned: .list(heading: words.returned(seen), lines: change.fields.map(fields.line))
        case .changed: .list(heading: words.changed(seen), lines: change.fields.map(fields.line))
        }
    }
}
