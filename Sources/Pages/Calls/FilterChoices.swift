import Funding

/// What of a filter is chosen, in words.
struct FilterChoices {
    let filter: CallFilter
    /// The name of the filter's programme; `nil` where nobody knows it.
    let programmeName: Localized?
    let context: PageContext

    struct Choice {
        let text: String
        /// The filter that lets go of it.
        let without: CallFilter
    }

    var all: [Choice] {
        var found: [Choice] = []
        func add(_ text: String, _ change: (inout CallFilter) -> Void) {
            found.append(Choice(text: text, without: filter.changing(change)))
        }
        if !filter.text.isEmpty { add(context.words.calls.quoted(filter.text)) { $0.text = "" } }
        if filter.status != .ahead { add(filter.status.name[context.language]) { $0.status = .ahead } }
        if let id = filter.programme { add(programmeName?[context.language] ?? id.rawValue) { $0.programme = nil } }
        if let audience = filter.audience { add(audience.name[context.language]) { $0.audience = nil } }
        if let theme = filter.theme { add(theme.name[context.language]) { $0.theme = nil } }
        if let days = filter.closesWithin { add(context.words.calls.withinDays(days)) { $0.closesWithin = nil } }
        if let day = filter.day { add(context.format.date(day)) { $0.day = nil } }
        return found
    }
}

extension CallsPage.Counts {
    /// The name of a programme that the counts tell of.
    func name(of programme: Programme.ID?) -> Localized? {
        programmes.first { $0.id == programme }?.name
    }
}
