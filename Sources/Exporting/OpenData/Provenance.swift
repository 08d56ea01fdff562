import Funding

/// Under which terms something may be used again.
public enum DataLicence: String, Sendable, Hashable, CaseIterable {
    /// For what is in the editors' own words.
    case publicDomain = "http://creativecommons.org/publicdomain/zero/1.0/"
    /// For what comes from the EU's sources: the Commission lets its content be used again with its name (Decision 2011/833/EU).
    case attribution = "http://creativecommons.org/licenses/by/4.0/"

    public var name: String {
        switch self {
        case .publicDomain: "CC0 1.0"
        case .attribution: "CC BY 4.0"
        }
    }

    /// What a source says of itself; `nil` where it says nothing, or something that is neither of the two.
    init?(stated: String?) {
        switch stated {
        case "CC0"?, "CC0 1.0"?: self = .publicDomain
        case "CC BY 4.0"?, "Decision 2011/833/EU"?: self = .attribution
        default: return nil
        }
    }
}

extension DataTable {
    /// The columns that say where a row comes from, how far it can be trusted and under which terms it may be used.
    ///
    /// - Parameters:
    ///   - isOwn: whether the row is in the editors' own words.
    static func provenance(
        of source: @escaping @Sendable (Element) -> Source, isOwn: @escaping @Sendable (Element) -> Bool
    ) -> [Field] {
        [
            Field("sourceAddress", .text, "Källans webbadress", "The source’s web address") { .text(source($0).address) },
            Field("sourceTitle", .text, "Källans namn", "The source’s name") { DataValue(source($0).title) },
            Field(
                "sourceKind", .text, "Vem som talar: official, copyOfOfficial, thirdParty eller editorial",
                "Who speaks: official, copyOfOfficial, thirdParty or editorial"
            ) { .text(source($0).kind.rawValue) },
            Field("confidence", .text, "Hur säker uppgiften är: high, medium eller low", "How certain it is: high, medium or low") {
                .text(source($0).confidence.rawValue)
            },
            Field("checked", .date, "När källan senast lästes", "When the source was last read") { .text(source($0).checked.iso) },
            Field(
                "sourceLicence", .text, "Villkor med källans egna ord; saknas när källan inte anger några",
                "Terms in the source’s own words; missing where it states none"
            ) { DataValue(source($0).licence) },
            Field(
                "licence", .text, "Licensens adress; saknas när källan inte anger någon",
                "The licence’s address; missing where the source states none"
            ) { element in
                let licence = isOwn(element) ? DataLicence.publicDomain : DataLicence(stated: source(element).licence)
                return DataValue(licence?.rawValue)
            },
        ]
    }

    /// The same for what editors have put together of several sources in their own words.
    static func provenance(of sources: @escaping @Sendable (Element) -> [Source]) -> [Field] {
        [
            Field("sources", .list, "Källornas webbadresser", "The sources’ web addresses") { element in
                .list(Set(sources(element).map(\.address)).sorted())
            },
            Field("checked", .date, "När någon av källorna senast lästes", "When any of the sources was last read") { element in
                DataValue(sources(element).map(\.checked).max()?.iso)
            },
            Field("licence", .text, "Licensens adress", "The licence’s address") { _ in .text(DataLicence.publicDomain.rawValue) },
        ]
    }

    /// A text in two columns, one for each language.
    static func localized(
        _ name: String, _ sv: String, _ en: String, _ text: @escaping @Sendable (Element) -> Localized?
    ) -> [Field] {
        [
            Field(name + "Sv", .text, sv + ", på svenska", en + ", in Swedish") { DataValue(text($0)?.sv) },
            Field(name + "En", .text, sv + ", på engelska", en + ", in English") { DataValue(text($0)?.en) },
        ]
    }

    /// An amount and its currency.
    static func money(_ name: String, _ sv: String, _ en: String, _ amount: @escaping @Sendable (Element) -> Money?) -> [Field] {
        [
            Field(name, .number, sv, en) { DataValue(amount($0)) },
            Field(name + "Currency", .text, "Valuta (ISO 4217)", "Currency (ISO 4217)") { DataValue(amount($0)?.currency.rawValue) },
        ]
    }
}
