import Funding

/// A changed field on one line: its name, the old value and the new.
struct ChangeWording {
    let context: PageContext

    func line(_ change: CallFieldChange) -> String {
        let words = context.words.follow
        let name = name(of: change.field)
        let (before, after) = (change.before.map(text), change.after.map(text))
        // A text that is too long for a line, or a code, is told as changed and no more.
        if case .some(nil) = before { return words.textChange(name) }
        if case .some(nil) = after { return words.textChange(name) }
        return words.fieldChange(name, before?.flatMap(\.self) ?? words.nothing, after?.flatMap(\.self) ?? words.nothing)
    }

    private func text(_ value: CallFieldChange.Value) -> String? {
        let format = context.format
        switch value {
        case .words(let text): return text
        case .list, .text: return nil
        case .day(let day): return format.date(day)
        case .deadlines(let deadlines): return deadlines.map(format.deadline).joined(separator: ", ")
        case .budget(let budget): return format.money(budget.total)
        case .grant(let grant): return format.range(grant.minimum.map(format.money), grant.maximum.map(format.money))
        case .status(let status): return status.name[context.language]
        }
    }

    private func name(of field: CallFieldChange.Field) -> String {
        let name =
            switch field {
            case .deadlines: Localized(sv: "Sista ansökningsdag", en: "Deadline")
            case .opens: Localized(sv: "Öppnar", en: "Opens")
            case .statedStatus: Localized(sv: "Läge enligt källan", en: "Status according to the source")
            case .budget: Localized(sv: "Budget", en: "Budget")
            case .grant: Localized(sv: "Bidrag per projekt", en: "Grant per project")
            case .title: Localized(sv: "Titel", en: "Title")
            case .identifier: Localized(sv: "Beteckning", en: "Identifier")
            case .programme: Localized(sv: "Program", en: "Programme")
            case .action: Localized(sv: "Insats", en: "Action")
            case .typeOfAction: Localized(sv: "Typ av insats", en: "Type of action")
            case .areas: Localized(sv: "Område", en: "Area")
            case .text: Localized(sv: "Text", en: "Text")
            case .conditions: Localized(sv: "Villkor", en: "Conditions")
            case .callIdentifier, .callTitle: Localized(sv: "Del av", en: "Part of")
            case .destination: Localized(sv: "Inriktning", en: "Destination")
            case .keywords: Localized(sv: "Sökord", en: "Keywords")
            case .link: Localized(sv: "Länk", en: "Link")
            }
        return name[context.language]
    }
}
