import Funding

/// What somebody follows, in words that stand within a sentence: "öppna utlysningar om ”våtmark” · LIFE · passar kommun".
struct FollowedWords {
    let subject: Watch.Subject
    let names: FollowedNames
    let context: PageContext

    var text: String {
        switch subject {
        case .call: names.call.map { words.theCall($0[context.language]) } ?? words.gone
        case .programme: names.programme.map { words.theProgramme($0[context.language]) } ?? words.gone
        case .search(let search): text(of: search)
        }
    }

    private var words: WatchWords { context.words.watch }

    private func text(of search: WatchedSearch) -> String {
        var parts: [String] = []
        let status = CallFilter(search).status
        let calls = status == .all ? words.allCalls : status.name[context.language] + " " + words.calls
        parts.append(search.text.isEmpty ? calls : calls + " " + words.about(search.text))
        if let programme = search.programme { parts.append(names.programme?[context.language] ?? programme.rawValue) }
        if let audience = search.audience { parts.append(words.fits(audience.name[context.language])) }
        if let theme = search.theme { parts.append(theme.name[context.language]) }
        if let days = search.closesWithin { parts.append(words.closesWithin(days)) }
        return parts.joined(separator: " · ")
    }
}
