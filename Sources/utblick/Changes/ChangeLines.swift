import Foundation
import Funding

/// One change for the terminal.
struct ChangeLines {
    let text: String

    init(_ change: CallChange, of call: Call, in language: Language) {
        let day = Day(of: change.seenAt, in: .stockholm).iso
        var lines = ["\(day) \(change.seenAt.clock(in: .stockholm))  \(call.id)  \(call.displayTitle(in: language))"]
        lines.append("  " + change.kind.sentence[language])
        for field in change.fields {
            lines += Self.lines(of: field, in: language).map { "  " + $0 }
        }
        text = lines.joined(separator: "\n") + "\n"
    }

    private static func lines(of field: CallFieldChange, in language: Language) -> [String] {
        let name = field.field.name[language]
        guard field.field.isLong else {
            let nothing = Localized(sv: "uppgift saknas", en: "not stated")
            return ["\(name): \((field.before?.words ?? nothing)[language]) → \((field.after?.words ?? nothing)[language])"]
        }
        return TextDifference(from: text(field.before), to: text(field.after)).passages.map { passage in
            let parts = [
                passage.lead, passage.removed.isEmpty ? "" : "[-\(passage.removed)-]", passage.added.isEmpty ? "" : "{+\(passage.added)+}",
                passage.tail,
            ]
            return "\(name): " + parts.filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    private static func text(_ value: CallFieldChange.Value?) -> CallText {
        if case .text(let text) = value { text } else { CallText(blocks: []) }
    }
}
