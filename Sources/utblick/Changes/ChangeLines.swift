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
            let values = [field.before, field.after].map { ($0?.words ?? CallFieldChange.Value.absent)[language] }
            return ["\(name): " + values.joined(separator: " → ")]
        }
        return field.difference.passages.map { passage in
            let parts = [
                passage.lead, passage.removed.isEmpty ? "" : "[-\(passage.removed)-]", passage.added.isEmpty ? "" : "{+\(passage.added)+}",
                passage.tail,
            ]
            return "\(name): " + parts.filter { !$0.isEmpty }.joined(separator: " ")
        }
    }
}
