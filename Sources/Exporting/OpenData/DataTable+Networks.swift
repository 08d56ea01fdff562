public import Funding

extension DataTable where Element == Network {
    public static let networks = DataTable(
        [
            Field("id", .text, "Nätverkets beteckning", "The network’s identifier") { .text($0.id.rawValue) },
            Field("abbreviation", .text, "Förkortning", "Abbreviation") { .text($0.abbreviation) },
        ] + localized("name", "Namn", "Name") { $0.name } + localized("purpose", "Vad det är till för", "What it is for") { $0.purpose }
            + localized("participation", "Hur kommunen är med", "How the municipality takes part") { $0.participation }
            + [Field("web", .text, "Webbplats", "Website") { DataValue($0.web) }] + provenance(of: { $0.facts.map(\.source) }))
}
