import Funding

extension DataTable {
    /// The columns that say where a row comes from, how far it can be trusted and under which terms it may be used.
    ///
    /// - Parameters:
    ///   - isOwn: whether the row is in the editors' own words.
    ///   - checked: what the column of that name means.
    static func provenance(
        of source: @escaping @Sendable (Element) -> Source, isOwn: @escaping @Sendable (Element) -> Bool,
        checked: Localized = Localized(sv: "När källan senast lästes", en: "When the source was last read")
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
            Field("checked", .date, checked.sv, checked.en) { .text(source($0).checked.iso) },
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

    /// That a call was met again is no change of it, and makes no new file.
    static var checkedBeforeMaking: Localized {
        Localized(
            sv: "När källan senast lästes innan filen gjordes; läsningar utan ändring ger ingen ny fil",
            en: "When the source was last read before the file was made; readings without a change make no new file")
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
