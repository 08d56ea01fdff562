import Funding
import Moving
import Storage

/// What a check of documents found, in whole sentences and without what they are called.
struct DocumentCheckText {
    /// How many of each kind are named.
    private static let shown = 5

    let check: DocumentCheck

    /// What is wrong; `nil` where nothing is.
    var fault: String? {
        guard !check.isWhole else { return nil }
        let parts = [listed(check.missing, "missing"), listed(check.damaged, "damaged")].compactMap(\.self)
        return "Of \(check.count) documents that the database tells of, \(parts.joined(separator: "; "))."
    }

    var text: String {
        switch check.count {
        case 0: "the database tells of no documents"
        case 1: "the one document that the database tells of has its file"
        default: "each of the \(check.count) documents that the database tells of has its file"
        }
    }

    private func listed(_ documents: [KeptDocument], _ what: String) -> String? {
        guard !documents.isEmpty else { return nil }
        let names = documents.prefix(Self.shown).map { "case:\($0.case) document \($0.number) of \($0.desk.rawValue)" }
        let more = documents.count - names.count
        return "\(documents.count) \(what): \(names.joined(separator: ", "))" + (more > 0 ? " and \(more) more" : "")
    }
}
