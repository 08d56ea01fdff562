import Funding

/// For how long documents must be kept, counted from the final payment.
struct RetentionRule: Sendable, Hashable {
    /// After the end of the year of the payment.
    let years: Int
    let name: Localized
    let basis: Obligation.Basis
    let source: String?

    /// Lagen (2018:597) om kommunal bokföring och redovisning, 3 kap.: through the seventh year after the calendar year.
    static let bookkeeping = RetentionRule(
        years: 7, name: Localized(sv: "bokföringens sju år", en: "the seven years of bookkeeping"), basis: .law,
        source:
            "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-2018597-om-kommunal-bokforing-och_sfs-2018-597/"
    )

    /// Regulation (EU) No 651/2014, article 12: ten years from the day that the aid was granted. Counted from the final payment, which is later,
    /// they are never too few.
    static let stateAid = RetentionRule(
        years: 10, name: Localized(sv: "statsstödens tio år", en: "the ten years of state aid"), basis: .law,
        source: "https://eur-lex.europa.eu/eli/reg/2014/651/oj")

    private init(years: Int, name: Localized, basis: Obligation.Basis, source: String?) {
        self.years = years
        self.name = name
        self.basis = basis
        self.source = source
    }

    /// What the programme or the decision says.
    init(_ term: GrantTerms.Term) {
        let years = Swift.min(Swift.max(term.value, 0), 100)
        let name =
            term.basis == .decision
            ? Localized(sv: "beslutets \(years) år", en: "the \(years) years of the decision")
            : Localized(sv: "programmets \(years) år", en: "the \(years) years of the programme")
        self.init(years: years, name: name, basis: term.basis, source: term.source)
    }

    /// The last day that documents must be there.
    func lastDay(after payment: Day) -> Day {
        Day(year: payment.year + years, month: 12, day: 31) ?? payment
    }
}
