/// The columns of the table that somebody fills in by hand. `docs/importing.md` explains them.
enum CallTableColumn: String, CaseIterable {
    case id = "Id"
    case name = "Namn"
    case englishName = "Namn på engelska"
    case programme = "Program"
    case action = "Insats"
    case opens = "Öppnar"
    case closes = "Stänger"
    case budget = "Budget"
    case smallestGrant = "Minsta bidrag"
    case largestGrant = "Största bidrag"
    case currency = "Valuta"
    case rate = "Stödnivå"
    case applicants = "Vem får söka"
    case areas = "Område"
    case themes = "Tema"
    case status = "Status"
    case text = "Beskrivning"
    case link = "Länk"
    case checked = "Kontrollerad"
    /// For whoever keeps the table; not read.
    case comment = "Kommentar"

    static let required: [CallTableColumn] = [.id, .name, .programme, .link]

    /// As `TableHeader.normalised` writes it.
    var key: String { rawValue.lowercased() }

    static let keys = Set(allCases.map(\.key))
}
