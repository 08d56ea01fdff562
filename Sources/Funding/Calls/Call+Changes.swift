extension Call {
    /// What of a source's facts differs from an earlier version of the same call. The editors' own words are not the source's and play no
    /// part, nor does what Utblick reads out of the conditions.
    public func changes(since earlier: Call) -> [CallFieldChange] {
        CallFieldChange.Field.allCases.compactMap { field in
            let (before, after) = (earlier.value(of: field), value(of: field))
            return before == after ? nil : CallFieldChange(field: field, before: before, after: after)
        }
    }

    /// `nil` where the call holds nothing there.
    private func value(of field: CallFieldChange.Field) -> CallFieldChange.Value? {
        switch field {
        case .deadlines: deadlines.isEmpty ? nil : .deadlines(deadlines)
        case .opens: opens.map { .day($0) }
        case .statedStatus: statedStatus.map { .status($0) }
        case .budget: budget.map { .budget($0) }
        case .grant: grant.map { .grant($0) }
        case .title: .words(title)
        case .identifier: .words(identifier)
        case .programme: programme.map { .words($0.rawValue) }
        case .action: action.map { .words($0.rawValue) }
        case .typeOfAction: typeOfAction.map { .words($0) }
        case .areas: areas.isEmpty ? nil : .list(areas.map(\.rawValue))
        case .text: text.isEmpty ? nil : .text(text)
        case .conditions: conditions.isEmpty ? nil : .text(conditions)
        case .callIdentifier: callIdentifier.map { .words($0) }
        case .callTitle: callTitle.map { .words($0) }
        case .destination: destination.map { .words($0) }
        case .keywords: keywords.isEmpty ? nil : .list(keywords)
        case .link: link.map { .words($0) }
        }
    }
}
