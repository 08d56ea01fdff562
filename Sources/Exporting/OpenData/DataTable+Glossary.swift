public import Funding

extension DataTable where Element == Glossary.Term {
    public static let glossary = DataTable(
        [Field("id", .text, "Ordets beteckning", "The term’s identifier") { .text($0.id.rawValue) }]
            + localized("name", "Ordet", "The term") { $0.name }
            + localized("explanation", "Vad det betyder", "What it means") { $0.explanation }
            + provenance(of: { $0.source }, isOwn: { _ in true }))
}
