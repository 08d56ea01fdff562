/// How long a kind of case must be kept after its end, and why.
public struct RetentionRule: Sendable, Hashable, Identifiable {
    public typealias ID = Identifier<RetentionRule>

    /// Which cases it holds for.
    public enum Scope: String, Sendable, Hashable, CaseIterable {
        /// Those that a funder has granted.
        case granted
        /// Those that ended without a grant.
        case notGranted
        case all
    }

    public let id: ID
    /// After the final payment, or the end where there was none.
    public let years: Int
    /// Whether it is counted from the end of the calendar year that the case ended in.
    public let isFromYearEnd: Bool
    public let scope: Scope
    /// The programmes that it holds for; empty for all.
    public let programmes: Set<Programme.ID>
    /// A sentence.
    public let why: Localized
    /// The address of what says so; `nil` where it is the municipality's own rule.
    public let source: String?

    public init(
        id: ID, years: Int, isFromYearEnd: Bool = false, scope: Scope, programmes: Set<Programme.ID> = [], why: Localized,
        source: String? = nil
    ) {
        self.id = id
        self.years = years
        self.isFromYearEnd = isFromYearEnd
        self.scope = scope
        self.programmes = programmes
        self.why = why
        self.source = source
    }

    /// What holds in every municipality.
    ///
    /// Both laws are applied to every granted case, whether or not it was state aid: what is disposed of too early may have to be paid back. State
    /// aid: Regulation (EU) No 651/2014, article 12, ten years from the day that the aid was granted; counted from the final payment, which
    /// is later, they are never too few. Bookkeeping: lagen (2018:597) om kommunal bokföring och
    /// redovisning, chapter 3, the seventh year after the calendar year in which the financial year ended.
    public static let standard = [
        RetentionRule(
            id: "state-aid", years: 10, scope: .granted,
            why: Localized(
                sv: "Uppgifter om statligt stöd ska finnas kvar i tio år.", en: "Records of state aid must be kept for ten years."),
            source: "https://eur-lex.europa.eu/eli/reg/2014/651/oj"),
        RetentionRule(
            id: "bookkeeping", years: 7, isFromYearEnd: true, scope: .granted,
            why: Localized(
                sv: "Räkenskapsinformation ska finnas kvar till och med det sjunde året efter räkenskapsåret.",
                en: "Accounting records must be kept to the end of the seventh year after the financial year."),
            source:
                "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-2018597-om-kommunal-bokforing-och_sfs-2018-597/"
        ),
    ]
}
